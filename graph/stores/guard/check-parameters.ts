import { InputError } from '../../model/errors';

/** Lists and maps in each other. The embedded engine ends the process at some thousands. */
const MOST_DEEP = 64;
/** Rows and cells stand around each value of a result. */
const MOST_RETURNED = MOST_DEEP + 2;
const MOST_VALUES = 1_000_000;

/**
 * Throws InputError when a parameter nests deeper, or all together hold more values, than any question needs. By a list of
 * its own and not by recursion, which such values would end too; what holds itself is too deep.
 */
export const checkParameters = (params: Readonly<Record<string, unknown>>): void => {
  const open: { readonly value: object; readonly depth: number; readonly name: string }[] = [];
  let values = 0;
  const look = (value: unknown, depth: number, name: string): void => {
    values += 1;
    if (values > MOST_VALUES) throw new InputError(`the parameters hold more than ${MOST_VALUES} values; ask in parts`);
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

const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** The depth of a value of a result, unless it is one that no reader can take. Throws InputError. */
export const checkDepth = (depth: number): number => {
  if (depth > MOST_RETURNED) throw new InputError('the result nests too deep; return its parts');
  return depth;
};
