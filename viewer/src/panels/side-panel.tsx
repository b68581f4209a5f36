import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView } from '../api/answers';
import type { Theme } from '../canvas/scene';
import { useLine } from '../state/use-line';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { Hint } from './hint';
import { LinePanel } from './line-panel';
import { Message } from './message';
import { NodePanel } from './node-panel';

interface Properties {
  readonly view: PlacedView;
  readonly page: Page;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
  readonly theme: Theme;
}

/** Right: what stands behind the selection. */
export const SidePanel = ({ view, page, goTo, ontology, theme }: Properties) => {
  const { line, names, message } = useLine(page.line, view, ontology);
  const content = () => {
    if (line) return <LinePanel key={line.key} line={line} names={names} goTo={goTo} ontology={ontology} />;
    if (page.line !== undefined) return <Message text={message} />;
    if (page.node === undefined) return <Hint />;
    return <NodePanel key={page.node} id={page.node} page={page} goTo={goTo} ontology={ontology} theme={theme} />;
  };
  return (
    <aside className="side" aria-label="What stands behind it" tabIndex={0}>
      {content()}
    </aside>
  );
};
