import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack } from './attack';

/** `npm run attack [KIND …]`: every kind of attack whole, and a table of kind, attempts and failures; exits with 1 when one got through. */
const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const folder = join(__dirname, 'kinds');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  let [attempts, failures] = [0, 0];
  for (const name of names) {
    const { attack } = require(join(folder, name)) as { attack: Attack };
    const outcome = await attack.run('whole');
    attempts += outcome.attempts;
    failures += outcome.failures.length;
    console.log(
      `${attack.kind.padEnd(48)} ${String(outcome.attempts).padStart(7)} attempts ${String(outcome.failures.length).padStart(5)} failures`,
    );
    for (const failure of outcome.failures.slice(0, 10)) console.log(`    ${failure}`);
  }
  console.log(`${'all'.padEnd(48)} ${String(attempts).padStart(7)} attempts ${String(failures).padStart(5)} failures`);
  process.exitCode = failures > 0 || attempts === 0 ? 1 : 0;
};

void main();
