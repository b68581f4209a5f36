import { PLAIN, standsAsInfinitive } from './ask-tags';
import type { TagRepair } from './tag-repair';

/** After a verb's "to" no article opens a noun phrase of such a word. */
export const infinitiveAfterTo: TagRepair = {
  name: 'infinitive-after-to',
  example: 'agreed to release two',
  at: { tags: ['NOUN'], words: PLAIN },
  run: (draft, token, words) => {
    if (draft.text(token - 1) !== 'to' || !words.isKnownVerb(draft.text(token))) return;
    if (standsAsInfinitive(draft, token)) draft.retag(token, 'VERB');
  },
};

/** The "to" of such a word is no preposition. */
export const toOfInfinitive: TagRepair = {
  name: 'to-of-infinitive',
  example: 'offered to hand over to',
  at: { tags: ['ADP'], words: /^to$/u },
  run: (draft, token, words) => {
    if (draft.tag(token + 1) !== 'NOUN' || !words.isKnownVerb(draft.text(token + 1))) return;
    if (standsAsInfinitive(draft, token + 1)) draft.retag(token, 'PART');
  },
};

/** Behind a name and in small letters stands what is done. */
export const verbBehindName: TagRepair = {
  name: 'verb-behind-name',
  example: 'that the US cancel plans',
  at: { tags: ['PROPN'], words: PLAIN },
  run: (draft, token, words) => {
    const word = draft.text(token);
    if (draft.tag(token - 1) !== 'PROPN' || !words.isKnownVerb(word)) return;
    if (!words.isGroupNoun(word)) draft.retag(token, 'VERB');
  },
};
const MISTAKEN = ['NOUN', 'PROPN', 'ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON'] as const;
/** A word outside the lists of these is none of them. */
const CLOSED = ['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON'] as const;
const LONG = /^\p{Ll}{4}/u;

/** The form of a verb, and of nothing else. */
export const onlyVerb: TagRepair = {
  name: 'only-verb',
  example: 'The general drew criticism',
  at: { tags: MISTAKEN, words: LONG },
  run: (draft, token, words) => {
    if (words.isOnlyVerb(draft.text(token))) draft.retag(token, 'VERB');
  },
};

/** Participles that have become prepositions, and particles. */
const PREPOSITION =
  /^(?:according|concerning|considering|counting|excluding|following|given|granted|including|like|past|pending|provided|providing|regarding|respecting|save|touching|away|back|down|over)$/u;

/** Prepositions, articles and pronouns are few, and verbs are none of them. */
export const verbNotPreposition: TagRepair = {
  name: 'verb-not-preposition',
  example: 'urged allies to expel',
  at: { tags: CLOSED, words: LONG },
  run: (draft, token, words) => {
    const word = draft.text(token);
    if (words.isKnownVerb(word) && !PREPOSITION.test(word)) draft.retag(token, 'VERB');
  },
};
