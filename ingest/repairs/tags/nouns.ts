import { isNominal, PLAIN } from './ask-tags';
import type { DraftTags, TagRepair } from './tag-repair';

/** A title's word stands for who holds it. */
export const officialSaid: TagRepair = {
  name: 'official-said',
  example: 'An intelligence official, who asked not to be named, said',
  at: { tags: ['ADJ'], words: /^(?:official|general)$/u },
  run: (draft, token) => {
    const before = draft.tag(token - 1);
    if ((before === 'DET' || isNominal(before)) && !isNominal(draft.tag(token + 1))) draft.retag(token, 'NOUN');
  },
};

/** Who acts together is no adverb. */
export const nounNotAdverb: TagRepair = {
  name: 'noun-not-adverb',
  example: 'the watchdog said',
  at: { tags: ['ADV'], words: PLAIN },
  run: (draft, token, words) => {
    const word = draft.text(token);
    const isAmongNouns = isNominal(draft.tag(token - 1)) || draft.tag(token - 1) === 'DET';
    if (words.isGroupNoun(word) || (words.isKnownNoun(word) && isAmongNouns)) draft.retag(token, 'NOUN');
  },
};

/** What somebody owns is a thing. */
export const ownedDeed: TagRepair = {
  name: 'owned-deed',
  example: 'described the court’s ruling as void',
  at: { tags: ['VERB'], words: /^\p{Ll}+ing$/u },
  run: (draft, token) => {
    const isOwned = draft.tag(token - 1) === 'PART' && /^['’]s?$/u.test(draft.text(token - 1));
    if (isOwned && !isNominal(draft.tag(token + 1))) draft.retag(token, 'NOUN');
  },
};

/** A deed, behind what describes it. */
export const deedAgainst: TagRepair = {
  name: 'deed-against',
  example: 'a shelling offensive against',
  at: { tags: ['ADJ'], words: PLAIN },
  run: (draft, token, words) => {
    if (!/ing$/u.test(draft.text(token - 1)) || draft.text(token + 1) !== 'against') return;
    if (words.isKnownNoun(draft.text(token))) draft.retag(token, 'NOUN');
  },
};

/** Two deeds are joined before the noun that has them. */
export const joinedDeeds: TagRepair = {
  name: 'joined-deeds',
  example: 'bombing and shelling raids',
  at: { tags: ['VERB'], words: /^\p{Ll}*ing$/u },
  run: (draft, token, words) => {
    if (draft.tag(token - 1) !== 'CCONJ' || draft.tag(token - 2) !== 'NOUN') return;
    if (/ing$/u.test(draft.text(token - 2)) && words.isKnownNoun(draft.text(token + 1))) draft.retag(token, 'NOUN');
  },
};

/** An amount. */
export const worthOf: TagRepair = {
  name: 'worth-of',
  example: '$50,000 worth of goods',
  at: { tags: ['ADJ'], words: /^worth$/u },
  run: (draft, token) => {
    if (draft.text(token + 1) === 'of') draft.retag(token, 'NOUN');
  },
};

/** After an article no base form agrees with the name. */
export const nounAfterArticle: TagRepair = {
  name: 'noun-after-article',
  example: 'rejected a United Nations appeal to',
  at: { tags: ['VERB'], words: PLAIN },
  run: (draft, token, words) => {
    if (draft.tag(token - 1) !== 'PROPN' || !words.isKnownNoun(draft.text(token))) return;
    if (articleBefore(draft, token)) draft.retag(token, 'NOUN');
  },
};

/** "a United Nations …", "an EU …" */
const articleBefore = ({ tag, text }: DraftTags, token: number): boolean => {
  let at = token - 1;
  while (token - at < 5 && isNominal(tag(at))) at -= 1;
  return /^an?$/iu.test(text(at));
};

/** An office. */
export const chiefExecutive: TagRepair = {
  name: 'chief-executive',
  example: 'its chief executive resigned',
  at: { tags: ['ADJ'] },
  run: (draft, token, words) => {
    if (words.endsOffice(draft, token)) draft.retag(token, 'NOUN');
  },
};
