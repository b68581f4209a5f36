import { followsHave, isNominal, PLAIN, standsAsInfinitive } from './ask-tags';
import type { TagRepair } from './tag-repair';

/** Words that can be auxiliaries; the class is closed. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|done|doing|will|would|shall|should|can|could|may|might|must|ought|need|needs|dare|used|get|gets|got|getting|gotten|going|gon|let|better|ca|wo|sha|ai|i|['’]?(?:s|re|ve|d|ll|m))$/iu;

/** Auxiliaries are a closed class. */
export const noAuxiliary: TagRepair = {
  name: 'no-auxiliary',
  example: 'the ministry vows to',
  at: { tags: ['AUX'] },
  run: (draft, token) => {
    const word = draft.text(token);
    if (AUXILIARY.test(word)) return;
    draft.retag(token, /^\p{Lu}/u.test(word) ? 'PROPN' : word.endsWith('s') ? 'NOUN' : 'VERB');
  },
};

/** What "have" goes with is a participle. */
export const participleOfHave: TagRepair = {
  name: 'participle-of-have',
  example: 'has reportedly conceded',
  at: { tags: ['ADJ'], words: /^\p{Ll}*ed$/u },
  run: (draft, token, words) => {
    if (words.isKnownVerb(draft.text(token)) && followsHave(draft, token)) draft.retag(token, 'VERB');
  },
};

/** Between who acts and a name stands what is done. */
export const senateAccused: TagRepair = {
  name: 'senate-accused',
  example: 'the senate accused Estonia',
  at: { tags: ['ADJ'], words: /^\p{Ll}*ed$/u },
  run: (draft, token, words) => {
    const before = draft.tag(token - 1);
    const isActor = isNominal(before) && (before !== 'ADJ' || words.isGroupNoun(draft.text(token - 1)));
    const hasObject = /^(?:PROPN|DET|PRON)$/u.test(draft.tag(token + 1) ?? '');
    if (isActor && hasObject && words.isKnownVerb(draft.text(token))) draft.retag(token, 'VERB');
  },
};

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

/** In small letters no name. */
export const nameAfterTo: TagRepair = {
  name: 'name-after-to',
  example: 'vowed to wage war',
  at: { tags: ['PROPN'], words: PLAIN },
  run: (draft, token, words) => {
    if (draft.text(token - 1) !== 'to' || draft.tag(token + 1) === 'PROPN') return;
    if (words.isKnownVerb(draft.text(token))) draft.retag(token, 'VERB');
  },
};

/** The "to" of what is no name is no preposition. */
export const toBeforeName: TagRepair = {
  name: 'to-before-name',
  example: 'vowed to wage war',
  at: { tags: ['ADP'], words: /^to$/u },
  run: (draft, token, words) => {
    const word = draft.text(token + 1);
    if (draft.tag(token + 1) !== 'PROPN' || !PLAIN.test(word) || draft.tag(token + 2) === 'PROPN') return;
    if (words.isKnownVerb(word)) draft.retag(token, 'PART');
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
