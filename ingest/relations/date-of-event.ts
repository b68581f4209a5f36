import type { DateMention } from '../analysis';
import { isLabel, type Syntax } from '../syntax/syntax';
import { climbWhile } from '../syntax/climb';

/** Dates by the verb that they hang on, for looking up when an event took place. */
export const indexDates = (syntax: Syntax, dates: readonly DateMention[]): Map<number, DateMention> => {
  const byVerb = new Map<number, DateMention>();
  for (const date of dates) {
    if (date.first >= syntax.tokens.length) continue;
    const verb = closestVerb(syntax, date);
    if (!byVerb.has(verb)) byVerb.set(verb, date);
  }
  return byVerb;
};

/**
 * The date of an event: one that hangs on its own verb, else on the verb that it is a participle, complement or
 * coordinated partner of ("Two days later, parliament approved a bill, demanding …"). A reporting verb's date is that of
 * the speaking and does not count. What `isAhead` takes place on the next of its weekday.
 */
export const dateOfEvent = (
  syntax: Syntax,
  event: number,
  byVerb: ReadonlyMap<number, DateMention>,
  isAhead = false,
): string | undefined => {
  let verb = verbAbove(syntax, event);
  for (let steps = 0; steps < 4; steps += 1) {
    const date = byVerb.get(verb);
    if (date) return isAhead ? (date.ahead ?? date.iso) : date.iso;
    const label = syntax.labels[verb]!;
    const head = syntax.heads[verb]!;
    if (head < 0 || !(isLabel(label, 'advcl') || isLabel(label, 'xcomp') || label === 'acl')) return undefined;
    verb = verbAbove(syntax, head);
  }
  return undefined;
};

/** The verb that the date hangs on; one that follows a conjunction after the date gives way to the verb before it. */
const closestVerb = (syntax: Syntax, date: DateMention): number => {
  const verb = verbAbove(syntax, date.first);
  for (let at = date.endToken; at < verb; at += 1) {
    if (syntax.tags[at] !== 'CCONJ') continue;
    for (
      let before = date.first - 1;
      before >= 0 && syntax.tokens[before]!.sentence === syntax.tokens[date.first]!.sentence;
      before -= 1
    ) {
      if (syntax.tags[before] === 'VERB') return before;
    }
  }
  return verb;
};

const verbAbove = (syntax: Syntax, token: number): number =>
  climbWhile(syntax, token, (at) => syntax.tags[at] !== 'VERB');
