import { isNominal } from './ask-tags';
import type { TagRepair } from './tag-repair';

/** A compound before a noun describes it. */
export const compoundAdjective: TagRepair = {
  name: 'compound-adjective',
  example: 'war-torn Mozambique',
  at: { tags: ['VERB'], words: /\p{L}-\p{Ll}+(?:ed|en|rn|ld|un|de)$/u },
  run: (draft, token) => {
    if (isNominal(draft.tag(token + 1))) draft.retag(token, 'ADJ');
  },
};

/** What grows is the pressure. */
export const growingPressure: TagRepair = {
  name: 'growing-pressure',
  example: 'despite growing pressure by',
  at: { tags: ['VERB'], words: /^(?:growing|mounting|rising|increasing|escalating|deepening|lingering|simmering)$/u },
  run: (draft, token) => {
    const isPhrase = /^(?:despite|amid|under|after|over|to|of|by|with)$/iu.test(draft.text(token - 1));
    if (isPhrase && draft.tag(token + 1) === 'NOUN') draft.retag(token, 'ADJ');
  },
};

/** No verb has such a form. */
export const outgoingMinister: TagRepair = {
  name: 'outgoing-minister',
  example: 'outgoing Prime Minister',
  at: { tags: ['VERB'], words: /^(?:outgoing|incoming|upcoming|ongoing|forthcoming|oncoming)$/u },
  run: (draft, token) => draft.retag(token, 'ADJ'),
};

/** Before a title it says that the office is no longer held. */
export const retiredGeneral: TagRepair = {
  name: 'retired-general',
  example: 'retired General NAME',
  at: { tags: ['VERB'] },
  run: (draft, token, words) => {
    if (!words.isFormerMarker(draft.text(token)) || draft.text(token - 1) === 'has') return;
    if (words.startsTitle(draft, token + 1)) draft.retag(token, 'ADJ');
  },
};

/** The adjective of a people before a noun, or the tree has two subjects. */
export const adjectiveOfPeople: TagRepair = {
  name: 'adjective-of-people',
  example: 'Kenyan soldiers left',
  at: { tags: ['PROPN', 'NOUN'] },
  run: (draft, token, words) => {
    if (isNominal(draft.tag(token + 1)) && words.isAdjectiveOfPeople(draft.text(token))) draft.retag(token, 'ADJ');
  },
};

/** No adverb, and no noun, ends so right before a verb. */
export const adverbOfManner: TagRepair = {
  name: 'adverb-of-manner',
  example: 'the coalition purportedly formed',
  at: { tags: ['NOUN', 'PROPN', 'ADP', 'SCONJ', 'CCONJ', 'PRON'], words: /^(?=\p{Ll}{4}).*ly$/u },
  run: (draft, token, words) => {
    if (draft.tag(token + 1) !== 'VERB' || draft.tag(token - 1) === 'DET') return;
    if (!words.isGroupNoun(draft.text(token))) draft.retag(token, 'ADV');
  },
};
