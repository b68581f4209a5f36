export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent when the line is longer than allowed; its bytes are dropped as they come. */
  readonly bytes?: Buffer;
}

const LINE_FEED = 0x0a;

/** Lines of a byte stream, without their ends. Never holds more than `longest` bytes and one chunk. */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = length <= longest ? { number, bytes: Buffer.concat(parts) } : { number };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
