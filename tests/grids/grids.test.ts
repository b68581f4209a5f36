import { loadKnowledge } from '../../src/load-knowledge';
import { CELLS, fill } from './fill';
import { FEW, floorOf, readKnown } from './known';
import { readGrids } from './read-grids';
import { readWordings } from './wordings';

const rows = readGrids(loadKnowledge(), FEW);
const known = readKnown();

test('a wording gives its relations whoever fills it, and no fewer do than before where not all do', () => {
  const fallen = rows
    .filter(({ wording, held, cells }) => held < floorOf(wording.text, cells, known))
    .flatMap(({ failures }) => failures.map(({ cell, missed }) => `${cell.text} — missed ${missed.join('; ')}`));
  expect(fallen).toEqual([]);
});

test('wordings are many and differ, each is filled in every place, and those known to fail are among them', () => {
  const texts = readWordings().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
  expect(Object.keys(known).filter((text) => !texts.includes(text))).toEqual([]);
  const unfilled = rows.flatMap(({ wording }) =>
    Array.from({ length: CELLS }, (_, at) => fill(wording, at))
      .map(({ text, gives, says }) => JSON.stringify([text, gives, says]))
      .filter((cell) => /[{}]|undefined/.test(cell.replace(/\{"(?:withdrawFrom|status)":"[^"{}]+"\}/g, ''))),
  );
  expect(unfilled).toEqual([]);
});
