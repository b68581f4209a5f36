import { useEffect, useRef } from 'react';
import type { PlacedView } from '../api/answers';
import { useDesk } from '../state/desk';
import { useLine } from '../state/use-line';
import { Hint } from './hint';
import { LinePanel } from './line-panel';
import { Message } from './message';
import { NodePanel } from './node-panel';
import { PathPanel } from './path-panel';
import { StatementPanel } from './statement-panel';

/** Right: what stands behind the selection. */
export const SidePanel = ({ view }: { readonly view: PlacedView }) => {
  const { page, ontology } = useDesk();
  const side = useRef<HTMLElement>(null);
  const selected = page.line ?? page.node;
  useEffect(() => {
    // Where all stands in one column, what was chosen would open below the screen.
    if (selected !== undefined && window.matchMedia('(max-width: 760px)').matches)
      side.current?.scrollIntoView({ block: 'start' });
  }, [selected]);
  const { line, names, message } = useLine(page.line, view, ontology);
  const content = () => {
    if (line) return <LinePanel key={line.key} line={line} names={names} />;
    if (page.line !== undefined) return <Message text={message} />;
    const other = view.nodes.find(({ id, labels }) => id === page.node && !labels.includes('Entity'));
    if (other) return <StatementPanel key={other.id} node={other} />;
    if (page.node !== undefined) return <NodePanel key={page.node} id={page.node} view={view} />;
    return page.path.length === 2 && view.edges.length > 0 ? <PathPanel view={view} /> : <Hint />;
  };
  return (
    <aside ref={side} className="side" aria-label="What stands behind it" tabIndex={0}>
      {content()}
    </aside>
  );
};
