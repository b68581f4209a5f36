import { analyze } from './analyze';
import { checkData } from './check-data';
import type { Command } from './command';
import { digest } from './digest';
import { doctor } from './doctor';
import { evaluate } from './eval';
import { explainCommand } from './explain';
import { exportGraph } from './export';
import { importCommand } from './import';
import { ingest } from './ingest';
import { query } from './query';
import { remove } from './remove';
import { report } from './report';
import { repl } from './repl';
import { review } from './review';
import { search } from './search';
import { serve } from './serve';
import { start } from './start';
import { trainCommand } from './train';

/** In the order that help lists them. */
// prettier-ignore
export const commands: readonly Command[] = [
  ingest, query, repl, search, exportGraph, importCommand, report, serve, start, review, remove, explainCommand, analyze, digest, evaluate, checkData,
  trainCommand, doctor,
];
