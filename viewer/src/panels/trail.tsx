import { Button } from 'react-aria-components';
import type { PlacedView } from '../api/answers';
import { nodeName } from '../graph/node-type';
import { useDesk } from '../state/desk';
import { isForeign } from '../state/own-queries';
import type { Page } from '../state/page';

/** Back to what one sees on opening the page. */
export const toOverview = {
  around: undefined,
  depth: 1,
  path: [],
  query: undefined,
  node: undefined,
  line: undefined,
  added: [],
  pins: [],
  told: [],
} as const;

/** Where in the graph the reader is, and the way back. */
export const Trail = ({ view }: { readonly view: PlacedView }) => {
  const { page, goTo } = useDesk();
  const place = placeOf(page, view);
  return (
    <nav className="trail" aria-label="Where you are">
      {place === undefined ? (
        <span aria-current="page">Overview</span>
      ) : (
        <>
          <Button className="link" onPress={() => goTo(toOverview)}>
            Overview
          </Button>
          <span aria-hidden="true">›</span>
          <span aria-current="page" title={place}>
            {place}
          </span>
        </>
      )}
      {page.around !== undefined && (
        <Button className="button small" onPress={() => goTo({ depth: (page.depth % 3) + 1 })}>
          {page.depth === 3 ? 'Back to 1 step' : `Show ${page.depth + 1} steps`}
        </Button>
      )}
    </nav>
  );
};

const placeOf = (page: Page, view: PlacedView): string | undefined => {
  const name = (id: string | undefined) => {
    const node = view.nodes.find((one) => one.id === id);
    return node ? nodeName(node) : id;
  };
  if (page.path.length === 2) return `From ${name(page.path[0])} to ${name(page.path[1])}`;
  if (page.query !== undefined) return isForeign(page) ? 'A query that has not been run' : 'Result of a query';
  return page.around === undefined ? undefined : `Around ${name(page.around)}`;
};
