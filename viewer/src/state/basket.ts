import type { Line } from '../graph/line';
import { keptValue } from './kept';

/** One relation that goes into the report, with all its facts. */
export interface BasketItem {
  /** Key of its line. */
  readonly key: string;
  /** "Ana Lee criticizes the bank" */
  readonly label: string;
  /** Ids of its facts. */
  readonly facts: readonly string[];
}

const kept = keptValue<readonly BasketItem[]>('basket', []);

export const useBasket = kept.use;

export const toItem = (line: Line, label: string): BasketItem => ({
  key: line.key,
  label,
  facts: line.facts.map(({ id }) => id),
});

export const addToBasket = (items: readonly BasketItem[]): void => {
  const fresh = new Map([...kept.read(), ...items].map((item) => [item.key, item]));
  kept.write([...fresh.values()]);
};

export const takeFromBasket = (key: string): void => kept.write(kept.read().filter((item) => item.key !== key));

export const emptyBasket = (): void => kept.write([]);

/** Moves an item up (-1) or down (1). */
export const moveInBasket = (key: string, by: 1 | -1): void => {
  const items = [...kept.read()];
  const at = items.findIndex((item) => item.key === key);
  const other = at + by;
  if (at < 0 || other < 0 || other >= items.length) return;
  [items[at], items[other]] = [items[other]!, items[at]!];
  kept.write(items);
};
