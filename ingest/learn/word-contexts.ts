import { wordFeatures } from '../annotate/word-features';

/** Counts of neighbours of one word, by number. */
type Neighbours = Map<number, number>;

/** Bigrams of a text between words and between their clusters, kept in step while words move. */
export class WordContexts {
  /** Words that occur often enough, most frequent first. */
  readonly words: readonly string[];
  private readonly clusters: Uint8Array;
  private readonly after: readonly Neighbours[];
  private readonly before: readonly Neighbours[];
  /** Clusters, and two for the edges of sentences and for rare words, which stay where they are. */
  private readonly width: number;
  private readonly bigrams: Int32Array;
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly rowAfter: Int32Array;
  private readonly rowBefore: Int32Array;
  /** `x log x` for every count that can occur. */
  private readonly logs: Float64Array;

  constructor(
    sentences: readonly (readonly string[])[],
    private readonly count: number,
    least: number,
  ) {
    const texts = sentences.map((words) => words.map((word) => wordFeatures(word).lower));
    const frequency = new Map<string, number>();
    for (const text of texts) for (const word of text) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    this.words = [...frequency]
      .filter(([, times]) => times >= least)
      .sort(([one, times], [other, more]) => more - times || (one < other ? -1 : 1))
      .map(([word]) => word);
    const edge = this.words.length;
    const rare = edge + 1;
    const numberOf = new Map(this.words.map((word, index) => [word, index]));
    this.after = Array.from({ length: edge + 2 }, () => new Map());
    this.before = Array.from({ length: edge + 2 }, () => new Map());
    for (const text of texts) {
      let last = edge;
      for (const next of [...text.map((word) => numberOf.get(word) ?? rare), edge]) {
        // A word beside itself ("no, no") says nothing, and its count would have to move at both ends.
        if (next !== last) {
          countUp(this.after[last]!, next);
          countUp(this.before[next]!, last);
        }
        last = next;
      }
    }
    this.clusters = Uint8Array.from({ length: edge + 2 }, (_, word) =>
      word < edge ? word % count : count + word - edge,
    );
    this.width = count + 2;
    this.bigrams = new Int32Array(this.width * this.width);
    this.firsts = new Int32Array(this.width);
    this.seconds = new Int32Array(this.width);
    this.rowAfter = new Int32Array(this.width);
    this.rowBefore = new Int32Array(this.width);
    const tokens = texts.reduce((sum, text) => sum + text.length + 1, 0);
    this.logs = Float64Array.from({ length: tokens + 1 }, (_, times) => (times < 2 ? 0 : times * Math.log(times)));
    this.after.forEach((neighbours, word) => {
      for (const [next, times] of neighbours) {
        this.bigrams[this.clusters[word]! * this.width + this.clusters[next]!]! += times;
        this.firsts[this.clusters[word]!]! += times;
        this.seconds[this.clusters[next]!]! += times;
      }
    });
  }

  clusterOf(word: number): number {
    return this.clusters[word]!;
  }

  /** Moves the word to the cluster where the text is likeliest. */
  move(word: number): void {
    const { width, bigrams, firsts, seconds, rowAfter, rowBefore, logs } = this;
    const afterTimes = this.sum(this.after[word]!, rowAfter);
    const beforeTimes = this.sum(this.before[word]!, rowBefore);
    const afterClusters = present(rowAfter);
    const beforeClusters = present(rowBefore);
    const shift = (cluster: number, sign: 1 | -1) => {
      for (const other of afterClusters) bigrams[cluster * width + other]! += sign * rowAfter[other]!;
      for (const other of beforeClusters) bigrams[other * width + cluster]! += sign * rowBefore[other]!;
      firsts[cluster]! += sign * afterTimes;
      seconds[cluster]! += sign * beforeTimes;
    };
    let best = this.clusters[word]!;
    let most = -Infinity;
    shift(best, -1);
    for (let cluster = 0; cluster < this.count; cluster += 1) {
      let gain = logs[firsts[cluster]!]! - logs[firsts[cluster]! + afterTimes]!;
      gain += logs[seconds[cluster]!]! - logs[seconds[cluster]! + beforeTimes]!;
      for (const other of afterClusters) {
        const times = bigrams[cluster * width + other]!;
        gain += logs[times + rowAfter[other]!]! - logs[times]!;
      }
      for (const other of beforeClusters) {
        const times = bigrams[other * width + cluster]!;
        gain += logs[times + rowBefore[other]!]! - logs[times]!;
      }
      if (gain > most + 1e-9) {
        most = gain;
        best = cluster;
      }
    }
    shift(best, 1);
    this.clusters[word] = best;
  }

  /** Sums neighbours by cluster into `row`; returns how many neighbours there are. */
  private sum(neighbours: Neighbours, row: Int32Array): number {
    row.fill(0);
    let all = 0;
    for (const [neighbour, times] of neighbours) {
      row[this.clusters[neighbour]!]! += times;
      all += times;
    }
    return all;
  }
}

const countUp = (counts: Neighbours, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const present = (row: Int32Array): number[] => {
  const clusters: number[] = [];
  row.forEach((times, cluster) => {
    if (times > 0) clusters.push(cluster);
  });
  return clusters;
};
