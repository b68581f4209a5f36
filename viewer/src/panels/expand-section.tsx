import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { FactGroup, PlacedView } from '../api/answers';
import { inverseLabel, isSymmetric, relationLabel } from '../graph/relation-label';
import { useDesk } from '../state/desk';
import { toAdded, viewLimits } from '../state/load-view';

interface Properties {
  readonly id: string;
  readonly groups: readonly FactGroup[];
  readonly view: PlacedView;
}

/** Neighbours that are not shown yet, by relation: bring in those of chosen relations, a few at a time. */
export const ExpandSection = ({ id, groups, view }: Properties) => {
  const { page, goTo, ontology, announce } = useDesk();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const shown = new Set(view.nodes.map((node) => node.id));
  const rows = groups
    .map(({ type, direction, facts }) => ({
      type,
      label:
        direction === 'from' || isSymmetric(type, ontology)
          ? relationLabel(type, ontology)
          : inverseLabel(type, ontology),
      hidden: new Set(facts.map(({ other }) => other.id).filter((other) => !shown.has(other))),
    }))
    .filter(({ hidden }) => hidden.size > 0);
  if (rows.length === 0) return null;
  const all = new Set(rows.flatMap(({ hidden }) => [...hidden]));
  const types = [...new Set(rows.map(({ type }) => type))].filter((type) => !refused.includes(type));
  const expand = () => {
    const entry = toAdded(id, refused.length === 0 ? [] : types);
    goTo({ added: [...page.added.filter((other) => other !== entry), entry], tab: 'graph' });
    announce(`Neighbours added, at most ${viewLimits.expansion}`);
  };
  return (
    <section className="group expand">
      <h3>
        Not shown yet <span className="count">+{all.size} more</span>
      </h3>
      <ul>
        {rows.map(({ type, label, hidden }) => (
          <li key={label}>
            <Checkbox
              className="tick"
              isSelected={!refused.includes(type)}
              onChange={(isWanted) =>
                setRefused(isWanted ? refused.filter((other) => other !== type) : [...refused, type])
              }
            >
              <span className="box" aria-hidden="true" />
              <span className="tick-label">{label}</span>
              <span className="count">+{hidden.size}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <Button className="button small" isDisabled={types.length === 0} onPress={expand}>
        {all.size > viewLimits.expansion ? `Add the best supported ${viewLimits.expansion}` : 'Add them'}
      </Button>
    </section>
  );
};
