import { InputError } from '../../graph/model/errors';

/** Nothing that is asked for is nested this deep, parameters of a query included. */
const deepest = 64;

/** Commas, colons and brackets: twice what names all that the largest view shows. */
const mostSigns = 1_000_000;

const [quote, escape] = ['"', '\\'].map((sign) => sign.charCodeAt(0)) as [number, number];
const openers = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const closers = new Set([...']}'].map((sign) => sign.charCodeAt(0)));
const between = new Set([...',:'].map((sign) => sign.charCodeAt(0)));

/**
 * Refuses JSON nested so deep that those who walk it by calling themselves would run out of stack, or of so many small
 * values that to parse and check them would keep the server from all others for seconds. Looks at the text alone, once.
 */
export const checkShape = (json: Uint8Array): void => {
  let [depth, signs, isQuoted] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]!;
    if (sign === quote) isQuoted = !isQuoted;
    else if (isQuoted) at += sign === escape ? 1 : 0;
    else if (openers.has(sign)) [depth, signs] = [depth + 1, signs + 1];
    else if (closers.has(sign)) depth -= 1;
    else if (between.has(sign)) signs += 1;
    if (depth > deepest) throw new InputError(`What was sent is nested more than ${deepest} deep; make it flatter.`);
    if (signs > mostSigns) throw new InputError('What was sent holds too many values; ask for less at a time.');
  }
};
