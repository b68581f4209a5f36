#!/usr/bin/env node
import { runProgram } from './program';

// Closed stores may leave native threads behind that would keep the process alive. All that was written is out by now.
void runProgram(process.argv.slice(2)).then((code) => process.exit(code));
