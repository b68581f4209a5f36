import { useMemo } from 'react';
import type { Ontology } from '../../../graph/model/ontology';
import type { ViewNode } from '../../../graph/model/view';
import type { EntityFacts, PlacedView } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { Line } from '../graph/line';
import { nodeName } from '../graph/node-type';
import { toLines } from '../graph/to-lines';

interface Found {
  readonly line: Line | undefined;
  /** By id, for every entity that the line speaks of. */
  readonly names: Readonly<Record<string, string>>;
  /** What to say while there is no line. */
  readonly message: string;
}

/** The line of a key: from the view, or, when that does not show it, from the facts of its first end. */
export const useLine = (key: string | undefined, view: PlacedView, ontology: Ontology): Found => {
  const shown = useMemo(() => {
    const [from, type, to] = key?.split('|') ?? [];
    // The few facts that may belong to it first: to fold a large view into lines takes time.
    const near = view.edges.filter(
      (edge) =>
        edge.type === type && ((edge.from === from && edge.to === to) || (edge.from === to && edge.to === from)),
    );
    return toLines(near, ontology).find((line) => line.key === key);
  }, [view, ontology, key]);
  const id = key?.split('|')[0] ?? '';
  const asked = useAnswer<EntityFacts>(key === undefined || shown ? undefined : 'facts', { id });
  if (shown) return { line: shown, names: { ...view.namesBehind, ...namesOf(view.nodes) }, message: '' };
  if (asked.state === 'waiting') return { line: undefined, names: {}, message: 'Loading the relation…' };
  if (asked.state === 'failed') return { line: undefined, names: {}, message: asked.message };
  const facts = asked.answer.relations.flatMap((group) => group.facts);
  const line = toLines(
    facts.map(({ edge }) => edge),
    ontology,
  ).find((candidate) => candidate.key === key);
  const message = 'This relation is no longer stored. Search for one of its names.';
  const ends = [asked.answer.entity, ...facts.map(({ other }) => other)];
  return { line, names: { ...asked.answer.namesBehind, ...namesOf(ends) }, message };
};

const namesOf = (nodes: readonly ViewNode[]) => Object.fromEntries(nodes.map((node) => [node.id, nodeName(node)]));
