import { InputError } from '../../graph/model/errors';

/** Nothing that is asked for is nested this deep, parameters of a query included. */
const deepest = 64;

/** Refuses a body nested so deep that those who walk it by calling themselves would run out of stack; itself it does not. */
export const checkDepth = (body: unknown): void => {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new InputError(`What was sent is nested more than ${deepest} deep; make it flatter.`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
};
