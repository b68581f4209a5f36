/** UTF-16 code units: at most 6,000 bytes, and Neo4j indexes no text beyond some 8,150. */
const LONGEST = 2_000;

/** A name as a node shows it: one longer than LONGEST ends in "…" there, and never in half a character. */
export const displayName = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
