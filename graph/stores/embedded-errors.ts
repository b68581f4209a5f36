import { InputError, RefusedError, StoreError } from '../model/errors';
import { portableForm } from './portable-form';
import { shorten } from './shorten';

/** The engine's error as one of ours: one line, with the place and, where known, the form that runs on every store. */
export const fromEngine = (error: unknown, address: string, cypher?: string): Error => {
  if (error instanceof InputError || error instanceof StoreError) return error;
  const { message, gqlStatus = '' } = error as { message: string; gqlStatus?: string };
  const first = shorten(
    message
      .split('\n', 1)[0]!
      .replace(/^(Query|Database|Transaction) error: /, '')
      .replace(/^GRAFEO-\w+: /, ''),
  );
  if (/cannot be locked|locked by another/i.test(message)) {
    return new StoreError(
      `${address} is open in another process (is \`newsgraph serve\` running?); stop it, ask it over HTTP, or use Neo4j to share a graph`,
    );
  }
  if (/No space left|File too large|quota exceeded|os error (27|28|122)\b/i.test(message)) {
    return new StoreError(
      `the disk that holds ${address} is full; make room and run the same again: what was told to be stored is safe`,
    );
  }
  if (/file header|not a Grafeo database|checksum|corrupt|damaged/i.test(message)) {
    return new StoreError(
      `${address} cannot be read as a graph (${first}); name another path, or move the file away and ingest again`,
    );
  }
  // The engine has a clock of its own, which nothing sets: it looks at it where one step of a query ends.
  const most = /Query exceeded the (\d+)s timeout/.exec(message)?.[1];
  if (most !== undefined) {
    return new InputError(
      `the embedded store ended the query at its own limit of ${most} s; narrow it (a label, a LIMIT) or use Neo4j`,
    );
  }
  // The engine fails on more than 65,535 rows between two steps of one pattern whose nodes carry no label.
  if (cypher !== undefined && /panicked/.test(message)) {
    return new InputError(
      'too much in between for the embedded store; label every node of the pattern, or split it into two MATCH clauses',
    );
  }
  if (cypher !== undefined && (/^(42|22)/.test(gqlStatus) || /^(syntax|semantic) error/.test(first))) {
    const place = /--> query:(\d+):(\d+)/.exec(message);
    const where = place === null ? '' : `line ${place[1]}, column ${place[2]}: `;
    const hint = portableForm(cypher) ?? /help: (.*)/.exec(message)?.[1];
    const said = first.replace(/^(syntax|semantic) error: /, '').replace(/^\[Cypher\] /, '');
    return new InputError(`${where}${said}${hint === undefined || gqlStatus.startsWith('22') ? '' : `; ${hint}`}`);
  }
  return new RefusedError(`${address}: ${first}; check the disk and try again`, { cause: error });
};
