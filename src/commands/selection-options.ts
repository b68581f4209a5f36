import { InputError } from '../../graph/model/errors';
import type { Ontology } from '../../graph/model/ontology';
import type { Selection } from '../../graph/queries/selection';
import { readNamedFile } from '../open-named-file';
import { resolveSelection } from '../resolve-selection';
import type { CommandOption } from './command';
import { names, parameter, wholeNumber } from './parse-option';

export interface SelectionInput {
  readonly around?: string;
  readonly depth?: number;
  readonly limit?: number;
  readonly between?: string;
  readonly and?: string;
  readonly query?: string;
  readonly param?: Record<string, unknown>;
  readonly ids?: string[];
  readonly view?: string;
  readonly types?: string[];
  readonly nodeTypes?: string[];
  readonly statuses?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly outlets?: string[];
  readonly entities?: boolean;
}

/** The options by which export and report choose a part of the graph. */
export const selectionOptions: readonly CommandOption[] = [
  { flags: '--around <name>', description: 'only what is near this entity' },
  { flags: '--depth <steps>', description: 'how near (default: 1)', parse: wholeNumber(1, 10) },
  {
    flags: '--limit <nodes>',
    description: 'most nodes with --around (default: 2000)',
    parse: wholeNumber(1, 1_000_000),
  },
  { flags: '--between <name>', description: 'only the shortest paths from this entity …' },
  { flags: '--and <name>', description: '… to this one' },
  { flags: '--query <cypher>', description: 'only the nodes and edges that this query, or saved query, returns' },
  { flags: '--param <key=value>', description: 'a parameter of the query; may repeat', parse: parameter },
  { flags: '--ids <list>', description: 'only these nodes and edges, with commas between', parse: names },
  { flags: '--view <file>', description: 'a saved view: JSON with around, ids, relations … or an export as JSON' },
  { flags: '--types <list>', description: 'only relations of these types: LEADS,CRITICIZES', parse: names },
  { flags: '--node-types <list>', description: 'only nodes of these types: Person,Group', parse: names },
  { flags: '--statuses <list>', description: 'only relations of this status: asserted,attributed', parse: names },
  { flags: '--since <date>', description: 'only events, or else reports, from this day, month or year on' },
  { flags: '--until <date>', description: 'only events, or else reports, until then' },
  { flags: '--outlets <list>', description: 'only what these outlets report', parse: names },
  { flags: '--entities', description: 'only entities and the relations among them' },
];

/** Throws InputError for a wrong option or a saved view that cannot be read. */
export const selectionOf = (input: SelectionInput, ontology: Ontology): Selection => {
  const { selectionSchema } = require('../selection-schema') as typeof import('../selection-schema');
  if ((input.between === undefined) !== (input.and === undefined)) {
    throw new InputError('A path needs both ends: --between NAME --and NAME.');
  }
  const asked = {
    ...input,
    ...(input.between !== undefined && { between: [input.between, input.and] }),
    params: input.param,
    relations: input.types,
    entitiesOnly: input.entities,
  };
  const known = Object.entries(asked).filter(([key, value]) => value !== undefined && isField(key));
  // An option outdoes the saved view, one that was not given does not.
  const given = { ...(input.view !== undefined && readView(input.view)), ...Object.fromEntries(known) };
  const checked = selectionSchema.safeParse(given);
  if (!checked.success) {
    const { path, message } = checked.error.issues[0]!;
    throw new InputError(`The selection is wrong at ${path.map(String).join('.') || 'its top'}: ${message}.`);
  }
  return resolveSelection(checked.data, ontology);
};

// prettier-ignore
const FIELDS = ['around', 'depth', 'limit', 'between', 'query', 'params', 'ids', 'exactly', 'nodeTypes', 'relations', 'statuses', 'since', 'until', 'outlets', 'entitiesOnly'];

const isField = (key: string): boolean => FIELDS.includes(key);

const readView = (path: string): object => {
  const text = readNamedFile(path, 'give a JSON file');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${path} is no saved view (${(cause as Error).message}); give a JSON file.`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${path} is no saved view; give a JSON object such as {"around":"Ana Silva"}.`);
  }
  if (!('nodes' in value) || !('edges' in value)) {
    const unknown = Object.keys(value).find((key) => !isField(key));
    if (unknown === undefined) return value;
    throw new InputError(`${path} says "${unknown}", which no selection knows; it knows ${FIELDS.join(', ')}.`);
  }
  const ids = [value.nodes, value.edges].flatMap((records) =>
    Array.isArray(records) ? (records as { id?: unknown }[]) : [],
  );
  return { ids: ids.map(({ id }) => id), exactly: true };
};
