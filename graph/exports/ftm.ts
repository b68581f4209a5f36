import { createHash } from 'node:crypto';
import { InputError } from '../model/errors';
import type { Mappings } from '../model/ontology';
import { statusWord } from '../model/status-word';
import type { Citation, CitedEdge, CitedNode, PropertyValue } from '../model/view';
import { intervalOf } from '../queries/interval-of';
import { relationTypeOf } from '../figures/figure';
import type { ExportSource, FileExport } from './export';
import { nameOf } from './name-of';
import { ownValue } from './own-value';

/** FollowTheMoney entities (followthemoney.tech), one JSON a line, for OpenAleph and the tools around it. */
export const ftm: FileExport = {
  name: 'ftm',
  description: 'FollowTheMoney entities as JSON Lines, for OpenAleph',
  fileExtension: 'ftm.json',
  contentType: 'application/json+ftm',
  write: writeEntities,
};

interface MoneyEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

async function* writeEntities(source: ExportSource): AsyncGenerator<string> {
  const mapping = source.ontology.mappings?.followTheMoney;
  if (!mapping)
    throw new InputError('This ontology has no mapping to FollowTheMoney; add data/ontology/mappings.yaml.');
  /** By our id: what each node became, so that a link is only made where both ends fit. */
  const schemas = new Map<string, string>();
  const articles = new Set<string>();
  const line = (entity: MoneyEntity) => `${JSON.stringify(entity)}\n`;
  for await (const record of source.cited()) {
    const { citations } = 'node' in record ? record.node : record.edge;
    // In a part of the graph the articles behind it come along.
    for (const citation of source.isWhole ? [] : citations) {
      if (articles.has(citation.article)) continue;
      articles.add(citation.article);
      yield line(articleOf(citation));
    }
    if ('node' in record) {
      const schema = schemaOf(mapping, record.node);
      if (schema === undefined || articles.has(record.node.id)) continue;
      schemas.set(record.node.id, schema);
      yield line(entityOf(record.node, schema));
    } else {
      const { from, to } = record.edge;
      const ends = [schemas.get(from), schemas.get(to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) continue;
      const label = relationTypeOf(record.edge.type, source.ontology).label;
      yield line(linkOf(mapping, record.edge, [ends[0], ends[1]], label));
    }
  }
}

type Mapping = Mappings['followTheMoney'];

const schemaOf = ({ nodes, kinds }: Mapping, { labels, properties }: CitedNode): string | undefined => {
  const schema = labels.flatMap((label) => ownValue(nodes, label) ?? [])[0];
  return schema === nodes.Group ? (ownValue(kinds, String(properties.kind)) ?? schema) : schema;
};

const entityOf = (node: CitedNode, schema: string): MoneyEntity => {
  const { id, labels, properties, citations } = node;
  const { aliases, iso, kind, title, text, publisher, published, url, sha256 } = properties;
  if (labels.includes('Article')) {
    return made(id, schema, {
      title,
      bodyText: text,
      publisher,
      publishedAt: day(published),
      sourceUrl: link(url),
      contentHash: sha256,
    });
  }
  if (labels.includes('Statement')) return made(id, schema, { description: text, ...sourcesOf(citations) });
  const more = { country: typeof iso === 'string' ? iso.toLowerCase() : undefined, ...sourcesOf(citations) };
  if (schema === 'Address') return made(id, schema, { full: nameOf(node), alias: aliases, ...more });
  const classification = labels.includes('Person') ? {} : { classification: kind };
  return made(id, schema, { name: nameOf(node), alias: aliases, ...classification, ...more });
};

const linkOf = (mapping: Mapping, edge: CitedEdge, ends: readonly [string, string], label: string): MoneyEntity => {
  const { id, type, from, to, properties, citations } = edge;
  const { status, role, date } = properties;
  const wanted = ownValue(mapping.relations, type);
  const isFact = status === undefined || status === 'asserted' || status === 'former';
  const fits = (schema: string, range: string) =>
    schema === range || (ownValue(mapping.extends, schema) ?? []).includes(range);
  const isFitting = (link: typeof wanted): boolean =>
    link !== undefined && [link.from, link.to].every((end, index) => fits(ends[index]!, mapping.ranges[end]!));
  const link = isFact && isFitting(wanted) ? wanted! : mapping.otherwise;
  const word = statusWord(String(status ?? 'asserted'));
  const named = word === '' ? label : `${label} (${word})`;
  const days = intervalOf(date);
  const isEvent = days !== undefined && days.start === days.end;
  return made(id, link.schema, {
    [link.from]: moneyId(from),
    [link.to]: moneyId(to),
    role: role ?? (link === wanted && word === '' ? undefined : named),
    status: status,
    date: isEvent ? days.start : undefined,
    startDate: days && !isEvent ? days.start : undefined,
    endDate: days && !isEvent ? days.end : undefined,
    summary: citations.map(({ text }) => text),
    recordId: id,
    ...sourcesOf(citations),
  });
};

const articleOf = ({ article, title, publisher, published, url }: Citation): MoneyEntity =>
  made(article, 'Article', { title, publisher, publishedAt: day(published), sourceUrl: link(url) });

/** The articles behind it, with who published them. */
const sourcesOf = (citations: readonly Citation[]) => ({
  proof: unique(citations.map(({ article }) => moneyId(article))),
  publisher: unique(citations.flatMap(({ publisher }) => publisher ?? [])),
  sourceUrl: unique(citations.flatMap(({ url }) => link(url) ?? [])),
});

const made = (id: string, schema: string, given: Readonly<Record<string, PropertyValue | undefined>>): MoneyEntity => {
  const properties = Object.entries(given).flatMap(([name, value]) => {
    const values = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => clean(String(one)));
    const filled = unique(values.filter((one) => one !== ''));
    return filled.length === 0 ? [] : [[name, filled] as const];
  });
  return { id: moneyId(id), schema, properties: Object.fromEntries(properties) };
};

/** Ids there hold letters, digits, dots and dashes only; its own tools hash in the same way. */
export const moneyId = (id: string): string => createHash('sha1').update(id).digest('hex');

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
    .trim();

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** A date there is an ISO date or nothing. */
const day = (date: PropertyValue | undefined): PropertyValue | undefined =>
  intervalOf(date) === undefined || String(date).includes('/') ? undefined : date;

const link = (url: PropertyValue | undefined): string | undefined =>
  typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
