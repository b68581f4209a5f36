import { KEY_LABELS, keyLabel, quoted } from '../stores/cypher-text';
import { labelOf } from '../queries/label-of';
import { cypherLiteral, cypherMap } from './cypher-literal';
import type { ExportSource, FileExport } from './export';
import { loadable } from './loadable';

/** Statements, one a line, for cypher-shell or any driver; running them again changes nothing. */
export const cypher: FileExport = {
  name: 'cypher',
  description: 'Cypher statements that make the same graph on an empty Neo4j',
  fileExtension: 'cypher',
  contentType: 'text/plain',
  write: writeScript,
};

/** A statement holds so many rows at most, and about so much text: longer ones take the server long to parse. */
const ROWS = 200;
const TEXT = 200_000;

interface Rows {
  readonly rest: string;
  rows: string[];
  length: number;
}

async function* writeScript(source: ExportSource): AsyncGenerator<string> {
  yield '// A newsgraph. Load it into an empty Neo4j 5: cypher-shell --file newsgraph.cypher\n';
  for (const label of KEY_LABELS) {
    yield `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  const groups = new Map<string, Rows>();
  const add = (rest: string, row: string): string => {
    const group = groups.get(rest) ?? { rest, rows: [], length: 0 };
    groups.set(rest, group);
    group.rows.push(row);
    group.length += row.length;
    return group.rows.length >= ROWS || group.length >= TEXT ? flush(group) : '';
  };
  const flushAll = (): string => [...groups.values()].map(flush).join('');
  let isNodes = true;
  for await (const record of loadable(source)) {
    if ('node' in record) {
      const { id, labels, properties } = record.node;
      yield add(mergeNode(labels), cypherMap({ id, ...properties }));
      continue;
    }
    // The ends must be there before the edges.
    if (isNodes) yield flushAll();
    isNodes = false;
    const { id, type, from, to, properties } = record.edge;
    const ends = `from: ${cypherLiteral(from)}, to: ${cypherLiteral(to)}`;
    yield add(mergeEdge(type, from, to), `{${ends}, is: ${cypherMap({ id, ...properties })}}`);
  }
  yield flushAll();
}

const flush = (group: Rows): string => {
  if (group.rows.length === 0) return '';
  const statement = `UNWIND [${group.rows.join(', ')}] AS row ${group.rest};\n`;
  group.rows = [];
  group.length = 0;
  return statement;
};

const mergeNode = (labels: readonly string[]): string => {
  const key = keyLabel(labels);
  const others = labels.filter((label) => label !== key).map((label) => ` SET n:${quoted(label)}`);
  return `MERGE (n:${quoted(key)} {id: row.id}) SET n = row${others.join('')}`;
};

const mergeEdge = (type: string, from: string, to: string): string =>
  `MATCH (a:${labelOf(from)} {id: row.from}) MATCH (b:${labelOf(to)} {id: row.to}) MERGE (a)-[r:${quoted(type)} {id: row.is.id}]->(b) SET r = row.is`;
