import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphPatch } from '../../graph/model/patch';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { dataFolder } from '../../src/data-folder';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import { openSample } from './open-sample';
import { untilDrawn } from './on-canvas';

const most = 300_000;
const [, , path, hash = '', width = '1280', height = '800', colorScheme = 'light'] = process.argv;

const readSamples = async (): Promise<GraphPatch[]> => {
  const knowledge = loadKnowledge();
  const patches: GraphPatch[] = [];
  for await (const read of readArticles([join(dataFolder, 'samples')]))
    if ('article' in read) patches.push(toPatch(readArticle(read.article, knowledge), knowledge));
  return patches;
};

/** The viewer over data/samples. Run by hand: `node -r ts-node/register tests/browser/take-picture.ts OUT.png [HASH] [WIDTH] [HEIGHT] [light|dark]`. */
const takePicture = async (): Promise<void> => {
  if (path === undefined) throw new Error('Say where to write the picture: take-picture.ts OUT.png');
  const sample = await openSample(await readSamples());
  try {
    const viewport = { width: Number(width), height: Number(height) };
    const { page } = await sample.open(hash, { viewport, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await page.locator('.canvas, tbody').first().waitFor();
    if (await page.locator('.canvas').count()) await untilDrawn(page);
    if (hash !== '')
      await page
        .locator('.side .panel')
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
    await page.waitForTimeout(500);
    const picture = await page.screenshot();
    if (picture.length > most)
      throw new Error(`The picture has ${picture.length} bytes, more than ${most}; choose a smaller size.`);
    writeFileSync(path, picture);
    process.stderr.write(`${path}: ${picture.length} bytes\n`);
  } finally {
    await sample.close();
  }
};

takePicture().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
