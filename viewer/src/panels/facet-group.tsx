import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { CONFIDENCES, confidenceMeaning, type Confidence } from '../../../graph/model/confidence';
import { readableOn } from '../graph/colour';
import { relationColour, relationLabel } from '../graph/relation-label';
import { statusWord } from '../graph/status-word';
import { useDesk } from '../state/desk';
import { supportLevels, toggleValue, unnamed, type FacetName } from '../../../graph/model/facets/facet';
import type { Count } from '../state/filter-view';
import { LineIcon } from './line-icon';
import { ShapeIcon } from './shape-icon';

const headings: Record<FacetName, string> = {
  type: 'Who',
  relation: 'Relation',
  status: 'How it is said',
  confidence: 'Confidence',
  kind: 'Kind',
  outlet: 'Outlet',
  support: 'Told by',
};

/** Longer lists are opened on demand. */
const mostAtFirst = 9;

/** One facet: tick what is wanted; "not" takes a value out. */
export const FacetGroup = ({ name, counts }: { readonly name: FacetName; readonly counts: readonly Count[] }) => {
  const { page, goTo, ontology, theme } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const chosen = page.facets[name] ?? [];
  const known = new Set(counts.map((count) => count.name));
  // A chosen value that nothing has under the other filters stays, or it could not be taken back.
  const all = [
    ...counts,
    ...chosen
      .map((value) => value.replace(/^-/, ''))
      .filter((value) => !known.has(value))
      .map((value) => ({ name: value, count: 0 })),
  ];
  const order: readonly string[] = name === 'support' ? supportLevels : name === 'confidence' ? CONFIDENCES : [];
  if (order.length > 0) all.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  // What has no name is no kind of its own, and comes last among outlets.
  const isUnnamed = (row: Count) => row.name === unnamed && !chosen.some((value) => value.endsWith(unnamed));
  const last = name === 'outlet' ? all.filter(isUnnamed) : [];
  const rows = name === 'kind' || name === 'outlet' ? [...all.filter((row) => !isUnnamed(row)), ...last] : all;
  const isTelling = rows.length > 1 || chosen.length > 0;
  if (!isTelling && name !== 'type' && name !== 'relation') return null;

  const look = (value: string): readonly [label: string, icon: React.ReactNode] => {
    if (name === 'type') {
      const type = ontology.nodes.find((one) => one.name === value);
      const colour = readableOn(type?.colour ?? '#777777', theme.background, 3);
      return [type?.plural ?? 'other nodes', <ShapeIcon key="icon" shape={type?.shape ?? 'circle'} colour={colour} />];
    }
    if (name === 'relation') {
      const colour = readableOn(relationColour(value, ontology), theme.background, 3);
      return [relationLabel(value, ontology), <LineIcon key="icon" colour={colour} />];
    }
    if (name === 'status') return [statusWord(value) || 'stated', null];
    if (value === unnamed) return [name === 'outlet' ? 'outlet not named' : 'no kind', null];
    return [value, null];
  };
  const toggle = (value: string, not: boolean) => goTo({ facets: toggleValue(page.facets, name, value, not) });
  const shown = isOpen ? rows : rows.slice(0, mostAtFirst);
  return (
    <section className="facet" data-facet={name}>
      <h2 id={`facet-${name}`}>{headings[name]}</h2>
      <ul aria-labelledby={`facet-${name}`}>
        {shown.map(({ name: value, count }) => {
          const [label, icon] = look(value);
          const isOut = chosen.includes(`-${value}`);
          return (
            <li
              key={value}
              data-value={value}
              data-out={isOut || undefined}
              title={name === 'confidence' ? confidenceMeaning(value as Confidence) : undefined}
            >
              <Checkbox className="tick" isSelected={chosen.includes(value)} onChange={() => toggle(value, false)}>
                <span className="box" aria-hidden="true" />
                {icon}
                <span className="tick-label">{label}</span>
                <span className="count">{count}</span>
              </Checkbox>
              <Button
                className="not"
                aria-label={`not ${label}`}
                aria-pressed={isOut}
                onPress={() => toggle(value, true)}
              >
                not
              </Button>
            </li>
          );
        })}
      </ul>
      {rows.length > mostAtFirst && (
        <Button className="link more" onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : `Show all ${rows.length}`}
        </Button>
      )}
    </section>
  );
};
