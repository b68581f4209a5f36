import { checkData } from './check-data';
import type { Command } from './command';
import { digest } from './digest';
import { exportGraph } from './export';
import { query } from './query';
import { remove } from './remove';
import { search } from './search';

/** In the order that help lists them. */
export const commands: readonly Command[] = [query, search, exportGraph, remove, digest, checkData];
