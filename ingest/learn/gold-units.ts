import { UPOS } from '../analysis';
import { mergeNames, type Stretch, type Units } from '../annotate/merge-names';
import type { TreebankSentence } from './treebank';

const PROPER = UPOS.indexOf('PROPN');

/** Proper nouns side by side that `flat` or `compound` ties together: the names that the treebank shows. */
export const properRuns = ({ tags, heads, labels }: TreebankSentence): Stretch[] => {
  const runs: Stretch[] = [];
  const isTied = (word: number) => labels[word]!.startsWith('flat') || labels[word]!.startsWith('compound');
  for (let first = 0; first < tags.length; first += 1) {
    if (tags[first] !== PROPER) continue;
    let end = first + 1;
    const inside = (word: number) => heads[word]! >= first && heads[word]! <= end;
    while (
      end < tags.length &&
      tags[end] === PROPER &&
      ((isTied(end) && inside(end)) || (isTied(end - 1) && heads[end - 1] === end))
    )
      end += 1;
    if (end - first > 1) runs.push({ first, end });
    first = end - 1;
  }
  return runs;
};

/** Gold heads (the root is the number of units) and labels of the units; a name takes the arc of its topmost word. */
export const goldUnits = (sentence: TreebankSentence, units: Units): { heads: Int32Array; labels: string[] } => {
  const count = units.tops.length;
  const unitOf = new Int32Array(sentence.words.length);
  for (let unit = 0; unit < count; unit += 1) unitOf.fill(unit, units.firsts[unit], units.firsts[unit + 1]);
  const heads = new Int32Array(count);
  const labels: string[] = [];
  for (let unit = 0; unit < count; unit += 1) {
    let top = units.firsts[unit]!;
    // Joined words can leave a circle, so this looks for an arc that leaves the unit instead of climbing.
    while (top + 1 < units.firsts[unit + 1]! && unitOf[sentence.heads[top]!] === unit) top += 1;
    const head = sentence.heads[top]!;
    heads[unit] = head < 0 || unitOf[head] === unit ? count : unitOf[head]!;
    labels.push(sentence.labels[top]!);
  }
  return { heads, labels };
};

export const unitsOf = (sentence: TreebankSentence, names: readonly Stretch[]): Units =>
  mergeNames(sentence.words, names);
