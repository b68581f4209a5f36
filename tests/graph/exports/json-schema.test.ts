import { readFileSync } from 'node:fs';
import { json } from '../../../graph/exports/json';
import { sourceOf, writtenBy } from '../../contracts/export';
import { hostileRecords } from './hostile-graph';

// Comes with fastify.
const Ajv = (
  require('ajv') as {
    default: new (options: object) => { compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown } };
  }
).default;

const isValid = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('data/schemas/graph-json.schema.json', 'utf8')) as object,
);

it.each([
  ['whatever a text holds', hostileRecords],
  ['nothing', []],
])('is what its schema says, for %s', async (_what, records) => {
  isValid(JSON.parse((await writtenBy(json, sourceOf(records))).json!));
  expect(isValid.errors).toBeNull();
});

it('has a schema that knows wrong from right', () => {
  expect(isValid({ format: 'newsgraph', version: 2, nodes: [], edges: [] })).toBe(false);
  expect(isValid({ format: 'newsgraph', version: 1, nodes: [{ id: 'a' }], edges: [] })).toBe(false);
});
