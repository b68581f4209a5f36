import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { FactGroup } from '../api/answers';
import { nodeName } from '../graph/node-type';
import { inverseLabel, isSymmetric, relationLabel } from '../graph/relation-label';
import { countWords, toLines } from '../graph/to-lines';
import type { GoTo } from '../state/use-page';

interface Properties {
  readonly groups: readonly FactGroup[];
  readonly goTo: GoTo;
  readonly ontology: Ontology;
}

/** Relations of one entity under a heading for each type and direction, each opening its evidence. */
export const FactGroups = ({ groups, goTo, ontology }: Properties) =>
  merge(groups, ontology).map(({ heading, facts }) => {
    const names = new Map(facts.map(({ other }) => [other.id, nodeName(other)]));
    const lines = toLines(
      facts.map(({ edge }) => edge),
      ontology,
    );
    return (
      <section key={heading} className="group">
        <h3>
          {heading} <span className="count">{lines.length}</span>
        </h3>
        <ul>
          {lines.map((line) => (
            <li key={line.key}>
              <Button className="link" onPress={() => goTo({ line: line.key, node: undefined })}>
                {names.get(line.from) ?? names.get(line.to) ?? line.to}
              </Button>
              <span className="quiet">{countWords(line)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });

/** "meets" reads the same from both ends, so a symmetric type has one heading. */
const merge = (groups: readonly FactGroup[], ontology: Ontology) => {
  const merged = new Map<string, FactGroup['facts'][number][]>();
  for (const { type, direction, facts } of groups) {
    const isForward = direction === 'from' || isSymmetric(type, ontology);
    const heading = isForward ? relationLabel(type, ontology) : inverseLabel(type, ontology);
    merged.set(heading, [...(merged.get(heading) ?? []), ...facts]);
  }
  return [...merged].map(([heading, facts]) => ({ heading, facts }));
};
