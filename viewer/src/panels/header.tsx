import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedView } from '../api/answers';
import { nodeName } from '../graph/node-type';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { SearchBox } from './search-box';

interface Properties {
  readonly view: PlacedView;
  readonly page: Page;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
}

export const Header = ({ view, page, goTo, ontology }: Properties) => {
  const centre = view.nodes.find(({ id }) => id === page.around);
  return (
    <header className="header">
      <h1>Newsgraph</h1>
      <SearchBox view={view} goTo={goTo} ontology={ontology} />
      <nav className="trail" aria-label="Where you are">
        {page.around === undefined ? (
          <span aria-current="page">Overview</span>
        ) : (
          <>
            <Button
              className="link"
              onPress={() => goTo({ around: undefined, depth: 1, node: undefined, line: undefined })}
            >
              Overview
            </Button>
            <span aria-hidden="true">›</span>
            <span aria-current="page">Around {centre ? nodeName(centre) : page.around}</span>
            <Button className="button small" onPress={() => goTo({ depth: (page.depth % 3) + 1 })}>
              {page.depth === 3 ? 'Back to 1 step' : `Show ${page.depth + 1} steps`}
            </Button>
          </>
        )}
      </nav>
    </header>
  );
};
