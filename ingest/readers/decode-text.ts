import { binaryKind } from './binary-kind';

export type Decoded = { readonly text: string; readonly warnings: readonly string[] } | { readonly binary: string };

/**
 * Bytes into text: by byte order mark, else as UTF-8, else by the best guess, named in a warning. Bytes that are no
 * text give the reason instead.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const marked = byMark(bytes);
  if (marked) return { text: marked, warnings: [] };
  const kind = binaryKind(bytes);
  if (kind) return { binary: `looks like a binary file (${kind})` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return byGuess(bytes);
  }
};

const byMark = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
};

/** Points of confidence by which a guess must beat Windows-1252, by far the most common encoding that is not UTF-8. */
const MARGIN = 15;

const byGuess = (bytes: Uint8Array): Decoded => {
  // Required here: the two tables cost start-up time, and almost every article is UTF-8.
  const { analyse } = require('chardet') as typeof import('chardet');
  const { decode, encodingExists } = require('iconv-lite') as typeof import('iconv-lite');
  const guesses = analyse(bytes.subarray(0, 65_536)).filter(({ name }) => encodingExists(name) && name !== 'UTF-8');
  const best = guesses[0];
  const western = guesses.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1');
  const name = !best || (western && best.confidence - western.confidence < MARGIN) ? 'windows-1252' : best.name;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const guessed = decode(buffer, name);
  // A guess that leaves bytes over is wrong; Windows-1252 has a letter for nearly every byte.
  const isWrong = guessed.includes('\uFFFD');
  const warning = `is not valid UTF-8; read as ${isWrong ? 'windows-1252' : name}, save it as UTF-8 if letters look wrong`;
  return { text: isWrong ? decode(buffer, 'windows-1252') : guessed, warnings: [warning] };
};
