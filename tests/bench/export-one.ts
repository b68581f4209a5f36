import { exportFormats } from '../../graph/exports';
import { writeWhole } from '../../src/write-whole';
import { generatedSource } from './generated-source';

/** In a process of its own, so that its memory is the format's: `export-one.ts FORMAT EDGES PATH`; `nothing` only reads. */
const main = async (): Promise<void> => {
  const [name, edges, path] = process.argv.slice(2) as [string, string, string];
  const source = generatedSource(Number(edges));
  if (name === 'nothing') {
    const begun = performance.now();
    for await (const _ of source.cited());
    return tell(begun);
  }
  const format = exportFormats.find((each) => each.name === name)!;
  const started = performance.now();
  await writeWhole(path, 'write' in format ? format.write(source) : { files: format.writeFiles(source) });
  tell(started);
};

const tell = (started: number): void => {
  const seconds = (performance.now() - started) / 1_000;
  // Kilobytes, at the peak.
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
};

void main();
