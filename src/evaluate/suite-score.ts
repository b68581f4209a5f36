import type { GraphPatch } from '../../graph/model/patch';
import type { Suite, SuiteKind } from './read-suite';

/** How one suite came out; an event is a sentence's category (PLOVER) or one coded event of it (PETRARCH). */
export interface SuiteScore {
  readonly kind: SuiteKind;
  readonly name: string;
  sentences: number;
  /** Events whose category or root code is among those the reader gives for the sentence. */
  found: number;
  events: number;
  /** PETRARCH: the root as the suite writes it, whatever its scheme. */
  foundAsWritten: number;
  /** PLOVER: one relation of the wanted category has every end right that the suite names. */
  endsRight: number;
  /** Sentences in which the reader gives any coded event, and those of them with a wanted one. */
  answered: number;
  answeredRight: number;
  /** Different categories or roots given, over all sentences, and those of them that are wanted. */
  given: number;
  givenRight: number;
  readonly byCategory: Map<string, CategoryCount>;
  /** One line for each sentence that is not found or says more than is wanted. */
  readonly faults: string[];
}

export interface CategoryCount {
  wanted: number;
  found: number;
  ends: number;
}

export const emptySuiteScore = ({ kind, name }: Suite): SuiteScore => ({
  kind,
  name,
  sentences: 0,
  found: 0,
  events: 0,
  foundAsWritten: 0,
  endsRight: 0,
  answered: 0,
  answeredRight: 0,
  given: 0,
  givenRight: 0,
  byCategory: new Map(),
  faults: [],
});

export const categoryOf = (score: SuiteScore, category: string): CategoryCount => {
  const known = score.byCategory.get(category) ?? { wanted: 0, found: 0, ends: 0 };
  score.byCategory.set(category, known);
  return known;
};

/** A relation, or what somebody said that is an event by itself. */
export interface CodedEvent {
  readonly from: string;
  /** The relation's type, or the cue of what is said. */
  readonly type: string;
  /** Empty where what is said is about nobody. */
  readonly to: string;
  readonly cameo?: string | undefined;
  readonly plover?: string | undefined;
  readonly rules: readonly string[];
}

/** What is said not to be is no event. */
export const eventsOf = (patch: GraphPatch): CodedEvent[] => [
  ...patch.relations.filter(({ status }) => status !== 'negated'),
  ...patch.statements.flatMap(({ speaker, about, cue, cameo, plover }) => {
    if (speaker === undefined || (cameo === undefined && plover === undefined)) return [];
    const others = about.filter((entity) => entity !== speaker);
    return (others.length > 0 ? others : ['']).map((to) => ({ from: speaker, type: `“${cue}”`, to, cameo, plover, rules: ['statement'] })); // prettier-ignore
  }),
];

/** Counts what the reader gave for one sentence; `right` of the `given` categories are wanted. */
export const countGiven = (score: SuiteScore, given: number, right: number): void => {
  score.sentences += 1;
  score.given += given;
  score.givenRight += right;
  if (given > 0) score.answered += 1;
  if (right > 0) score.answeredRight += 1;
};
