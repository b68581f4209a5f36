import type { MarkedEvidence } from '../../../graph/model/marked-evidence';

export interface Folded {
  readonly evidence: MarkedEvidence;
  readonly reprints: readonly MarkedEvidence[];
}

/** One entry a source: sentences of reprints with the same words go below the one they repeat, in the order given. */
export const foldReprints = (evidence: readonly MarkedEvidence[]): Folded[] => {
  const groups = new Map<string, { evidence: MarkedEvidence; reprints: MarkedEvidence[] }>();
  // Originals first, so that a reprint never stands for the article it repeats.
  const sorted = [...evidence].sort((one, other) => Number(!!one.reprintOf) - Number(!!other.reprintOf));
  for (const one of sorted) {
    const key = `${one.reprintOf ?? one.article}\n${one.text}`;
    const group = groups.get(key);
    if (group) group.reprints.push(one);
    else groups.set(key, { evidence: one, reprints: [] });
  }
  const place = new Map(evidence.map((one, index) => [one, index]));
  return [...groups.values()].sort((one, other) => place.get(one.evidence)! - place.get(other.evidence)!);
};
