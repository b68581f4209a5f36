import { keptValue } from './kept';
import { fromHash, type Page } from './page';
import { readSavedViews } from './saved-views';

/** A query that somebody ran in this browser, and the mark under which an address may run it again. */
interface Own {
  readonly mark: string;
  readonly cypher: string;
}

/** Older ones are shown, like any other, until somebody presses Run. */
const mostKept = 200;
const mostLetters = 500_000;

const kept = keptValue<readonly Own[]>('own-queries', []);

/**
 * A mark for the address beside this query, which somebody just chose to run. Another page can send this browser to any
 * address, but neither guess a mark nor put one into what this origin keeps; and each is good for its own text alone.
 */
export const markOf = (cypher: string): string => {
  const known = kept.read();
  const own = known.find((one) => one.cypher === cypher) ?? { mark: makeMark(), cypher };
  const saved = new Set(readSavedViews().map(({ hash }) => fromHash(hash).mark));
  let [count, letters] = [0, 0];
  const held = [own, ...known.filter((one) => one !== own)].filter((one) => {
    count += 1;
    letters += one.cypher.length;
    return one === own || saved.has(one.mark) || (count <= mostKept && letters <= mostLetters);
  });
  kept.write(held);
  return own.mark;
};

/** Whether the query of a page came from elsewhere: it is shown, and not run. */
export const isForeign = ({ query, mark }: Pick<Page, 'query' | 'mark'>): boolean =>
  query !== undefined && !kept.read().some((one) => one.mark === mark && one.cypher === query);

const makeMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
