const PIECE = 65_536;

/** Fewer, larger pieces: handing on each record by itself takes longer than writing it. */
export async function* joinPieces<Record>(
  records: AsyncIterable<Record>,
  write: (record: Record) => string,
): AsyncGenerator<string> {
  let joined = '';
  for await (const record of records) {
    joined += write(record);
    if (joined.length < PIECE) continue;
    yield joined;
    joined = '';
  }
  if (joined !== '') yield joined;
}
