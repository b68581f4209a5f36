import { STATUSES, type Ontology } from '../../../graph/model/ontology';
import type { ViewEdge } from '../../../graph/model/view';
import { groupByLine, statusOf } from '../../../graph/model/facets/line-key';
import type { Line } from './line';
import { relationLabel } from './relation-label';
import { isUncertain, statusWord } from './status-word';

const sentencesOf = (edge: ViewEdge): string[] => {
  const { evidence } = edge.properties;
  return Array.isArray(evidence) ? evidence.map(String) : [];
};

/** Folds facts of one type and direction into one line. */
export const toLines = (edges: readonly ViewEdge[], ontology: Ontology): Line[] => {
  return [...groupByLine(edges, ontology)].map(([key, facts]) => toLine(key, facts, ontology));
};

const place = (status: string) => (STATUSES as readonly string[]).indexOf(status);

const toLine = (key: string, facts: readonly ViewEdge[], ontology: Ontology): Line => {
  const { type, from, to } = facts[0]!;
  const isSymmetric = ontology.relations.some(({ name, symmetric }) => symmetric && name === type);
  const ends = isSymmetric ? [from, to].sort() : [from, to];
  const counts = [...new Set(facts.map(statusOf))]
    .sort((one, other) => place(one) - place(other))
    .map((status) => ({
      status,
      sentences: Math.max(1, new Set(facts.filter((fact) => statusOf(fact) === status).flatMap(sentencesOf)).size),
    }));
  const [{ status, sentences }] = counts as [Line['counts'][number]];
  const word = statusWord(status);
  return {
    key,
    type,
    from: ends[0]!,
    to: ends[1]!,
    isSymmetric,
    facts,
    counts,
    count: Math.max(1, new Set(facts.flatMap(sentencesOf)).size),
    isUncertain: facts.every((fact) => isUncertain(statusOf(fact))),
    label: relationLabel(type, ontology) + (word ? `, ${word}` : '') + (sentences > 1 ? ` (${sentences})` : ''),
  };
};

/** "7 direct, 2 reported, 1 denied" */
export const countWords = ({ counts }: Pick<Line, 'counts'>): string =>
  counts.map(({ status, sentences }) => `${sentences} ${statusWord(status) || 'direct'}`).join(', ');
