/**
 * Puts all of `more` at the end of `list`. Handing them over as arguments, `list.push(...more)`, ends the program with
 * a full stack when there are some hundred thousand.
 */
export const append = <T>(list: T[], more: Iterable<T>): void => {
  for (const one of more) list.push(one);
};
