import { nodeTypeOf, relationTypeOf } from '../figures/figure';
import { statusWord } from '../model/status-word';
import type { CitedEdge, CitedNode } from '../model/view';
import type { Words } from './report';
import type { ReportFacts } from './report-facts';

type Named = Pick<ReportFacts, 'names' | 'ontology'>;

export const nameIn = ({ names }: Named, id: string): string => names.get(id) ?? id;

/** "Ana Silva criticizes Boris Ode (reported by The Paper), 2 articles". */
export const wordFact = (facts: Named, edge: CitedEdge): Words[] => [
  { text: nameIn(facts, edge.from), strong: true },
  { text: ` ${relationTypeOf(edge.type, facts.ontology).label} ` },
  { text: nameIn(facts, edge.to), strong: true },
  { text: detailsOf(facts, edge) },
];

/** The same without the entity it is told of: "criticizes Boris Ode", "is criticized by Ana Silva". */
export const wordFactOf = (facts: Named, edge: CitedEdge, entity: string): Words[] => {
  const { label, inverse } = relationTypeOf(edge.type, facts.ontology);
  return [
    { text: `${edge.from === entity ? label : inverse} ` },
    { text: nameIn(facts, edge.from === entity ? edge.to : edge.from), strong: true },
    { text: detailsOf(facts, edge) },
  ];
};

const detailsOf = (facts: Named, { properties }: CitedEdge): string => {
  const { role, withdrawFrom, attributedTo, status, date, articles } = properties;
  const word = statusWord(String(status ?? 'asserted'));
  const source = attributedTo === undefined ? '' : nameIn(facts, String(attributedTo));
  const claimed = word !== '' && source !== '' ? `${word} by ${source}` : word || (source && `says ${source}`);
  return [
    role === undefined ? '' : `, as ${String(role)}`,
    withdrawFrom === undefined ? '' : ` from ${nameIn(facts, String(withdrawFrom))}`,
    claimed === '' ? '' : ` (${claimed})`,
    date === undefined ? '' : `, ${String(date)}`,
    Number(articles ?? 1) > 1 ? `, in ${String(articles)} articles` : '',
  ].join('');
};

/** "person; also called A. Silva, Ana S." */
export const wordEntity = ({ ontology }: Named, { labels, properties }: CitedNode): string => {
  const { aliases, kind } = properties;
  const others = Array.isArray(aliases) ? aliases.join(', ') : '';
  const type = nodeTypeOf(labels, ontology).label;
  return [kind === undefined || kind === type ? type : `${type}, ${String(kind)}`, others && `also called ${others}`]
    .filter((part) => part !== '')
    .join('; ');
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
