import { inspect } from 'node:util';
import { AmbiguousNameError, InputError, KnowledgeError, StoreError } from '../graph/model/errors';

export type ExitCode = 0 | 1 | 2 | 3 | 130;

export const exitCodeOf = (error: unknown): ExitCode => (error instanceof InputError ? 2 : 1);

/**
 * One line that says what to do next, and what there is to choose from on lines that are set in; with `verbose` the stack
 * and the chain of causes, set in as well.
 */
export const showError = (error: unknown, verbose: boolean): string =>
  `newsgraph: ${verbose ? inspect(error).replaceAll('\n', '\n  ') : error instanceof AmbiguousNameError ? sayChoices(error) : sayError(error)}`;

const sayChoices = ({ question, choices }: AmbiguousNameError): string =>
  [question, ...choices].map(oneLine).join('\n  ');

/** What went wrong and what to do next, on one line. */
export const sayError = (error: unknown): string => {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  const isExpected = error instanceof InputError || error instanceof KnowledgeError || error instanceof StoreError;
  return isExpected ? message : `unexpected failure: ${message} (run again with --verbose and report what it shows)`;
};

const oneLine = (message: string): string =>
  message
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
