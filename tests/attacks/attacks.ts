import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, followAttempts, type Outcome } from './attack';

/** Between two lines of progress, in milliseconds. */
const PAUSE = 10_000;

const folder = join(__dirname, 'kinds');
const kinds = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const line = (name: string, { attempts, failures }: { readonly attempts: number; readonly failures: number }): string =>
  `${name.padEnd(48)} ${String(attempts).padStart(7)} attempts ${String(failures).padStart(5)} failures`;

/** Tells on stderr how far a kind is and since when, and at once what got through. */
const showProgress = (name: string): void => {
  const begun = Date.now();
  let [told, shown] = [begun, 0];
  followAttempts(({ attempts, failures }) => {
    for (const failure of failures.slice(shown)) console.error(`    ${failure.slice(0, 300)}`);
    shown = failures.length;
    if (Date.now() < told + PAUSE) return;
    told = Date.now();
    console.error(`${name}: ${attempts} attempts, ${shown} failures, ${Math.round((told - begun) / 1_000)} s`);
  });
};

/** One that breaks off has not held. */
const outcomeOf = async ({ run }: Attack): Promise<Outcome> => {
  try {
    return await run('whole');
  } catch (error) {
    return { attempts: 0, failures: [`broke off: ${(error as Error).stack}`] };
  }
};

/** `npm run attack [-- KIND …]`: every kind of attack whole, and a table of kind, attempts and failures; exits with 1 when one got through. */
const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !kinds.includes(name));
  if (unknown.length > 0) throw new Error(`no kind is called ${unknown.join(' or ')}; there are ${kinds.join(', ')}`);
  let [attempts, failures] = [0, 0];
  for (const name of wanted.length > 0 ? wanted : kinds) {
    const { attack } = require(join(folder, name)) as { attack: Attack };
    showProgress(name);
    const outcome = await outcomeOf(attack);
    attempts += outcome.attempts;
    failures += outcome.failures.length;
    console.log(line(attack.kind, { attempts: outcome.attempts, failures: outcome.failures.length }));
    for (const failure of outcome.failures.slice(0, 10)) console.log(`    ${failure}`);
  }
  console.log(line('all', { attempts, failures }));
  process.exitCode = failures > 0 || attempts === 0 ? 1 : 0;
};

void main();
