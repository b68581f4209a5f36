import { nodeTypeOf, relationTypeOf } from '../figures/figure';
import { statusWord } from '../model/status-word';
import type { CitedEdge, CitedNode, PropertyValue } from '../model/view';
import { pluralForm } from './agree';
import type { Words } from './report';
import type { ReportFacts } from './report-facts';

type Named = Pick<ReportFacts, 'names' | 'ontology' | 'plurals'>;

export const nameIn = ({ names }: Named, id: string): string => names.get(id) ?? id;

const labelFor = ({ plurals }: Named, subject: string, label: string): string =>
  plurals.has(subject) ? pluralForm(label) : label;

/** "Ana Silva criticizes Boris Ode (reported by The Paper), in 2 articles". */
export const wordFact = (facts: Named, edge: CitedEdge): Words[] => [
  { text: nameIn(facts, edge.from), strong: true },
  { text: ` ${labelFor(facts, edge.from, relationTypeOf(edge.type, facts.ontology).label)} ` },
  { text: nameIn(facts, edge.to), strong: true },
  { text: detailsOf(facts, edge) },
];

/** The same without the entity it is told of: "criticizes Boris Ode", "is criticized by Ana Silva". */
export const wordFactOf = (facts: Named, edge: CitedEdge, entity: string): Words[] => {
  const { label, inverse } = relationTypeOf(edge.type, facts.ontology);
  return [
    { text: `${labelFor(facts, entity, edge.from === entity ? label : inverse)} ` },
    { text: nameIn(facts, edge.from === entity ? edge.to : edge.from), strong: true },
    { text: detailsOf(facts, edge) },
  ];
};

const detailsOf = (facts: Named, { properties }: CitedEdge): string => {
  const { role, withdrawFrom, attributedTo, status, date, articles } = properties;
  const word = statusWord(String(status ?? 'asserted'));
  const source = attributedTo === undefined ? '' : nameIn(facts, String(attributedTo));
  // "Reported by" and "denied by", but not "possible by".
  const link = status === 'attributed' || status === 'negated' ? ' by' : ', says';
  const claimed = word !== '' && source !== '' ? `${word}${link} ${source}` : word || (source && `says ${source}`);
  return [
    role === undefined ? '' : `, as ${String(role)}`,
    withdrawFrom === undefined ? '' : ` from ${nameIn(facts, String(withdrawFrom))}`,
    claimed === '' ? '' : ` (${claimed})`,
    date === undefined ? '' : `, ${wordDate(date)}`,
    Number(articles ?? 1) > 1 ? `, in ${String(articles)} articles` : '',
  ].join('');
};

/** A day, month or year as it is, an interval in words. */
export const wordDate = (date: PropertyValue): string => String(date).replace('/', ' to ');

/** Spellings that differ in more than case, accents and marks: "Ha’aretz", "Haaretz" are one. */
const otherNames = (name: string, aliases: readonly string[]): string[] => {
  const seen = new Set([plainly(name)]);
  return aliases.filter((alias) => seen.size < seen.add(plainly(alias)).size);
};

const plainly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** "person; also called A. Silva, Ana S." */
export const wordEntity = ({ ontology }: Named, { labels, properties }: CitedNode): string => {
  const { aliases, kind, name } = properties;
  const others = Array.isArray(aliases) ? otherNames(String(name ?? ''), aliases.map(String)).join(', ') : '';
  const type = nodeTypeOf(labels, ontology).label;
  return [kind === undefined || kind === type ? type : `${type}, ${String(kind)}`, others && `also called ${others}`]
    .filter((part) => part !== '')
    .join('; ');
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
