import type { NameSpan, Token } from '../analysis';

/**
 * A name with its other names in brackets, "X (Y) or Z", is one unit for the parser: the tree then has one noun where the
 * text has one thing. Gives the spans to parse over; the names themselves stay as they are.
 */
export const mergeAliases = (tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] => {
  const merged: NameSpan[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index]!;
    const end = endOfAliases(tokens, names, index);
    if (end === index) merged.push(name);
    else merged.push({ ...name, end: closing(tokens, names[end]!) });
    index = end;
  }
  return merged;
};

/** Index of the last name that belongs to this one. */
const endOfAliases = (tokens: readonly Token[], names: readonly NameSpan[], at: number): number => {
  const name = names[at]!;
  const inner = names[at + 1];
  if (!inner || tokens[name.end]?.text !== '(' || inner.first !== name.end + 1 || tokens[inner.end]?.text !== ')')
    return at;
  if (name.type !== 'organisation' || inner.type !== 'organisation') return at;
  const other = names[at + 2];
  const isOr =
    tokens[inner.end + 1]?.text === 'or' && other?.first === inner.end + 2 && sameSentence(tokens, name, other);
  return isOr ? at + 2 : at + 1;
};

const sameSentence = (tokens: readonly Token[], one: NameSpan, other: NameSpan): boolean =>
  tokens[one.first]!.sentence === tokens[other.first]!.sentence;

/** The bracket that closes after an inner name belongs to the unit. */
const closing = (tokens: readonly Token[], last: NameSpan): number =>
  tokens[last.end]?.text === ')' ? last.end + 1 : last.end;
