import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadOntology } from '../../src/load-knowledge';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** A file without its comments, where examples may stand. */
const codeOf = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const sources = ['ingest', 'graph', 'src', 'viewer/src'].flatMap(filesUnder);
const relationNames = loadOntology().relations.map(({ name }) => name);

test('no relation type is named in code: frames, roles and colours come from data/ontology', () => {
  // Scoring follows the gold format, which says which types have no direction.
  const found = sources
    .filter((path) => !path.startsWith('src/evaluate/'))
    .filter((path) => relationNames.some((name) => new RegExp(`['"\`]${name}['"\`]`).test(codeOf(path))));
  expect(found).toEqual([]);
});

test('no word list stands in code: words come from data/lexicons', () => {
  const found = sources
    .filter((path) => /^(ingest|graph)\//.test(path))
    .filter((path) => /(?:'[a-z]{2,}(?: [a-z]+)?',?\s*){13,}/.test(codeOf(path)));
  expect(found.filter((path) => path !== 'ingest/lexicons/cues.ts')).toEqual([]);
});

test('no file of code is longer than 300 lines', () => {
  const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('the environment is read in one place', () => {
  const found = sources.filter((path) => codeOf(path).includes('process.env'));
  // The engine of the embedded store takes its folder for what spills from there, and has no other way to be told.
  expect(found).toEqual(['graph/stores/embedded-file.ts', 'src/config.ts']);
});
