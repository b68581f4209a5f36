import type { Syntax } from '../syntax/syntax';
import type { Held } from './held';
import type { RolePhrase } from './role-phrase';

/** A role phrase with who holds it and what it is of, as far as its own words say; mention index. */
export interface HeldPhrase {
  readonly phrase: RolePhrase;
  readonly held: Held | undefined;
  readonly of: number | undefined;
}

/**
 * Offices that "and" joins have one holder, and where nothing else is said one body: "president and CEO of X NAME", "NAME, founder
 * and director of X", "NAME, adviser to the president and head of X".
 */
export const joinOffices = (syntax: Syntax, found: readonly HeldPhrase[]): HeldPhrase[] => {
  const joined = [...found];
  for (let at = 1; at < joined.length; at += 1) {
    const [before, here] = [joined[at - 1]!, joined[at]!];
    if (before.phrase.isPlural || here.phrase.isPlural) continue;
    const isAtOnce = here.phrase.first === before.phrase.endToken + 1 && syntax.tokens[before.phrase.endToken]!.text === 'and'; // prettier-ignore
    if (
      isAtOnce &&
      !isOfAnother(syntax, before.phrase) &&
      here.held !== undefined &&
      (before.held === undefined || before.held.mention === here.held.mention)
    )
      joined[at - 1] = {
        ...before,
        held: before.held ?? here.held,
        of: before.of ?? (isOneWord(before.phrase) ? here.of : undefined),
      };
    else if (here.held === undefined) joined[at] = { ...here, held: heldBefore(syntax, joined, at) };
  }
  return joined;
};

/** "a union leader and co-founder of X": a longer office says itself what it is of. */
const isOneWord = ({ first, endToken }: RolePhrase): boolean => endToken - first === 1;

/** "Assistant to the President and Director of X NAME": whom the first office serves. */
const isOfAnother = ({ tokens }: Syntax, { first }: RolePhrase): boolean =>
  /^(?:to|of|for|by|with|under)$/u.test(tokens[tokens[first - 1]?.text === 'the' ? first - 2 : first - 1]?.text ?? '');

/** "NAME, adviser to the president and head of X": the holder of an office before "and", no verb or comma between. */
const heldBefore = ({ tokens, tags }: Syntax, joined: readonly HeldPhrase[], at: number): Held | undefined => {
  const { first } = joined[at]!.phrase;
  if (tokens[first - 1]?.text !== 'and') return undefined;
  for (let other = at - 1; other >= Math.max(0, at - 2); other -= 1) {
    const { phrase, held } = joined[other]!;
    if (held === undefined) continue;
    const isBefore = held.rule === 'holder-apposition' || held.rule === 'holder-copula' || held.rule === 'holder-named';
    if (!isBefore || phrase.isPlural || tokens[phrase.head]!.sentence !== tokens[first]!.sentence) return undefined;
    for (let token = phrase.endToken; token < first - 1; token += 1)
      if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/u.test(tags[token]!)) return undefined;
    return held;
  }
  return undefined;
};
