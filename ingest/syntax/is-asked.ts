import type { Syntax } from './syntax';

/** "Has he met them?": who asks does not say so. */
export const isAsked = ({ tokens }: Syntax, event: number): boolean => {
  let last = event;
  while (tokens[last + 1]?.sentence === tokens[event]!.sentence) last += 1;
  while (last > event && /^["'”’)\]]$/u.test(tokens[last]!.text)) last -= 1;
  return tokens[last]!.text === '?';
};
