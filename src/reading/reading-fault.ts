/** One article made the reader fail. The message goes on after its source: "took longer than 50 s to read; …". */
export class ReadingFault extends Error {
  override readonly name = 'ReadingFault';
}

/** The reader was stopped while it read; nothing is wrong with the article. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
  constructor() {
    super('reading was stopped');
  }
}

const REPORT = 'report it with its text';

export const tookTooLong = (seconds: number): ReadingFault =>
  new ReadingFault(`took longer than ${Math.ceil(seconds)} s to read; ${REPORT}`);

export const tookTooMuch = (megabytes: number): ReadingFault =>
  new ReadingFault(`needs more than ${megabytes} MB of memory to read; ${REPORT}`);

export const threw = (message: string): ReadingFault =>
  new ReadingFault(`made the reader fail (${message.replace(/\s+/gu, ' ').slice(0, 300)}); ${REPORT}`);

export const endedReader = (how: string): ReadingFault => new ReadingFault(`ended the reader (${how}); ${REPORT}`);
