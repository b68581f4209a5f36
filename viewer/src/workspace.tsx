import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Ontology } from '../../graph/model/ontology';
import type { PlacedView } from './api/answers';
import { useAnswer } from './api/use-answer';
import { toScene } from './graph/to-scene';
import { ArticleDialog } from './panels/article-dialog';
import { Filters } from './panels/filters';
import { GraphPane } from './panels/graph-pane';
import { Header } from './panels/header';
import { LineTable } from './panels/line-table';
import { Message } from './panels/message';
import { SidePanel } from './panels/side-panel';
import { filterView } from './state/filter-view';
import { useGlobalKeys } from './state/use-global-keys';
import { usePage } from './state/use-page';
import { useTheme } from './state/use-theme';

/** Most nodes: an overview is read as a picture, a neighbourhood is searched. */
const [overviewLimit, neighbourhoodLimit] = ['120', '400'];
const nothing: PlacedView = { nodes: [], edges: [], namesBehind: {} };

/** The page: search above, filters left, graph or table in the middle, what stands behind the selection right. */
export const Workspace = ({ ontology }: { readonly ontology: Ontology }) => {
  const [page, goTo] = usePage();
  const theme = useTheme();
  const [announced, announce] = useState('');
  const { around, depth } = page;
  const asked = useAnswer<PlacedView>(
    around === undefined ? 'overview' : 'neighbourhood',
    around === undefined ? { limit: overviewLimit } : { around, depth: String(depth), limit: neighbourhoodLimit },
  );
  const view = asked.state === 'ready' ? asked.answer : nothing;
  const filtered = useMemo(() => filterView(view, page.hidden, ontology), [view, page.hidden, ontology]);
  const scene = useMemo(() => toScene(filtered, ontology, theme), [filtered, ontology, theme]);
  useGlobalKeys(page, goTo);
  const isCut = view.nodes.length >= Number(around === undefined ? overviewLimit : neighbourhoodLimit) - 1;

  const content = (pane: React.ReactNode) => {
    if (asked.state === 'waiting') return <Message text="Loading the graph…" />;
    if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
    if (view.nodes.length === 0) return <Message text={emptyText(around)} />;
    if (filtered.nodes.length === 0)
      return <Message text="Everything is filtered out. Tick a type on the left to see it." />;
    return pane;
  };
  return (
    <div className="workspace">
      <Header view={view} page={page} goTo={goTo} ontology={ontology} />
      <Filters filtered={filtered} page={page} goTo={goTo} ontology={ontology} theme={theme} />
      <main className="middle">
        <Tabs
          className="tabs"
          selectedKey={page.tab}
          onSelectionChange={(tab) => goTo({ tab: tab === 'table' ? 'table' : 'graph' })}
        >
          <TabList className="tab-list" aria-label="How to show the relations">
            <Tab id="graph">Graph</Tab>
            <Tab id="table">Table</Tab>
          </TabList>
          <TabPanel id="graph" className="tab-panel">
            {content(
              <GraphPane scene={scene} theme={theme} page={page} goTo={goTo} announce={announce} isCut={isCut} />,
            )}
          </TabPanel>
          <TabPanel id="table" className="tab-panel">
            {content(<LineTable shown={filtered} page={page} goTo={goTo} ontology={ontology} />)}
          </TabPanel>
        </Tabs>
      </main>
      <SidePanel view={view} page={page} goTo={goTo} ontology={ontology} theme={theme} />
      <ArticleDialog page={page} goTo={goTo} />
      <div className="visually-hidden" aria-live="polite">
        {announced}
      </div>
    </div>
  );
};

const emptyText = (around: string | undefined) =>
  around === undefined
    ? 'The graph is empty. Add articles with “newsgraph ingest FOLDER”, then reload this page.'
    : 'Nothing is known around this. Go back to the overview, or search for another name.';
