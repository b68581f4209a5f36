import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parse } from 'js-yaml';
import { ftm, moneyId } from '../../../graph/exports/ftm';
import type { CitedRecord } from '../../../graph/model/view';
import { loadOntology } from '../../../src/load-knowledge';
import { sourceOf, writtenBy } from '../../contracts/export';
import { pythonPackage } from '../../foreign/python-package';
import { hostileRecords } from './hostile-graph';

interface Schema {
  extends?: string[];
  abstract?: boolean;
  required?: string[];
  properties?: Record<string, { type?: string; range?: string }>;
}
interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The official schemas, from the files of the Python package itself. */
const schemas = new Map<string, Schema>();
beforeAll(() => {
  const folder = join(pythonPackage('followthemoney', '4.11.2'), 'followthemoney/schema');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    for (const [name, schema] of Object.entries(
      parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Schema>,
    ))
      schemas.set(name, schema);
  }
});

const lineage = (name: string): string[] => [name, ...(schemas.get(name)!.extends ?? []).flatMap(lineage)];
const propertyOf = (schema: string, name: string) =>
  lineage(schema)
    .map((one) => schemas.get(one)!.properties?.[name])
    .find((found) => found !== undefined);

const written = async (records: readonly CitedRecord[]): Promise<Entity[]> =>
  (await writtenBy(ftm, sourceOf(records)))
    .ftm!.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entity);

/** Each schema is there and not abstract, each property is one of it, each link points to what it may. */
const expectValid = (entities: readonly Entity[]): void => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  expect(byId.size).toBe(entities.length);
  for (const { id, schema, properties } of entities) {
    expect(id).toMatch(/^[0-9a-f]{40}$/);
    expect(schemas.has(schema) && !schemas.get(schema)!.abstract).toBe(true);
    for (const required of lineage(schema).flatMap((one) => schemas.get(one)!.required ?? []))
      if (schema !== 'Article' && schema !== 'Address' && schema !== 'Note')
        expect(properties).toHaveProperty(required);
    for (const [name, values] of Object.entries(properties)) {
      const property = propertyOf(schema, name);
      expect({ schema, name, isKnown: property !== undefined }).toEqual({ schema, name, isKnown: true });
      for (const value of values) {
        expect(value).not.toMatch(/[\u0000-\u0008]/);
        if (property!.type === 'date') expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/);
        if (property!.type === 'url') expect(value).toMatch(/^https?:/);
        if (property!.type === 'country') expect(value).toMatch(/^[a-z]{2}$/);
        if (property!.type === 'entity') expect(lineage(byId.get(value)!.schema)).toContain(property!.range);
      }
    }
  }
};

const node = (id: string, label: string, properties: Record<string, string | string[]> = {}): CitedRecord => ({
  node: { id, labels: ['Entity', label], properties: { name: id, aliases: [], ...properties }, citations: [] },
});
const edge = (type: string, from: string, to: string, status = 'asserted', more = {}): CitedRecord => ({
  edge: {
    ...{ id: `${from}|${type}|${to}|${status}`, type, from, to },
    properties: { status, ...more },
    citations: [
      {
        ...{
          sentence: 'article/a#0-4',
          article: 'article/a',
          title: 'T',
          publisher: 'The Paper',
          published: '2024-05-02',
        },
        ...{ url: 'https://paper.example/a', start: 0, end: 4, text: 'A b.' },
      },
    ],
  },
});
const nodes = [
  node('person/a', 'Person'),
  node('group/g', 'Group', { kind: 'ministry' }),
  node('group/h', 'Group', { kind: 'militia' }),
  node('country/iq', 'Country', { iso: 'IQ' }),
  node('place/p', 'Place'),
];

it('writes entities and links that the official schemas allow', async () => {
  const types = loadOntology().relations.map(({ name }) => name);
  const ids = nodes.flatMap((record) => ('node' in record ? [record.node.id] : []));
  const all = types.flatMap((type) => ids.flatMap((from) => ids.map((to) => edge(type, from, to))));
  const entities = await written([...nodes, ...all]);
  expectValid(entities);
  expect(new Set(entities.map(({ schema }) => schema))).toEqual(
    new Set([
      ...['Person', 'PublicBody', 'Organization', 'Address', 'Article', 'Directorship', 'Employment', 'Membership'],
      ...['Representation', 'Succession', 'UnknownLink'],
    ]),
  );
});

it('knows ranges and lineage as the official schemas do', () => {
  const { ranges, extends: lineages, relations, otherwise } = loadOntology().mappings!.followTheMoney;
  for (const { schema, from, to } of [...Object.values(relations), otherwise])
    for (const end of [from, to]) expect(propertyOf(schema, end)?.range).toBe(ranges[end]);
  for (const [schema, parents] of Object.entries(lineages))
    for (const parent of parents) expect(lineage(schema)).toContain(parent);
});

it('makes no directorship of what is only claimed, denied or planned', async () => {
  for (const status of ['attributed', 'negated', 'planned', 'hypothetical']) {
    const entities = await written([...nodes, edge('LEADS', 'person/a', 'group/g', status)]);
    expect(entities.find(({ properties }) => properties.recordId)).toMatchObject({
      schema: 'UnknownLink',
      properties: { role: [expect.stringMatching(/^leads \(.+\)$/)], status: [status] },
    });
  }
});

it('cites each link by its article, sentence, outlet and address', async () => {
  const entities = await written([
    ...nodes,
    edge('LEADS', 'person/a', 'group/g', 'asserted', { role: 'chair', date: '2024' }),
  ]);
  expect(entities.at(-1)).toEqual({
    id: moneyId('person/a|LEADS|group/g|asserted'),
    schema: 'Directorship',
    properties: {
      director: [moneyId('person/a')],
      organization: [moneyId('group/g')],
      role: ['chair'],
      status: ['asserted'],
      startDate: ['2024-01-01'],
      endDate: ['2024-12-31'],
      summary: ['A b.'],
      recordId: ['person/a|LEADS|group/g|asserted'],
      proof: [moneyId('article/a')],
      publisher: ['The Paper'],
      sourceUrl: ['https://paper.example/a'],
    },
  });
  expect(entities.find(({ id }) => id === moneyId('article/a'))).toMatchObject({ schema: 'Article' });
});

it('stays valid whatever a text holds, and for nothing', async () => {
  const entities = await written(hostileRecords);
  expectValid(entities);
  expect(entities.length).toBeGreaterThan(5);
  expect(await written([])).toEqual([]);
});
