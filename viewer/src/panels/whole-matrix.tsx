import { useMemo, useRef } from 'react';
import type { GraphView } from '../../../graph/model/view';
import { toLines } from '../graph/to-lines';
import { useDesk } from '../state/desk';
import { useScope } from '../state/use-whole';
import { MatrixPane } from './matrix-pane';
import { Message } from './message';

/** Who has most lines with whom, of all that the filters leave of the store. */
export const WholeMatrix = () => {
  const { page, ontology, revision } = useDesk();
  const asked = useScope<GraphView & { readonly left: number }>('matrix', page, revision);
  const last = useRef<GraphView & { readonly left: number }>(undefined);
  if (asked.state === 'ready') last.current = asked.answer;
  const found = last.current;
  const shown = useMemo(
    () => found && { nodes: found.nodes, lines: toLines(found.edges, ontology) },
    [found, ontology],
  );
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  return shown ? <MatrixPane shown={shown} left={found!.left} /> : <Message text="Loading the matrix…" />;
};
