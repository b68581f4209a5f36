import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'ingest', 'graph']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .filter((path) => path.endsWith('.ts'));

/** The files whose code, without comments, says this. */
const saying = (pattern: RegExp): string[] =>
  sources.filter((path) => pattern.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))).sort();

test('only the terminal writes to stdout and stderr, so that no name reaches a screen as it is', () => {
  expect(saying(/process\s*\.\s*(?:stdout|stderr)|process\s*\[|\bconsole\b|fd:\s*[12]\b/)).toEqual(['src/terminal.ts']);
});

test('only what draws by itself gets the screen, and only what has escaped its parts paints', () => {
  expect(saying(/\.screen\b/)).toEqual(['src/repl/run-prompt.ts', 'src/show-progress.ts']);
  expect(saying(/new Painted\b/)).toEqual(['src/explain/show-explanation.ts', 'src/show-rows.ts']);
  expect(saying(/from 'picocolors'/)).toEqual([
    'src/explain/show-explanation.ts',
    'src/show-rows.ts',
    'src/terminal.ts',
  ]);
});

test('nothing ends the process but its end, after all is written, and an interrupt', () => {
  expect(saying(/process\s*\.\s*(?:exit|reallyExit|abort)\b/)).toEqual([
    'src/main.ts',
    'src/program.ts',
    'src/terminal.ts',
  ]);
});
