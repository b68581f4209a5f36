import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Ontology } from '../../graph/model/ontology';
import { ArticleDialog } from './panels/article-dialog';
import { ArticlesPane } from './panels/articles-pane';
import { BasketButton } from './panels/basket-button';
import { Divider } from './panels/divider';
import { ExportMenu } from './panels/export-menu';
import { Facets } from './panels/facets';
import { GraphPane } from './panels/graph-pane';
import { Header } from './panels/header';
import { IngestButton } from './panels/ingest-button';
import { MatrixPane } from './panels/matrix-pane';
import { Message } from './panels/message';
import { NoneDrawn } from './panels/none-drawn';
import { Notice } from './panels/notice';
import { ReviewButton } from './panels/review-button';
import { ShownTable } from './panels/shown-table';
import { ShareButton } from './panels/share-button';
import { SidePanel } from './panels/side-panel';
import { ThemeMenu } from './panels/theme-menu';
import { Timeline } from './panels/timeline';
import { ViewsMenu } from './panels/views-menu';
import { WholeMatrix } from './panels/whole-matrix';
import { WholeTable } from './panels/whole-table';
import { DeskContext } from './state/desk';
import { filterView, type Filtered } from './state/filter-view';
import { foreignQuery, nothing } from './state/load-view';
import { isForeign } from './state/own-queries';
import { isNarrowed, type Page } from './state/page';
import { useGlobalKeys } from './state/use-global-keys';
import { amend, usePage } from './state/use-page';
import { usePanes } from './state/use-panes';
import { useScene } from './state/use-scene';
import { useTheme } from './state/use-theme';
import { useView } from './state/use-view';
import { useWhole, type DayCount } from './state/use-whole';

/** The editor is large, and most readers never open it. */
const QueryPane = lazy(async () => ({ default: (await import('./panels/query-pane.js')).QueryPane }));

const tabs = [
  ['graph', 'Graph'],
  ['table', 'Table'],
  ['matrix', 'Matrix'],
  ['articles', 'Articles'],
  ['query', 'Query'],
] as const;

/** The page: search above, filters left, the graph and its tables in the middle, what stands behind the selection right. */
export const Workspace = ({ ontology }: { readonly ontology: Ontology }) => {
  const [page, goTo] = usePage();
  const theme = useTheme();
  const [panes, resize] = usePanes();
  const [announced, announce] = useState('');
  const [problem, setProblem] = useState('');
  const [revision, setRevision] = useState(0);
  const reload = useCallback(() => setRevision((count) => count + 1), []);
  const desk = useMemo(
    () => ({ page, goTo, ontology, theme, reload, revision, announce }),
    [page, goTo, ontology, theme, reload, revision],
  );
  const asked = useView(page, revision);
  const view = asked.state === 'ready' ? asked.answer : nothing;
  const filtered = useMemo(
    () => filterView(view, page, ontology),
    [view, page.facets, page.since, page.until, page.clock, page.gone, ontology],
  );
  const whole = useWhole(page, revision);
  const days = useMemo(() => whole?.days ?? daysOf(filtered), [whole, filtered]);
  const scene = useScene(view, filtered, desk);
  useGlobalKeys(page, goTo);
  const isUnrun = page.path.length !== 2 && isForeign(page);
  useEffect(() => {
    if (isUnrun) amend({ tab: 'query' });
  }, [isUnrun, page.query]); // once for each that comes: other tabs stay open to the reader

  const content = (pane: React.ReactNode) => {
    if (isUnrun) return <Message text={foreignQuery} />;
    if (asked.state === 'waiting') return <Message text="Loading the graph…" />;
    if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
    if (view.nodes.length === 0 && (whole?.names ?? 0) === 0 && !isNarrowed(page))
      return <Message text={emptyText(page)} />;
    const left = whole?.names ?? filtered.nodes.length;
    if (left > 0 && filtered.nodes.length === 0 && page.tab === 'graph') return <NoneDrawn names={left} />;
    if (left === 0)
      return <Message text="Everything is filtered out. Take a filter back on the left, or show all time below." />;
    return pane;
  };
  const style = { '--left': `${panes.left}px`, '--right': `${panes.right}px`, '--bottom': `${panes.bottom}px` };
  return (
    <DeskContext value={desk}>
      <div className="workspace" style={style as React.CSSProperties}>
        <Header view={view}>
          <ShareButton />
          <ViewsMenu view={view} />
          <ExportMenu shown={filtered} onProblem={setProblem} />
          <BasketButton shown={filtered} />
          <ReviewButton onDecided={reload} />
          <IngestButton onDone={reload} />
          <ThemeMenu />
        </Header>
        {panes.left > 0 && <Facets counts={whole?.counts ?? filtered.counts} />}
        <main className="contents">
          <Divider pane="left" label="Width of the filters" size={panes.left} resize={resize} />
          <div className="middle">
            <Tabs
              className="tabs"
              selectedKey={page.tab}
              onSelectionChange={(tab) => goTo({ tab: tab as Page['tab'] })}
            >
              <TabList className="tab-list" aria-label="How to show the relations">
                {tabs.map(([tab, label]) => (
                  <Tab key={tab} id={tab}>
                    {label}
                  </Tab>
                ))}
              </TabList>
              <TabPanel id="graph" className="tab-panel">
                {content(<GraphPane scene={scene} whole={whole} />)}
              </TabPanel>
              <TabPanel id="table" className="tab-panel">
                {content(whole ? <WholeTable /> : <ShownTable shown={filtered} />)}
              </TabPanel>
              <TabPanel id="matrix" className="tab-panel">
                {content(whole ? <WholeMatrix /> : <MatrixPane shown={filtered} />)}
              </TabPanel>
              <TabPanel id="articles" className="tab-panel">
                <ArticlesPane />
              </TabPanel>
              <TabPanel id="query" className="tab-panel">
                <Suspense fallback={<Message text="Loading the editor…" />}>
                  <QueryPane />
                </Suspense>
              </TabPanel>
            </Tabs>
            <Divider pane="bottom" label="Height of the timeline" size={panes.bottom} resize={resize} />
            {panes.bottom > 0 && <Timeline days={days} />}
          </div>
          <Divider pane="right" label="Width of the evidence" size={panes.right} resize={resize} />
        </main>
        {panes.right > 0 && <SidePanel view={view} />}
        <ArticleDialog page={page} goTo={goTo} />
        {problem && <Notice text={problem} onClose={() => setProblem('')} />}
        <div className="visually-hidden" aria-live="polite">
          {announced}
        </div>
      </div>
    </DeskContext>
  );
};

const daysOf = ({ dated }: Filtered): DayCount[] => dated.map(({ edge, day }) => [day ?? null, edge.type, 1]);

const emptyText = ({ around, query }: Page): string => {
  if (query !== undefined) return 'The query returns no nodes or relations. Change it in the Query tab.';
  return around === undefined
    ? 'The graph is empty. Add articles with the + above, or with “newsgraph ingest FOLDER” and reload this page.'
    : 'Nothing is known around this. Go back to the overview, or search for another name.';
};
