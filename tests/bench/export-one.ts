import { exportFormats } from '../../graph/exports';
import { writeWhole } from '../../src/write-whole';
import { generatedSource } from './generated-source';

/** In a process of its own, so that its memory is the format's: `export-one.ts FORMAT EDGES PATH`. */
const main = async (): Promise<void> => {
  const [name, edges, path] = process.argv.slice(2) as [string, string, string];
  const format = exportFormats.find((each) => each.name === name)!;
  const source = generatedSource(Number(edges));
  const started = performance.now();
  await writeWhole(path, 'write' in format ? format.write(source) : { files: format.writeFiles(source) });
  const seconds = (performance.now() - started) / 1_000;
  // Kilobytes, at the peak.
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
};

void main();
