import { openToRead, withStore } from '../open-store';
import { defineCommand, type Context } from './command';
import { parameter, seconds, wholeNumber } from './parse-option';
import type { ExitCode } from '../show-error';

export interface PromptInput {
  readonly param?: Record<string, unknown>;
  readonly limit: number;
  readonly timeout: number;
}

/** Opens a prompt on the store; the commands `repl` and, on a terminal, `query` without a question. */
export const openPrompt = (
  { param = {}, limit, timeout }: PromptInput,
  { config, terminal }: Context,
): Promise<ExitCode> => {
  const { runPrompt } = require('../repl/run-prompt') as typeof import('../repl/run-prompt');
  return withStore(openToRead(config), (store) =>
    runPrompt({ store, terminal, params: { ...param }, limit, timeout }, config.history),
  );
};

export const repl = defineCommand<PromptInput>({
  name: 'repl',
  description: 'Ask one question after another: a prompt with completion and history; or statements from a pipe.',
  options: [
    { flags: '--param <key=value>', description: 'a parameter of the questions; may repeat', parse: parameter },
    {
      flags: '--limit <rows>',
      description: 'most rows of an answer',
      default: 10_000,
      parse: wholeNumber(1, 1_000_000),
    },
    { flags: '--timeout <seconds>', description: 'give a question up after', default: 30, parse: seconds },
  ],
  examples: [
    ['repl', ':help inside tells what there is'],
    ['repl < questions.cypher', 'statements that end with a semicolon, answered one after the other'],
  ],
  run: openPrompt,
});
