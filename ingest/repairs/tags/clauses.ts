import { isBase, PARTICLE } from './ask-tags';
import type { DraftTags, TagRepair } from './tag-repair';

const isNoun = ({ tag }: DraftTags, token: number): boolean => /^(?:NOUN|PROPN|PRON)$/u.test(tag(token) ?? '');

/** No noun is followed so. */
export const shotDead: TagRepair = {
  name: 'shot-dead',
  example: 'Police shot dead a man',
  at: { words: /^shot$/u },
  run: (draft, token) => {
    const next = draft.text(token + 1);
    const isDeed = next === 'dead' || (next === 'and' && /^(?:killed|wounded|injured)$/u.test(draft.text(token + 2)));
    if (isDeed && isNoun(draft, token - 1) && token + 2 < draft.endToken) draft.retag(token, 'VERB');
  },
};

/** Who is called on is asked to do what follows. */
export const askedToCalm: TagRepair = {
  name: 'asked-to-calm',
  example: 'called on both governments to calm tensions',
  at: { words: /^to$/u },
  run: (draft, to, words) => {
    const verb = to + 1;
    const word = draft.text(verb);
    if (verb + 1 >= draft.endToken || !/^(?:NOUN|ADJ|PROPN)$/u.test(draft.tag(verb)!)) return;
    if (draft.tag(verb) !== 'ADJ' && draft.tag(to) !== 'ADP') return;
    const asked = askedBefore(draft, to);
    const isAsked = asked >= 0 && words.takesInfinitive(draft.text(asked)) && /^(?:on|upon)$/u.test(draft.text(asked + 1)); // prettier-ignore
    if (!isAsked || !(words.isEitherVerb(word) || (isBase(word) && words.isKnownVerb(word)))) return;
    draft.retag(to, 'PART');
    draft.retag(verb, 'VERB');
  },
};

/** The verb before the noun phrase that ends at "to". */
const askedBefore = ({ tag, text, firstToken }: DraftTags, to: number): number => {
  for (let at = to - 1; at >= firstToken && at > to - 9; at -= 1) {
    if (tag(at) === 'VERB') return at;
    if (/^(?:PUNCT|AUX|SCONJ|CCONJ)$/u.test(tag(at)!) || /^(?:from|about|with)$/u.test(text(at))) return -1;
  }
  return -1;
};

const OWNER = /^(?:['’]s?|my|your|his|her|its|our|their)$/iu;

/** The first of two clauses, whose subject nobody owns, is a report. */
export const claimsThat: TagRepair = {
  name: 'claims-that',
  example: 'The army claims that its forces were attacked.',
  at: { words: /^that$/u },
  run: (draft, that, words) => {
    const report = that - 1;
    const isForm = draft.tag(report) === 'NOUN' && /^\p{Ll}+[^s]s$/u.test(draft.text(report)) && words.reports(draft.text(report)); // prettier-ignore
    if (!isForm || draft.text(draft.endToken - 1) !== '.' || !isNoun(draft, report - 1)) return;
    for (let at = report - 1; at >= draft.firstToken; at -= 1)
      if (/^(?:VERB|AUX|ADP|SCONJ|CCONJ|PUNCT)$/u.test(draft.tag(at)!) || OWNER.test(draft.text(at))) return;
    draft.retag(report, 'VERB');
    draft.retag(that, 'SCONJ');
  },
};

/** The clause of what is wanted has a verb in its bare form. */
export const subjunctive: TagRepair = {
  name: 'subjunctive',
  example: 'demanded that the government end curbs',
  at: { words: /^that$/u },
  run: (draft, that, words) => {
    const { tag, text, firstToken, endToken } = draft;
    let above = that - 1;
    while (above > firstToken && above > that - 5 && /^(?:ADP|PROPN|ADV|NUM|DET)$/u.test(tag(above)!)) above -= 1;
    if (above < firstToken || !words.wants(text(above), tag(above)!)) return;
    let found = -1;
    for (let at = that + 1; at < endToken && !/^[,;:.“”"]$/u.test(text(at)); at += 1) {
      if (tag(at) === 'AUX' || /^(?:who|which|whose|whom)$/u.test(text(at))) return;
      if (tag(at) === 'VERB') {
        if (/ed$/u.test(text(at))) continue;
        if (text(at - 1) !== 'to' && !/ing$/u.test(text(at))) return;
        break;
      }
      const isCandidate = tag(at) === 'NOUN' && isNoun(draft, at - 1) && isBase(text(at));
      const hasObject = /^(?:DET|PRON|PROPN|NUM|NOUN|ADJ)$/u.test(tag(at + 1) ?? '') || PARTICLE.test(text(at + 1));
      if (isCandidate && hasObject && words.isKnownVerb(text(at))) found = at;
    }
    if (found < 0) return;
    draft.retag(found, 'VERB');
    draft.retag(that, 'SCONJ');
  },
};

/** What stands before a participle is its auxiliary. */
export const auxiliaryHave: TagRepair = {
  name: 'auxiliary-have',
  example: 'has accused the company',
  at: { tags: ['VERB'], words: /^(?:has|have|had|having)$/iu },
  run: (draft, token) => {
    const { tag, text, endToken } = draft;
    let at = token + 1;
    while (at < endToken && (tag(at) === 'ADV' || tag(at) === 'PART') && text(at) !== 'to') at += 1;
    if (tag(at) === 'VERB' && /(?:[^e]ed|en|wn|[^n]t)$/u.test(text(at))) draft.retag(token, 'AUX');
  },
};

/** The one word that can be a past form is the verb that the sentence lacks. */
export const verbOfSentence: TagRepair = {
  name: 'verb-of-sentence',
  example: 'The Treasury froze the assets.',
  at: { words: /^[.!?]$/u },
  run: (draft, last, words) => {
    const { tag, text, firstToken, endToken } = draft;
    if (last !== endToken - 1) return;
    let candidate = -1;
    for (let token = firstToken; token < endToken; token += 1) {
      if (tag(token) === 'VERB' || tag(token) === 'AUX') return;
      if (candidate < 0 && token > firstToken && /^\p{Ll}/u.test(text(token)) && words.isPast(text(token)))
        candidate = token;
    }
    if (candidate >= 0) draft.retag(candidate, 'VERB');
  },
};
