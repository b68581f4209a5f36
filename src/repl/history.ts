import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../visible';

/** Most lines kept. */
export const HISTORY_LINES = 1_000;

/** Newest first, as node:readline wants it; empty when there is none yet. */
export const readHistory = (file: string): string[] => {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map(visible).slice(-HISTORY_LINES).reverse();
  } catch {
    return [];
  }
};

/** Readable by its owner alone: questions tell what somebody works on. What cannot be kept is no reason to fail. */
export const writeHistory = (file: string, newestFirst: readonly string[]): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const lines = newestFirst.slice(0, HISTORY_LINES).reverse();
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
    // One that was there keeps its rights in writing.
    chmodSync(file, 0o600);
  } catch {
    return;
  }
};
