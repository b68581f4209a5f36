import type { Config } from '../config';
import type { ExitCode } from '../show-error';
import type { Terminal } from '../terminal';

export interface CommandOption {
  /** As commander writes it: `--limit <number>`. */
  readonly flags: string;
  readonly description: string;
  readonly default?: unknown;
  readonly choices?: readonly string[];
  /** Turns the text into a value; gets the value so far where an option repeats. Throws InputError. */
  readonly parse?: (text: string, previous: never) => unknown;
}

export interface Context {
  readonly config: Config;
  readonly terminal: Terminal;
}

/** One command, one file. Heavy packages are imported inside `run`, so that `--help` starts fast. */
export interface Command {
  readonly name: string;
  /** As commander writes it: `<paths...>`, `[text]`. */
  readonly arguments?: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
  /** Command lines without the leading `newsgraph`, each with what it does. */
  readonly examples: readonly (readonly [line: string, says: string])[];
  /** `input` holds the options and, by name, the arguments. */
  readonly run: (input: Record<string, unknown>, context: Context) => Promise<ExitCode | void>;
}

/** Gives `run` the type of its options; commander has checked names, and `parse` the values. */
export const defineCommand = <Input extends object>(
  command: Omit<Command, 'run'> & { run: (input: Input, context: Context) => Promise<ExitCode | void> },
): Command => command as unknown as Command;
