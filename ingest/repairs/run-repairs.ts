import type { Segment, Token, Tree, Upos } from '../annotation';
import { spend } from '../budget';
import { copyOf, makeDraftTree, type DraftRecord } from './draft-tree';
import type { Pass, Repair } from './repair';
import type { Touch } from './touch';
import type { WordReadings } from './word-readings';

export interface Repaired {
  readonly tree: Tree;
  /** Since a word with a subject of its own is a verb. */
  readonly tags: readonly Upos[];
  readonly touched: readonly Touch[];
  /** Repairs that wanted a move which no tree allows; they have changed nothing. */
  readonly refused: readonly Touch[];
}

/** Tries the repairs of all passes on each parsed stretch of an article. */
export const runRepairs = (
  { tokens, lemmas, tags }: { readonly tokens: readonly Token[]; readonly lemmas: readonly string[]; readonly tags: readonly Upos[] }, // prettier-ignore
  stretches: readonly Segment[],
  tree: Tree,
  passes: readonly Pass[],
  words: WordReadings,
): Repaired => {
  const mended = copyOf(tree, tags);
  const touched: Touch[] = [];
  const refused: Touch[] = [];
  for (const stretch of stretches) {
    const { sentence } = tokens[stretch.firstToken]!;
    const record = makeDraftTree(tokens, lemmas, mended, stretch);
    const attempt = (repair: Repair, token: number): void => {
      const outcome = tryRepair(record, repair, token, words);
      if (outcome === 'touched') touched.push({ sentence, repair: repair.name });
      else if (outcome === 'refused') refused.push({ sentence, repair: repair.name });
    };
    const { tags: now } = record.draft;
    for (const pass of passes) {
      const end = pass.over === 'words' ? stretch.endToken : stretch.firstToken + 1;
      for (let token = stretch.firstToken; token < end; token += 1)
        for (let at = nextIn(pass, now[token]!)[0]!; at < pass.repairs.length; at = nextIn(pass, now[token]!)[at + 1]!)
          attempt(pass.repairs[at]!, token);
    }
  }
  return { tree: { heads: mended.heads, labels: mended.labels }, tags: mended.tags, touched, refused };
};

const tables = new WeakMap<Pass, Map<Upos, Int32Array>>();

/** From each place in a pass on, the next repair that looks at words of a tag: most look at few, and there are many words. */
const nextIn = (pass: Pass, tag: Upos): Int32Array => {
  const byTag = tables.get(pass) ?? new Map<Upos, Int32Array>();
  tables.set(pass, byTag);
  const known = byTag.get(tag);
  if (known !== undefined) return known;
  const { length } = pass.repairs;
  const next = new Int32Array(length + 1).fill(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    const { tags } = pass.repairs[at]!.at;
    next[at] = tags === undefined || tags.includes(tag) ? at : next[at + 1]!;
  }
  byTag.set(tag, next);
  return next;
};

/** Runs one repair at one token, all of its moves or none. */
export const tryRepair = (
  record: DraftRecord,
  { at, needs, run }: Repair,
  token: number,
  words: WordReadings,
): 'touched' | 'refused' | 'idle' => {
  const { draft } = record;
  if (at.tags !== undefined && !at.tags.includes(draft.tags[token]!)) return 'idle';
  if (at.labels !== undefined && !at.labels.test(draft.labels[token]!)) return 'idle';
  if (at.isClosed !== undefined && at.isClosed !== draft.isClosed) return 'idle';
  if (at.words !== undefined && !at.words.test(draft.text(token))) return 'idle';
  if (needs !== undefined && !words[needs](draft, token)) return 'idle';
  spend(1);
  record.begin();
  run(draft, token, words);
  if (record.refused > 0) {
    record.undo();
    return 'refused';
  }
  return record.moves > 0 ? 'touched' : 'idle';
};
