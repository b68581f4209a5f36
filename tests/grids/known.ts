import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CELLS } from './fill';
import type { Row } from './read-grids';

/** How many cells of a wording held, of all and of the few that every test run reads; may rise, does not fall. */
export interface Floor {
  readonly all: number;
  readonly few: number;
}

/** How many cells of a wording every test run reads. */
export const FEW = 4;

const path = join(__dirname, 'floors.json');

/** The wordings that do not hold in every cell, with how many cells they hold in. */
export const readKnown = (): Record<string, Floor> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Floor>) : {};

/** How many cells of a wording have to hold; the text of one that is not listed holds in all. */
export const floorOf = (text: string, cells: number, known = readKnown()): number => {
  const { all, few } = known[text] ?? { all: CELLS, few: FEW };
  return cells === CELLS ? all : few;
};

/** Raises the floors to what holds now, and takes out the wordings that hold in every cell. */
export const raiseKnown = (rows: readonly Row[]): void => {
  const known = readKnown();
  const floors = rows.flatMap(({ wording: { text }, cells, held, failures }) => {
    const every = cells / FEW;
    const few = FEW - failures.filter(({ at }) => at % every === 0).length;
    const before = known[text] ?? { all: 0, few: 0 };
    const now = { all: Math.max(before.all, held), few: Math.max(before.few, few) };
    return now.all === cells && now.few === FEW ? [] : [[text, now] as const];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
};
