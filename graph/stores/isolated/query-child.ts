import { InputError, StoreError } from '../../model/errors';
import { fromEngine } from '../embedded-errors';
import { openToRead } from '../embedded-file';
import { answerQuery } from './answer-query';
import type { Opening, Question, Saying, Told } from './messages';

/** How often it says what memory it takes while it is at a question, in milliseconds. */
const REPORT = 50;

/**
 * A process that answers statements of users over a graph it can only read. It may be ended at any moment, by its parent
 * or by a fault of the engine, and nothing is lost with it.
 */
const main = async (opening: Opening): Promise<void> => {
  const database = await openToRead(opening.file, opening.address);
  process.on('message', (question: Question) => {
    const reports = setInterval(() => say({ is: 'memory', memory: memory() }), REPORT);
    void answerQuery(database, opening.address, question)
      .then(
        (result) => say({ is: 'answer', result, memory: memory() }),
        (error: unknown) => say({ is: 'error', error: told(error, opening.address, question.cypher) }),
      )
      .finally(() => clearInterval(reports));
  });
  say({ is: 'open', memory: memory() });
};

const memory = (): number => process.memoryUsage.rss();

const say = (saying: Saying): void => void process.send?.(saying);

const told = (error: unknown, address: string, cypher?: string): Told => {
  const ours = fromEngine(error, address, cypher);
  return { kind: ours instanceof InputError ? 'InputError' : (StoreError.name as 'StoreError'), message: ours.message };
};

// The terminal sends Ctrl-C to every process on it; the parent says when this one ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The parent is gone. A running query would keep this process from ending by itself.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const opening = JSON.parse(process.argv[2]!) as Opening;
main(opening).catch((error: unknown) => say({ is: 'error', error: told(error, opening.address) }));
