import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { openEmbedded } from '../../graph/stores/embedded';
import type { CellValue, GraphStore, QueryOptions } from '../../graph/stores/store';
import { InputError, StoreError } from '../../graph/model/errors';
import { queryChildren } from './query-children';

/** What a question came to: its first cell, or the error; `told` when the error is one line of ours. */
export interface Came {
  readonly cell?: CellValue;
  readonly message: string;
  readonly told: boolean;
}

export const ask = async (store: GraphStore, cypher: string, options?: QueryOptions): Promise<Came> => {
  try {
    const { rows } = await store.query(cypher, options);
    return { cell: rows[0]?.[0], message: '', told: false };
  } catch (error) {
    const { message } = error as Error;
    const isOurs = error instanceof InputError || error instanceof StoreError;
    return { message, told: isOurs && message.length > 0 && !message.includes('\n') };
  }
};

/** Records in the stores that are attacked. */
const RECORDS = 2_000;

/** The store as its writer has it, then as its reader, each a graph of some records; nothing is left of them. */
export const onBothStores = async (attack: (store: GraphStore, name: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-attacked-'));
  try {
    const writer = openEmbedded(join(folder, 'graph'));
    await writer.query(`UNWIND range(1, ${RECORDS}) AS i CREATE (:A {id: 'a' + i, text: 'words of a sentence'})`, {
      write: true,
    });
    await attack(writer, 'writer').finally(() => writer.close());
    const reader = await openStore(`embedded:${join(folder, 'graph')}`, {}, { readOnly: true });
    await attack(reader, 'reader').finally(() => reader.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether a plain question is answered, by a process that is at nothing else. */
export const answersStill = async (store: GraphStore): Promise<boolean> =>
  (await ask(store, 'MATCH (n:A) RETURN count(n) AS n')).cell === RECORDS && queryChildren().length <= 1;
