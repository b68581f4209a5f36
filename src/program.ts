import { Command as Commander, CommanderError, Option } from 'commander';
import { InputError } from '../graph/model/errors';
import { commands } from './commands';
import type { Command, CommandOption } from './commands/command';
import { programFolder, readConfig } from './config';
import { exitCodeOf, showError, type ExitCode } from './show-error';
import { openTerminal, type Terminal } from './terminal';

/**
 * Runs one command line, `process.argv` without its first two, and gives the exit code once all that was written is out;
 * never throws.
 */
export const runProgram = async (line: readonly string[]): Promise<ExitCode> => {
  const terminal = openTerminal();
  const fail = (error: unknown): ExitCode => {
    showError(error, line.includes('--verbose')).split('\n').forEach(terminal.log);
    return exitCodeOf(error);
  };
  // What a library throws outside of any call that we wait for.
  process.on('uncaughtException', (error) => {
    const code = fail(error);
    void terminal.flushed().finally(() => process.exit(code));
  });
  let code: ExitCode = 0;
  const handle: Handler = (command, input) => run(command, input, terminal).then((result) => (code = result));
  try {
    await describeProgram(handle, terminal).parseAsync(line, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2;
    else code = fail(error);
  }
  try {
    await terminal.flushed();
  } catch (error) {
    code = fail(error);
    await terminal.flushed().catch(() => undefined);
  }
  return code;
};

const run = async (command: Command, input: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> => {
  const config = readConfig(input);
  const code = await command.run(input, { config, terminal });
  return code ?? (terminal.stoppedBy() === 'interrupt' ? 130 : 0);
};

/** What a user types before the command: from a checkout it runs by npm. */
const calledAs = __filename.endsWith('.ts') ? 'npm run -s kg --' : 'newsgraph';

type Handler = (command: Command, input: Record<string, unknown>) => Promise<ExitCode>;

const describeProgram = (handle: Handler, terminal: Terminal): Commander => {
  const program = new Commander(calledAs)
    .description('News articles in, a typed graph out; every node and edge cites its sentence.')
    .version((require(`${programFolder}/package.json`) as { version: string }).version)
    .option('--store <address>', 'embedded:PATH, neo4j://HOST or bolt://HOST (default: NEWSGRAPH_STORE, NEO4J_URI)')
    .option('--verbose', 'show stack traces and causes of errors')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void terminal.print(text.trimEnd().split('\n')),
      writeErr: (text) => text.trimEnd().split('\n').forEach(terminal.log),
      outputError: (text) =>
        terminal.log(
          `newsgraph: ${text
            .replace(/^error: /, '')
            .trim()
            .replace(/\n+/g, ' ')}`,
        ),
    })
    .exitOverride();
  program.addHelpText(
    'after',
    `\nExamples:\n${examplesOf(commands.slice(0, 4))}\n\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part, 130 interrupted.`,
  );
  for (const command of commands) {
    const described = program.command(command.name).description(command.description);
    if (command.arguments) described.arguments(command.arguments);
    for (const option of command.options ?? []) described.addOption(toOption(option));
    described.addHelpText('after', `\nExamples:\n${examplesOf([command])}`);
    described.action(async () => {
      await handle(command, { ...described.optsWithGlobals(), ...argumentsOf(described) });
    });
  }
  return program;
};

const toOption = ({ flags, description, default: value, choices, parse }: CommandOption): Option => {
  const option = new Option(flags, description);
  if (value !== undefined) option.default(value);
  if (choices) option.choices([...choices]);
  if (parse) {
    option.argParser((text, previous) => {
      try {
        return parse(text, previous as never);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new InputError(`Option ${flags}: ${message}`);
      }
    });
  }
  return option;
};

const argumentsOf = (described: Commander): Record<string, unknown> =>
  Object.fromEntries(
    described.registeredArguments.map((argument, index) => [argument.name(), described.processedArgs[index]]),
  );

const examplesOf = (shown: readonly Command[]): string =>
  shown.flatMap(({ examples }) => examples.map(([line, says]) => `  ${calledAs} ${line}\n      ${says}`)).join('\n');
