import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk';
import { facetNames } from '../../../graph/model/facets/facet';
import type { Filtered } from '../state/filter-view';
import { FacetGroup } from './facet-group';
import { LineIcon } from './line-icon';

/** Legend and filter in one: every value with its look and what it would leave. */
export const Facets = ({ counts }: Pick<Filtered, 'counts'>) => {
  const { page, goTo, theme } = useDesk();
  const isNarrowed =
    Object.keys(page.facets).length > 0 || page.since !== undefined || page.until !== undefined || page.gone.length > 0;
  const showAll = () => goTo({ facets: {}, since: undefined, until: undefined, gone: [] });
  return (
    <nav className="facets" aria-label="Filters and legend">
      {isNarrowed && (
        <Button className="button wide" onPress={showAll}>
          Show all again
        </Button>
      )}
      {page.gone.length > 0 && (
        <p className="note">
          {page.gone.length === 1 ? '1 name is' : `${page.gone.length} names are`} hidden by you.{' '}
          <Button className="link" onPress={() => goTo({ gone: [] })}>
            Bring back
          </Button>
        </p>
      )}
      {facetNames.map((name) => (
        <FacetGroup key={name} name={name} counts={counts[name]} />
      ))}
      <h2>Lines</h2>
      <ul className="key">
        <li>
          <LineIcon colour={theme.quiet} /> stated by the article
        </li>
        <li>
          <LineIcon colour={theme.quiet} isDashed /> only reported, denied, planned or hypothetical
        </li>
      </ul>
    </nav>
  );
};
