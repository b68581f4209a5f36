import type { Mention } from '../analysis';
import type { Syntax } from '../syntax/syntax';
import type { UnionFind } from './union-find';

/** "NAME, 52, … the 52-year-old": the one person of the text who is so old. Of two nobody is meant. */
export const joinAges = ({ tokens }: Syntax, mentions: readonly Mention[], sets: UnionFind): void => {
  const byAge = new Map<string, Set<number>>();
  mentions.forEach(({ type, form, first, endToken }, at) => {
    if (type !== 'Person' || form !== 'name') return;
    const [comma, number, close] = [0, 1, 2].map((step) => tokens[endToken + step]?.text ?? '');
    const before = /^(\d{1,3})-year-old$/u.exec(tokens[first - 1]?.text ?? '')?.[1];
    const age = comma === ',' && /^\d{1,3}$/u.test(number!) && /^[,.;]$/u.test(close!) ? number : before;
    if (age !== undefined) byAge.set(age, (byAge.get(age) ?? new Set()).add(sets.find(at)));
  });
  mentions.forEach(({ isDescription, head }, at) => {
    const age = isDescription === true ? /^(\d{1,3})-year-old$/u.exec(tokens[head]!.text)?.[1] : undefined;
    const [only, another] = byAge.get(age ?? '') ?? [];
    if (only !== undefined && another === undefined && only < at) sets.join(only, at, 'same-age');
  });
};
