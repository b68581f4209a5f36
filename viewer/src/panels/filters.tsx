import { Button, Checkbox } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { Theme } from '../canvas/scene';
import { readableOn } from '../graph/colour';
import { relationColour, relationLabel } from '../graph/relation-label';
import type { Filtered } from '../state/filter-view';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { LineIcon } from './line-icon';
import { ShapeIcon } from './shape-icon';

interface Properties {
  readonly filtered: Filtered;
  readonly page: Page;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
  readonly theme: Theme;
}

/** Legend and filter in one: every type with its look, its count and a tick. */
export const Filters = ({ filtered, page, goTo, ontology, theme }: Properties) => {
  const toggle = (name: string, isShown: boolean) =>
    goTo({ hidden: isShown ? page.hidden.filter((other) => other !== name) : [...page.hidden, name].sort() });
  const row = (name: string, label: string, count: number, icon: React.ReactNode) => (
    <li key={name}>
      <Checkbox className="tick" isSelected={!page.hidden.includes(name)} onChange={(isShown) => toggle(name, isShown)}>
        <span className="box" aria-hidden="true" />
        {icon}
        <span className="tick-label">{label}</span>
        <span className="count">{count}</span>
      </Checkbox>
    </li>
  );
  const typeOf = (name: string) => ontology.nodes.find((type) => type.name === name);
  return (
    <nav className="filters" aria-label="Filters and legend">
      <h2>Who</h2>
      <ul>
        {filtered.nodeCounts.map(({ name, count }) => {
          const type = typeOf(name);
          const colour = readableOn(type?.colour ?? '#777777', theme.background, 3);
          return row(
            name,
            type?.plural ?? 'other nodes',
            count,
            <ShapeIcon shape={type?.shape ?? 'circle'} colour={colour} />,
          );
        })}
      </ul>
      <h2>Relations</h2>
      <ul>
        {filtered.relationCounts.map(({ name, count }) => {
          const colour = readableOn(relationColour(name, ontology), theme.background, 3);
          return row(name, relationLabel(name, ontology), count, <LineIcon colour={colour} />);
        })}
      </ul>
      {page.hidden.length > 0 && (
        <Button className="button quiet" onPress={() => goTo({ hidden: [] })}>
          Show all
        </Button>
      )}
      <h2>Lines</h2>
      <ul className="key">
        <li>
          <LineIcon colour={theme.quiet} /> stated by the article
        </li>
        <li>
          <LineIcon colour={theme.quiet} isDashed /> reported, denied, planned or hypothetical
        </li>
      </ul>
    </nav>
  );
};
