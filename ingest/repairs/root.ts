import { groupStart, isFinite, isNominal, makeRoot, makeSubject, rootOf } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';
import type { WordReadings } from './word-readings';

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|must|can|do|does|did)$/iu;

/** Also "The main rebel group, the Front (FDD), insisted on", "The government today welcomed": a sentence whose root is a noun without a verb of its own. A participle needs no auxiliary, no comma and no day before it. */
export const verbOfPhrase: Repair = {
  name: 'verb-of-phrase',
  example: 'Thousands of Danes were marching',
  at: { isClosed: true },
  run: (draft, _segment, words) => {
    const { labels, tags, firstToken, text } = draft;
    const root = rootOf(draft, firstToken);
    if (!isNominal(draft, root) || draft.has(root, /^(?:nsubj|cop|csubj|case|parataxis)/u)) return;
    for (const verb of draft.children(root)) {
      if (verb < root || tags[verb] !== 'VERB' || labels[verb] !== 'acl') continue;
      if (draft.has(verb, /^(?:nsubj|csubj|expl|cop)/u)) continue;
      const helpers = draft.children(verb).filter((child) => /^aux/u.test(labels[child]!));
      const hasAuxiliary = helpers.some((child) => FINITE.test(text(child)));
      const isParted = helpers.length === 0 && isFinite(draft, verb) && isPartedBefore(draft, verb, words);
      if (!hasAuxiliary && !isParted) continue;
      freePreposition(draft, verb, root);
      if (draft.has(verb, /^mark$/u)) continue;
      makeRoot(draft, verb, root, 'nsubj');
      makeSubject(draft, root, verb);
      return;
    }
  },
};

const isPartedBefore = (draft: DraftTree, verb: number, words: WordReadings): boolean => {
  const before = groupStart(draft, verb) - 1;
  return (
    draft.text(before) === ',' ||
    words.isDay(draft, before) ||
    /^(?:today|yesterday|also|again|later|then)$/iu.test(draft.text(verb - 1))
  );
};

/** "people from across the country were converging": the preposition belongs to the noun before the verb. */
const freePreposition = (draft: DraftTree, verb: number, root: number): void => {
  const { labels, tags } = draft;
  const mark = draft.children(verb).find((child) => labels[child] === 'mark' && tags[child] === 'ADP');
  const noun = draft
    .children(verb)
    .find((child) => mark !== undefined && child > mark && child < verb && isNominal(draft, child));
  if (mark === undefined || noun === undefined) return;
  draft.attach(mark, noun, 'case');
  draft.attach(noun, root, 'nmod');
};
