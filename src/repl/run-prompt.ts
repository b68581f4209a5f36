import { createInterface, type Interface } from 'node:readline';
import { InputError } from '../../graph/model/errors';
import { exitCodeOf, showError, type ExitCode } from '../show-error';
import { completeInput } from './complete-input';
import { HISTORY_LINES, readHistory, writeHistory } from './history';
import { isComplete, withoutEnd } from './is-complete';
import { promptCommands, runCommand } from './prompt-commands';
import { ask, type Session } from './session';
import { readVocabulary, type Vocabulary } from './vocabulary';

const PROMPT = 'newsgraph> ';
const CONTINUED = '      ...> ';

/**
 * Reads questions until `:exit` or the end of the input. On a terminal an error is told and the prompt comes back; from a
 * pipe or file it ends the run, as a shell script would want it.
 */
export const runPrompt = async (session: Session, historyFile: string): Promise<ExitCode> => {
  const isTerminal = process.stdin.isTTY === true && session.terminal.isInteractive;
  const line = openLine(session, isTerminal, historyFile);
  if (isTerminal) session.terminal.log(`${session.store.address}, read only. :help tells what there is, :exit leaves.`);
  let pending = '';
  const next = async (text: string): Promise<'more' | 'done' | 'exit'> => {
    const isBegin = pending === '';
    if (isBegin && text.trim() === '') return 'more';
    if (isBegin && /^\s*:/.test(text)) {
      if (/^\s*:(exit|quit)\b/.test(text)) return 'exit';
      await runCommand(session, text);
      return 'done';
    }
    pending = isBegin ? text : `${pending}\n${text}`;
    if (text.trim() !== '' && !isComplete(pending)) return 'more';
    const statement = withoutEnd(pending);
    pending = '';
    if (statement !== '') await askUnlessStopped(statement);
    return 'done';
  };
  let asking: AbortController | undefined;
  const askUnlessStopped = async (statement: string): Promise<void> => {
    const stop = new AbortController();
    asking = stop;
    const stopped = new Promise<never>((_, reject) =>
      stop.signal.addEventListener('abort', () => reject(new InputError('given up'))),
    );
    await Promise.race([ask(session, statement, stop.signal), stopped]).finally(() => (asking = undefined));
  };
  line.on('SIGINT', () => {
    // Ctrl-C gives a running question up, else drops what was typed; at an empty prompt it leaves.
    if (asking !== undefined) asking.abort();
    else if (line.line === '' && pending === '') line.close();
    else {
      pending = '';
      line.write(null, { ctrl: true, name: 'e' });
      line.write(null, { ctrl: true, name: 'u' });
      void session.terminal.print(['']);
      line.setPrompt(PROMPT);
      line.prompt();
    }
  });
  if (isTerminal) line.prompt();
  let code: ExitCode = 0;
  for await (const text of withRest(line, () => pending)) {
    try {
      if ((await next(text)) === 'exit') break;
    } catch (error) {
      pending = '';
      session.terminal.log(showError(error, false));
      if (!isTerminal) {
        code = exitCodeOf(error);
        break;
      }
    }
    if (isTerminal) {
      line.setPrompt(pending === '' ? PROMPT : CONTINUED);
      line.prompt();
    }
  }
  line.close();
  return code;
};

/** The lines, and at the end of the input an empty one, which ends a statement without a semicolon. */
async function* withRest(line: Interface, pending: () => string): AsyncGenerator<string> {
  for await (const text of line) yield text;
  if (pending() !== '') yield '';
}

const openLine = (session: Session, isTerminal: boolean, historyFile: string): Interface => {
  let words: Vocabulary | undefined;
  // Read when Tab is first pressed; a store that cannot answer completes nothing.
  const vocabulary = async (): Promise<Vocabulary> =>
    (words ??= await readVocabulary(session.store).catch(() => undefined)) ?? {
      ...{ labels: [], types: [], properties: [], savedQueries: [] },
    };
  const line = createInterface({
    input: process.stdin,
    output: isTerminal ? session.terminal.screen.out : undefined,
    terminal: isTerminal,
    prompt: PROMPT,
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    history: isTerminal ? readHistory(historyFile) : [],
    completer: (text: string, done: (error: null, result: [string[], string]) => void) => {
      const commands = promptCommands.map(({ name }) => name);
      void vocabulary().then((known) =>
        done(null, completeInput(text, { ...known, commands, parameters: Object.keys(session.params) })),
      );
    },
  });
  if (isTerminal) line.on('history', (newestFirst: string[]) => writeHistory(historyFile, newestFirst));
  return line;
};
