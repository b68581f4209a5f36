import { InputError } from '../../model/errors';

/** Lists and maps in each other. The embedded engine ends the process at some thousands. */
const MOST_DEEP = 64;
/** Rows and cells stand around each value of a result. */
const MOST_RETURNED = MOST_DEEP + 2;
const MOST_VALUES = 1_000_000;

/**
 * Throws InputError when a parameter nests deeper, or all together hold more values, than any question needs. By a list of
 * its own and not by recursion, which such values would end too; what holds itself is too deep. And when one is of a kind
 * that a store would take for another: a Date for an empty map, a large bigint for 0.
 */
export const checkParameters = (params: Readonly<Record<string, unknown>>): void => {
  const open: { readonly value: object; readonly depth: number; readonly name: string }[] = [];
  let values = 0;
  const look = (value: unknown, depth: number, name: string): void => {
    values += 1;
    if (values > MOST_VALUES) throw new InputError(`the parameters hold more than ${MOST_VALUES} values; ask in parts`);
    if (!isKnown(value))
      throw new InputError(
        `parameter ${shown(name)} holds ${kindOf(value)}; give texts, numbers, true or false, lists and maps`,
      );
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return;
    if (depth > MOST_DEEP)
      throw new InputError(`parameter ${shown(name)} nests deeper than ${MOST_DEEP} lists and maps; give it flatter`);
    open.push({ value, depth, name });
  };
  for (const name of Object.keys(params)) look(params[name], 1, name);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth, name } = next;
    if (Array.isArray(value)) for (const inner of value) look(inner, depth + 1, name);
    else for (const key of Object.keys(value)) look((value as Record<string, unknown>)[key], depth + 1, name);
  }
};

/** Values that every store takes for what they are. */
const isKnown = (value: unknown): boolean => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value));
  if (typeof value !== 'object' || value === null) return !['function', 'symbol'].includes(typeof value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return true;
  // A map of another realm (a test's, a worker's) has a prototype of its own, which has none itself.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const kindOf = (value: unknown): string =>
  typeof value === 'bigint'
    ? 'a whole number beyond 2^53'
    : `a ${typeof value === 'object' ? (value?.constructor?.name ?? 'value') : typeof value}`;

const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** The depth of a value of a result, unless it is one that no reader can take. Throws InputError. */
export const checkDepth = (depth: number): number => {
  if (depth > MOST_RETURNED) throw new InputError('the result nests too deep; return its parts');
  return depth;
};
