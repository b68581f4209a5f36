const PIECE = 65_536;

/** Fewer, larger pieces: one write to disk or socket for many records. */
export async function* joinPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let joined = '';
  for await (const piece of pieces) {
    joined += piece;
    if (joined.length < PIECE) continue;
    yield joined;
    joined = '';
  }
  if (joined !== '') yield joined;
}
