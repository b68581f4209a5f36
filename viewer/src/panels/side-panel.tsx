import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView } from '../api/answers';
import type { Theme } from '../canvas/scene';
import { toLines } from '../graph/to-lines';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { LinePanel } from './line-panel';
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
  const line = page.line === undefined ? undefined : toLines(view.edges, ontology).find(({ key }) => key === page.line);
  return (
    <aside className="side" aria-label="What stands behind it" tabIndex={0}>
      {line ? (
        <LinePanel key={line.key} line={line} view={view} goTo={goTo} ontology={ontology} />
      ) : page.node !== undefined ? (
        <NodePanel
          key={page.node}
          id={page.node}
          page={page}
          view={view}
          goTo={goTo}
          ontology={ontology}
          theme={theme}
        />
      ) : (
        <Hint />
      )}
    </aside>
  );
};

const Hint = () => (
  <div className="hint">
    <h2>Read the sentence behind each line</h2>
    <ul>
      <li>Click a line to see the sentences it stands on.</li>
      <li>Click a shape to see all that is known about it.</li>
      <li>Double-click a shape to see its neighbourhood.</li>
      <li>
        Press <kbd>/</kbd> to search, arrow keys to walk, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close.
      </li>
    </ul>
  </div>
);
