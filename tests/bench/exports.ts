import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonPackage, runPython } from '../foreign/python-package';
import { report } from './measure';

const EDGES = 1_000_000;
/** networkx holds the graph in memory; a tenth of it tells its speed. */
const FOREIGN_EDGES = 100_000;

const FOREIGN = `
import json, resource, sys, time, networkx
name, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
nodes = count // 10
graph = networkx.MultiDiGraph()
person = lambda number: f'person/given{number % 90}-family{number}'
for number in range(nodes): graph.add_node(person(number), name=f'Given{number % 90} Family{number}', labels='Entity | Person', aliases=f'Family{number}')
for number in range(count):
    sentence = f'article/story-{number % 50000}#{number % 900}-{number % 900 + 41}'
    graph.add_edge(person(number % nodes), person((number * 7919 + 13) % nodes), type='CRITICIZES', articles=1, cameo='111',
        date=f'2024-0{1 + number % 9}-11', evidence=sentence, plover='ACCUSE', rules='criticise-object', status='asserted',
        sentences=f'One criticized the other over the budget. (The Paper, Story {number % 50000}, 2024-01-11, {number % 900}-{number % 900 + 41})')
started = time.perf_counter()
if name == 'graphml': networkx.write_graphml_xml(graph, path)
elif name == 'gexf': networkx.write_gexf(graph, path)
elif name == 'csv': networkx.write_edgelist(graph, path, delimiter=',')
else: json.dump(networkx.node_link_data(graph, edges='edges'), open(path, 'w'))
print(json.dumps({'seconds': time.perf_counter() - started, 'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** How fast the formats for large graphs write, and the most memory they take, beside networkx writing the same graph. */
export const benchExports = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const networkx = pythonPackage('networkx', '3.4.2');
  try {
    tell(`reading the generated graph, ${EDGES} edges`, EDGES, exportOne('nothing', folder));
    for (const name of ['csv', 'jsonl', 'graphml', 'gexf']) {
      const path = join(folder, name);
      tell(`export ${name}, ${EDGES} edges`, EDGES, exportOne(name, path));
      rmSync(path, { recursive: true });
      const program = `import sys; sys.argv = ${JSON.stringify(['', name, String(FOREIGN_EDGES), path])}\n${FOREIGN}`;
      tell(
        `networkx ${name}, ${FOREIGN_EDGES} edges`,
        FOREIGN_EDGES,
        JSON.parse(runPython(program, '', [networkx])) as Measured,
      );
      rmSync(path, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const exportOne = (name: string, path: string): Measured => {
  const line = ['-r', 'ts-node/register', join(__dirname, 'export-one.ts'), name, String(EDGES), path];
  return JSON.parse(execFileSync(process.execPath, line, { encoding: 'utf8' })) as Measured;
};

const tell = (what: string, edges: number, { seconds, megabytes }: Measured): void => {
  report(what, edges / seconds, 'edges/s');
  report(`${what}: peak memory`, megabytes, 'MB');
};
