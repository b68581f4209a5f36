import { bestPairs } from './best-pairs';

/** Mentions that stand for one thing; a mention is any number, the same on both sides where they match. */
export type Chain = readonly number[];

/** How much of what was given is right, and of what was wanted is found; sums that may be added over documents. */
export interface Sums {
  right: number;
  given: number;
  found: number;
  wanted: number;
}

export type Measure = 'MUC' | 'B³' | 'CEAF-e';

export const noSums = (): Sums => ({ right: 0, given: 0, found: 0, wanted: 0 });

/** The three measures whose F1 the CoNLL score is the mean of, over one document. Chains of one mention count on no side. */
export const scoreChains = (wanted: readonly Chain[], given: readonly Chain[]): Record<Measure, Sums> => {
  const [key, answer] = [wanted, given].map((chains) => chains.filter(({ length }) => length > 1)) as [
    Chain[],
    Chain[],
  ];
  return { MUC: muc(key, answer), 'B³': bCubed(key, answer), 'CEAF-e': ceaf(key, answer) };
};

/** Which chain each mention is in. */
const placesOf = (chains: readonly Chain[]): Map<number, number> =>
  new Map(chains.flatMap((chain, at) => chain.map((mention) => [mention, at] as const)));

/** Vilain et al. 1995: links that hold a chain together, less one for each part that the other side cuts it into. */
const muc = (key: readonly Chain[], answer: readonly Chain[]): Sums => {
  const kept = (chains: readonly Chain[], others: readonly Chain[]): number => {
    const placeOf = placesOf(others);
    let links = 0;
    for (const chain of chains) {
      const parts = new Set(chain.map((mention) => placeOf.get(mention) ?? `alone ${mention}`));
      links += chain.length - parts.size;
    }
    return links;
  };
  const links = (chains: readonly Chain[]): number => chains.reduce((sum, { length }) => sum + length - 1, 0);
  return { right: kept(answer, key), given: links(answer), found: kept(key, answer), wanted: links(key) };
};

/** Bagga and Baldwin 1998: for each mention, the share of its chain that is with it on the other side too. */
const bCubed = (key: readonly Chain[], answer: readonly Chain[]): Sums => {
  const shared = (chains: readonly Chain[], others: readonly Chain[]): number => {
    const placeOf = placesOf(others);
    let sum = 0;
    for (const chain of chains) {
      const counts = new Map<number, number>();
      for (const mention of chain) {
        const place = placeOf.get(mention);
        if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      for (const count of counts.values()) sum += (count * count) / chain.length;
    }
    return sum;
  };
  const size = (chains: readonly Chain[]): number => chains.reduce((sum, { length }) => sum + length, 0);
  return { right: shared(answer, key), given: size(answer), found: shared(key, answer), wanted: size(key) };
};

/** Luo 2005: chains paired one to one so that their likeness (φ₄: 2·common / sum of lengths) is greatest in all. */
const ceaf = (key: readonly Chain[], answer: readonly Chain[]): Sums => {
  const placeOf = placesOf(key);
  const likeness = answer.map((chain) => {
    const row = new Array<number>(key.length).fill(0);
    for (const mention of chain) {
      const place = placeOf.get(mention);
      if (place !== undefined) row[place]! += 2 / (chain.length + key[place]!.length);
    }
    return row;
  });
  const sum = bestPairs(likeness).reduce((all, column, row) => all + (likeness[row]![column] ?? 0), 0);
  return { right: sum, given: answer.length, found: sum, wanted: key.length };
};
