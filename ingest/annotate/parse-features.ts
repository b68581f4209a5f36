import { keyOf, pair } from './hash';
import type { ParseInput } from './parse-input';
import type { ParseState } from './parse-state';

/** No state has more. */
export const PARSE_FEATURES = 200;

/** Where there is no node. */
const NO_CLUSTER = 1003;

const distanceClass = (from: number, to: number): number => {
  const distance = to - from;
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
};

/**
 * Features of a state after Zhang and Nivre (2011), moved to the arc-hybrid system, with what stands between: commas,
 * quotation marks, verbs. Returns how many `keys` were set.
 */
export const parseFeatures = (state: ParseState, input: ParseInput, keys: Int32Array): number => {
  const { words, tags, fine, suffixes, clusters, commas, quotes, verbs, verbGroups, size } = input;
  const wordOf = (node: number) => (node < 0 || node > size ? 0 : words[node]!);
  const tagOf = (node: number) => (node < 0 || node > size ? 31 : tags[node]!);
  const fineOf = (node: number) => (node < 0 || node > size ? 127 : fine[node]!);
  const labelOf = (node: number) => (node < 0 ? 63 : state.labels[node]!);
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const b0 = state.front;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const childOf = (children: Int32Array, node: number) => (node < 0 ? -1 : children[node]!);
  const s0l = childOf(state.left, s0);
  const s0r = childOf(state.right, s0);
  const s0l2 = childOf(state.left2, s0);
  const s0r2 = childOf(state.right2, s0);
  const s1l = childOf(state.left, s1);
  const s1r = childOf(state.right, s1);
  const s1r2 = childOf(state.right2, s1);
  const b0l = childOf(state.left, b0);
  const b0l2 = childOf(state.left2, b0);
  const s0w = wordOf(s0);
  const s0t = tagOf(s0);
  const s1w = wordOf(s1);
  const s1t = tagOf(s1);
  const s2t = tagOf(s2);
  const b0w = wordOf(b0);
  const b0t = tagOf(b0);
  const b1w = wordOf(b1);
  const b1t = tagOf(b1);
  const b2t = tagOf(b2);
  const s0wt = pair(s0w, s0t);
  const s1wt = pair(s1w, s1t);
  const b0wt = pair(b0w, b0t);
  const s0b0 = s0t * 32 + b0t;
  const s1s0 = s1t * 32 + s0t;
  const toFront = s0 < 0 ? 7 : distanceClass(s0, b0);
  const toSecond = s1 < 0 ? 7 : distanceClass(s1, s0);
  const countOf = (counts: Uint8Array, node: number) => (node < 0 ? 0 : Math.min(3, counts[node]!));
  const s0Valency = countOf(state.leftCount, s0) * 4 + countOf(state.rightCount, s0);
  const s1Valency = countOf(state.leftCount, s1) * 4 + countOf(state.rightCount, s1);
  const b0Valency = countOf(state.leftCount, b0);
  const labelsOf = (labels: Int32Array, node: number) => (node < 0 ? 0 : labels[node]!);
  const between = (sums: Int32Array, from: number, to: number) =>
    from < 0 ? 3 : Math.min(2, sums[Math.min(to, size)]! - sums[from]!);
  const front = between(commas, s0, b0) * 16 + between(quotes, s0, b0) * 4 + between(verbs, s0, b0);
  const second = between(commas, s1, s0) * 16 + between(quotes, s1, s0) * 4 + between(verbs, s1, s0);
  const openQuote = quotes[Math.min(b0, size)]! & 1;

  const groups = (from: number, to: number) => verbGroups[Math.min(to, size)]! - verbGroups[Math.min(from, size)]!;
  const ahead = Math.min(3, groups(b1, size));
  const commasAhead = Math.min(3, commas[size]! - commas[Math.min(b0, size)]!);
  const behind = s0 < 0 ? 7 : Math.min(3, groups(0, s0));
  const spread = (ahead * 4 + commasAhead) * 8 + behind;

  let count = 0;
  let template = 0;
  const set = (value: number) => {
    keys[count++] = keyOf(template++, value);
  };
  set(0);
  set(s0w);
  set(s0t);
  set(s0wt);
  set(s1w);
  set(s1t);
  set(s1wt);
  set(pair(wordOf(s2), s2t));
  set(s2t);
  set(b0w);
  set(b0t);
  set(b0wt);
  set(b1w);
  set(b1t);
  set(pair(b1w, b1t));
  set(wordOf(b2));
  set(b2t);
  set(b1t * 32 + b2t);

  set(s0b0);
  set(pair(s0wt, b0wt));
  set(pair(s0wt, b0w));
  set(pair(s0w, b0wt));
  set(pair(s0wt, b0t));
  set(pair(s0t, b0wt));
  set(pair(s0w, b0w));
  set(b0t * 32 + b1t);
  set(pair(b0w, b1w));
  set(pair(b0wt, b1t));
  set(s1s0);
  set(pair(s1wt, s0wt));
  set(pair(s1w, s0w));
  set(pair(s1wt, s0t));
  set(pair(s1t, s0wt));
  set(s1t * 32 + b0t);
  set(pair(s1w, b0w));
  set(pair(s1wt, b0t));
  set(pair(s1t, b0wt));

  set(s0b0 * 32 + b1t);
  set(pair(s0b0 * 32 + b1t, b2t));
  set((b0t * 32 + b1t) * 32 + b2t);
  set(s1s0 * 32 + b0t);
  set(pair(s1s0 * 32 + b0t, b1t));
  set((s2t * 32 + s1t) * 32 + s0t);
  set(pair((s2t * 32 + s1t) * 32 + s0t, b0t));
  set(pair(s1w, s0b0));
  set(pair(s0w, s1t * 32 + b0t));
  set(pair(b0w, s1s0));
  set(pair(s0w, b0t * 32 + b1t));
  set(pair(b0w, s0t * 32 + b1t));
  set(pair(b1w, s0b0));

  set(s0b0 * 32 + tagOf(s0l));
  set(s0b0 * 32 + tagOf(s0r));
  set(s0b0 * 32 + tagOf(b0l));
  set(s1s0 * 32 + tagOf(s1l));
  set(s1s0 * 32 + tagOf(s1r));
  set(s1s0 * 32 + tagOf(s0l));
  set(s1s0 * 32 + tagOf(s0r));
  set(pair(s1s0 * 32 + tagOf(s1r), labelOf(s1r)));
  set(pair(s0b0 * 32 + tagOf(s0r), labelOf(s0r)));
  set(pair(s0t * 32 + tagOf(s0l), tagOf(s0l2)));
  set(pair(s0t * 32 + tagOf(s0r), tagOf(s0r2)));
  set(pair(s1t * 32 + tagOf(s1r), tagOf(s1r2)));
  set(pair(b0t * 32 + tagOf(b0l), tagOf(b0l2)));

  set(pair(s0w, s0Valency));
  set(s0t * 16 + s0Valency);
  set(pair(s1w, s1Valency));
  set(s1t * 16 + s1Valency);
  set(pair(b0w, b0Valency));
  set(b0t * 4 + b0Valency);
  set(pair(s0b0, s0Valency * 4 + b0Valency));
  set(pair(s1s0, s1Valency * 16 + s0Valency));

  set(pair(wordOf(s0l), labelOf(s0l)));
  set(pair(wordOf(s0r), labelOf(s0r)));
  set(pair(wordOf(b0l), labelOf(b0l)));
  set(pair(wordOf(s1l), labelOf(s1l)));
  set(pair(wordOf(s1r), labelOf(s1r)));
  set(tagOf(s0l) * 64 + labelOf(s0l));
  set(tagOf(s0r) * 64 + labelOf(s0r));
  set(tagOf(b0l) * 64 + labelOf(b0l));
  set(labelOf(s0l2) * 64 + labelOf(s0r2));
  set(pair(s0w, labelOf(s0l)));
  set(pair(s0w, labelOf(s0r)));
  set(pair(b0w, labelOf(b0l)));
  set(pair(s1w, labelOf(s1r)));
  set(pair(s0t, labelsOf(state.leftLabels, s0)));
  set(pair(s0t, labelsOf(state.rightLabels, s0)));
  set(pair(s1t, labelsOf(state.leftLabels, s1)));
  set(pair(s1t, labelsOf(state.rightLabels, s1)));
  set(pair(b0t, labelsOf(state.leftLabels, b0)));
  set(pair(s0w, labelsOf(state.leftLabels, s0)));
  set(pair(s1w, labelsOf(state.rightLabels, s1)));
  set(pair(b0w, labelsOf(state.leftLabels, b0)));
  set(pair(s0b0, pair(labelsOf(state.leftLabels, s0), labelsOf(state.leftLabels, b0))));

  set(pair(s0b0, toFront));
  set(pair(s1s0, toSecond));
  set(pair(s0w, toFront));
  set(pair(b0w, toFront));
  set(pair(s1w, toSecond));
  set(pair(s0w, toSecond + 8));
  set(pair(s0b0, front));
  set(pair(s1s0, second));
  set(pair(pair(s0w, b0t), front));
  set(pair(pair(s1w, s0t), second));
  set(pair(pair(s1t, s0w), second));
  set(pair(s0b0 * 32 + s1t, openQuote * 4 + Math.min(3, state.depth)));

  set(pair(s0b0, spread));
  set(pair(s1s0, spread));
  set(pair(s1s0 * 32 + b0t, ahead));
  set(pair(s0b0 * 32 + b1t, ahead));
  set(pair(s0w, ahead));
  set(pair(b0w, ahead * 32 + s0t));
  set(pair(pair(s1w, s0w), pair(b0t, ahead)));

  const s0f = fineOf(s0);
  const s1f = fineOf(s1);
  const b0f = fineOf(b0);
  const b1f = fineOf(b1);
  const s0b0f = s0f * 128 + b0f;
  const s1s0f = s1f * 128 + s0f;
  set(s0f);
  set(s1f);
  set(b0f);
  set(b1f);
  set(s0b0f);
  set(s1s0f);
  set(s0b0f * 128 + b1f);
  set(s1s0f * 128 + b0f);
  set(pair(s0w, s0b0f));
  set(pair(b0w, s0b0f));
  set(pair(s0w, s1s0f));
  set(pair(s1w, s1s0f));
  set(pair(s1s0f, labelsOf(state.leftLabels, s0)));
  set(pair(s1s0f, labelsOf(state.rightLabels, s1)));
  set(pair(s0b0f, labelsOf(state.leftLabels, b0)));
  set(pair(s0b0f, toFront));
  set(pair(s1s0f, toSecond));

  const s0x = s0 < 0 ? 0 : suffixes[s0]!;
  const b0x = suffixes[b0]!;
  const s1x = s1 < 0 ? 0 : suffixes[s1]!;
  set(pair(s0x, s0b0));
  set(pair(b0x, s0b0));
  set(pair(s0x, s1s0));
  set(pair(s1x, s1s0));
  set(pair(pair(s1x, s0x), s1s0));
  set(pair(pair(s0x, b0x), s0b0));

  const clusterOf = (node: number) => (node < 0 || node > size ? NO_CLUSTER : clusters[node]!);
  const s0c = clusterOf(s0);
  const s1c = clusterOf(s1);
  const b0c = clusterOf(b0);
  const b1c = clusterOf(b1);
  set(s0c);
  set(s1c);
  set(b0c);
  set(b1c);
  set(pair(s0c, b0c));
  set(pair(s1c, s0c));
  set(pair(s0w, b0c));
  set(pair(s0c, b0w));
  set(pair(s1w, s0c));
  set(pair(s1c, s0w));
  set(pair(b0c, b1c));
  set(pair(pair(s0c, b0c), s0b0));
  set(pair(s0c, s0b0f));
  set(pair(b0c, s0b0f));
  set(pair(s0c, s1s0f));
  set(pair(s1c, s1s0f));
  set(pair(pair(s1c, s0c), b0t));
  set(pair(pair(s1w, s0w), b0c));
  set(pair(s0c, labelsOf(state.rightLabels, s0)));
  set(pair(s1c, labelsOf(state.rightLabels, s1)));
  set(pair(b0c, labelsOf(state.leftLabels, b0)));

  // "sent officers to Haiti": verb and noun ask for the preposition that hangs on what comes.
  const b0p = wordOf(b0l);
  const s0p = wordOf(s0l);
  set(pair(s0w, b0p));
  set(pair(s1w, b0p));
  set(pair(pair(s1w, s0w), b0p));
  set(pair(s0c, b0p));
  set(pair(s1c, b0p));
  set(pair(pair(s1c, s0c), b0p));
  set(pair(s1s0, b0p));
  set(pair(pair(s1w, b0c), b0p));
  set(pair(pair(s0w, b0c), b0p));
  set(pair(pair(s0t, b0w), b0p));
  set(pair(s1w, s0p));
  set(pair(s1c, s0p));
  set(pair(s1s0, s0p));
  return count;
};
