import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import { outletsOf } from '../../../graph/model/facets/facet';
import type { ArticleLine, FactGroup } from '../api/answers';
import type { Line } from '../graph/line';
import { nodeName } from '../graph/node-type';
import { inverseLabel, isSymmetric, relationLabel } from '../graph/relation-label';
import { countWords, toLines } from '../graph/to-lines';
import type { GoTo } from '../state/use-page';

interface Properties {
  readonly groups: readonly FactGroup[];
  /** By id: what the facts stand on. */
  readonly articles: Readonly<Record<string, ArticleLine>>;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
}

/** Relations of one entity under a heading for each type and direction, each opening its evidence. */
export const FactGroups = ({ groups, articles, goTo, ontology }: Properties) =>
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
              <span className="quiet">
                {[...detailsOf(line), outletWords(line, articles), countWords(line)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });

/** In which role and when, as far as the articles say. */
const detailsOf = ({ facts }: Line): string[] => {
  const told = (name: 'role' | 'date') =>
    [...new Set(facts.flatMap(({ properties }) => properties[name] ?? []))].map(String).sort().join(', ');
  return [told('role'), told('date')].filter((one) => one !== '');
};

const outletWords = ({ facts }: Line, articles: Properties['articles']): string => {
  const outlets = new Set(facts.flatMap((fact) => [...outletsOf(fact, articles)]));
  return outlets.size === 1 ? '1 outlet' : `${outlets.size} outlets`;
};

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
