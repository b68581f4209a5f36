import { loadKnowledge } from '../../src/load-knowledge';
import { floorOf, raiseKnown, readKnown } from './known';
import { readGrids, type Row } from './read-grids';

/** A wording holds when at least so much of its cells gives what it says. */
const HOLDS = 0.98;

const lineOf = ({ wording, held, cells, failures }: Row): string =>
  [
    `${String(held).padStart(2)}/${cells}  ${wording.text}`,
    ...failures.slice(0, 1).map(({ cell, missed }) => `       ${cell.text}\n       missed: ${missed.join('; ')}`),
  ].join('\n');

/** Failed and read cells by filler: "country New Zealand 14/96". */
const byFiller = (rows: readonly Row[]): string[] => {
  const counts = new Map<string, number>();
  for (const { failures } of rows)
    for (const { cell } of failures)
      for (const [place, { name }] of cell.places) {
        const key = `${place.replace(/\d$/, '')} ${name || 'none'}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 20)
    .map(([filler, count]) => `${String(count).padStart(5)}  ${filler}`);
};

/**
 * `npm run grids`: each wording with its share and first failure, those that fail most first, then the fillers that fail
 * most; exits with 1 when a wording holds in fewer cells than it did. With UPDATE_GOLDEN=1 the floors rise to what holds now.
 */
const main = (): void => {
  const rows = readGrids(loadKnowledge());
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const holding = rows.filter(({ held, cells }) => held / cells >= HOLDS);
  for (const row of [...rows].sort((one, other) => one.held - other.held)) console.log(lineOf(row));
  console.log(`\nfillers in failed cells\n${byFiller(rows).join('\n')}`);
  console.log(
    `\n${holding.length} of ${rows.length} wordings hold in at least ${100 * HOLDS} % of their cells; ` +
      `${sum(({ held }) => held)} of ${sum(({ cells }) => cells)} cells`,
  );
  if (process.env.UPDATE_GOLDEN !== undefined) raiseKnown(rows);
  const known = readKnown();
  const fallen = rows.filter(({ wording: { text }, held, cells }) => held < floorOf(text, cells, known));
  for (const row of fallen) console.log(`fell below ${floorOf(row.wording.text, row.cells, known)}: ${lineOf(row)}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
};

main();
