import type { NameSpan } from '../annotation';
import type { Knowledge } from '../knowledge';
import { wordsOf } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';

/**
 * Takes the words of offices away from names that hold a part of one: "National Security" before "Advisor", the "Senator" of
 * "United States Senator", "Dean of" before "the House of Representatives", and the "Former" that says how it was held.
 */
export const cutOffices = (
  syntax: Syntax,
  names: readonly NameSpan[],
  { roles, organisations, groupWords }: Knowledge,
): NameSpan[] => {
  const { tokens, lemmas } = syntax;
  const words = tokens.map((token) => token.text.toLowerCase());
  return names.flatMap((name) => {
    // "Queen NAME's funeral": what is left behind the possessor names nobody.
    if (/^['’]s?$/u.test(tokens[name.first]!.text)) return [];
    if (organisations.of(wordsOf(syntax, name.first, name.end))) return [name];
    // "the Secretary of Labor": the office's own word.
    const whole = words[name.first - 1] === 'of' && name.type !== 'person' ? roles.match(words, lemmas, name.first - 2) : undefined; // prettier-ignore
    if (whole?.role.of === 'country' && name.first - 2 + whole.length === name.end) return [];
    const first = startOf(
      words[name.first] === 'q' && name.end - name.first > 1 ? { ...name, first: name.first + 1 } : name,
    );
    const end = first < name.end && name.type !== 'person' ? endOf(first, name.end) : name.end;
    if (first === name.first && end === name.end) return [name];
    return first >= end ? [] : [{ ...name, first, end, type: first > name.first + 1 ? 'organisation' : name.type }];
  });

  function startOf({ first, end }: NameSpan): number {
    const start = end - first > 1 && roles.formerMarkers.has(words[first]!) ? first + 1 : first;
    const office = roles.match(words, lemmas, start)?.length ?? 0;
    if (office === 0 || words[start + office] !== 'of' || start + office >= end) return start;
    // "Chief of Staff" is an office to its end.
    return words[start + office + 1] === 'the' ? start + office + 2 : start;
  }

  /** Where an office begins within the name that runs to its end or beyond; a ministry before its spokesman stays whole. */
  function endOf(first: number, end: number): number {
    for (let at = first; at < end; at += 1) {
      const office = roles.match(words, lemmas, at)?.length ?? 0;
      // "Department of Energy Secretary NAME": the body's name needs the word.
      if (at > first && /^(?:of|for|and|the|&)$/u.test(words[at - 1]!)) continue;
      const isOver = at + office > end || (at + office === end && at > first && syntax.tags[end] !== 'PUNCT');
      if (office > 0 && isOver && groupWords.get(words[end - 1]!, lemmas[end - 1]!) === undefined) return at;
    }
    return end;
  }
};
