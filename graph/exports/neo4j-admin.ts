import { InputError } from '../model/errors';
import type { PropertyValue } from '../model/view';
import { quoted } from '../stores/cypher-text';
import { sortedColumns, widenColumns, type ColumnType } from './columns';
import { cypherName } from './cypher-literal';
import { KEY_LABELS } from '../stores/cypher-text';
import type { ExportSource, FilePiece, FolderExport } from './export';
import { loadable } from './loadable';
import { ownValue } from './own-value';

/** CSV with typed headers for the bulk importer, one file for each kind of node and type of edge, and the command. */
export const neo4jAdmin: FolderExport = {
  name: 'neo4j-admin',
  description: 'a folder of CSV and import.sh for neo4j-admin database import, for graphs of any size',
  contentType: 'text/csv',
  writeFiles: writeTables,
};

/** Sets the members of a list apart: a noncharacter, which no text should hold; in one that does it becomes U+FFFD. */
const BETWEEN = '\uFDD0';

interface Table {
  readonly file: string;
  /** Labels or type. */
  readonly kind: string;
  readonly isNodes: boolean;
  readonly columns: Map<string, ColumnType>;
  readonly lists: Set<string>;
  /** Lists that some record has without members. */
  readonly empty: Set<string>;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
  string: 'string',
};

async function* writeTables(source: ExportSource): AsyncGenerator<FilePiece> {
  const tables = await readTables(source);
  for (const { file, isNodes, columns, lists } of tables.values()) {
    const own = isNodes ? ['id:ID', ':LABEL'] : [':START_ID', ':END_ID', 'id:string'];
    const typed = [...columns].map(([name, type]) => `${name}:${TYPES[type]}${lists.has(name) ? '[]' : ''}`);
    yield { file, text: row([...own, ...typed]) };
  }
  for await (const record of loadable(source)) {
    if ('node' in record) {
      const { id, labels, properties } = record.node;
      const table = tables.get(labels.join(' '))!;
      yield { file: table.file, text: row([id, [...labels], ...cells(table, properties)]) };
    } else {
      const { id, from, to, type, properties } = record.edge;
      const table = tables.get(type)!;
      yield { file: table.file, text: row([from, to, id, ...cells(table, properties)]) };
    }
  }
  yield { file: 'import.sh', text: command([...tables.values()]) };
  yield { file: 'finish.cypher', text: finish([...tables.values()]) };
}

const readTables = async (source: ExportSource): Promise<Map<string, Table>> => {
  const tables = new Map<string, Table>();
  for await (const record of loadable(source)) {
    const isNodes = 'node' in record;
    const kind = isNodes ? record.node.labels.join(' ') : record.edge.type;
    const { properties } = isNodes ? record.node : record.edge;
    let table = tables.get(kind);
    if (!table) {
      // Refuses what cannot be a label, and so a file name.
      kind.split(' ').forEach(quoted);
      const file = `${isNodes ? 'nodes' : 'edges'}-${kind.replaceAll(' ', '-')}.csv`;
      table = { file, kind, isNodes, columns: new Map(), lists: new Set(), empty: new Set() };
      tables.set(kind, table);
    }
    for (const name in properties) {
      checkHead(name);
      const value = properties[name]!;
      if (Array.isArray(value)) {
        table.lists.add(name);
        if (value.length === 0) {
          table.empty.add(name);
          widenColumns(table.columns, { [name]: '' });
        }
        for (const inner of value) widenColumns(table.columns, { [name]: inner });
      } else widenColumns(table.columns, { [name]: value });
    }
  }
  for (const table of tables.values()) {
    const columns = sortedColumns(table.columns);
    table.columns.clear();
    columns.forEach((type, name) => table.columns.set(name, type));
  }
  return tables;
};

/** The head of a table has no way to escape what parts a name from its type, and other columns from both. */
const checkHead = (name: string): void => {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return;
  throw new InputError(`The importer of Neo4j cannot read a property called "${name}"; choose --format cypher.`);
};

const cells = (
  { columns }: Table,
  properties: Readonly<Record<string, PropertyValue>>,
): (PropertyValue | undefined)[] => [...columns.keys()].map((name) => ownValue(properties, name));

/** An empty cell is no value, an empty text in quotes is one. */
const row = (values: readonly (PropertyValue | undefined)[]): string => `${values.map(cell).join(',')}\n`;

const cell = (value: PropertyValue | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value)
    ? value.map((inner) => String(inner).replaceAll(BETWEEN, '\uFFFD')).join(BETWEEN)
    : (value as string);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.toWellFormed().replaceAll('"', '""')}"` : text.toWellFormed();
};

const command = (tables: readonly Table[]): string => {
  const options = tables.map(({ file, kind, isNodes }) =>
    isNodes ? `--nodes=${file}` : `--relationships=${kind}=${file}`,
  );
  return `#!/bin/sh
# Loads this folder into an empty database of a stopped Neo4j 5: sh import.sh [database]
# Then start it and run: cypher-shell --file finish.cypher
cd "$(dirname "$0")" && exec neo4j-admin database import full "\${1:-neo4j}" --multiline-fields=true --array-delimiter=U+FDD0 \\
  ${options.join(' \\\n  ')}
`;
};

/** The importer has no way to write a list without members; here they are put in. Constraints bring their indexes. */
const finish = (tables: readonly Table[]): string =>
  [
    ...KEY_LABELS.map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
    ),
    ...tables.flatMap(({ kind, isNodes, empty }) =>
      [...empty].sort().map((name) => {
        const record = isNodes
          ? `(n${kind
              .split(' ')
              .map((label) => `:${quoted(label)}`)
              .join('')})`
          : `()-[n:${quoted(kind)}]->()`;
        return `MATCH ${record} WHERE n.${cypherName(name)} IS NULL SET n.${cypherName(name)} = [];\n`;
      }),
    ),
  ].join('');
