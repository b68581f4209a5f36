#!/usr/bin/env node
import { runProgram } from './program';

void runProgram(process.argv.slice(2)).then((code) => {
  // Closed stores may leave native threads behind that would keep the process alive; what was written goes out first.
  process.exitCode = code;
  process.stdout.write('', () => process.exit(code));
});
