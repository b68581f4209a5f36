import { argumentsUnder } from '../syntax/noun-arguments';
import type { Matching } from './matching';

/** "ten days of drills", "most of its troops": the object itself, or what it is an amount of. */
export const unpacked = ({ syntax, knowledge }: Matching, noun: number): number[] =>
  knowledge.words.amountNouns.has(syntax.lemmas[noun]!) || /^(?:ADJ|NUM|DET|PRON)$/u.test(syntax.tags[noun]!)
    ? [noun, ...argumentsUnder(syntax, noun, 'of')]
    : [noun];

export const isOfKind = (
  { lookup, kindOf, typeOf, knowledge, syntax }: Matching,
  token: number,
  kinds: readonly string[],
): boolean => {
  const entity = lookup.at(token);
  if (entity >= 0 && typeOf(entity) !== 'Person' && kinds.includes(kindOf(entity) ?? '')) return true;
  const word = knowledge.groupWords.get(
    syntax.tokens[token]!.text.toLowerCase(),
    syntax.lemmas[token]!,
    syntax.tokens[token - 1]?.text.toLowerCase(),
  );
  if (word !== undefined && kinds.includes(word.kind)) return true;
  return kinds.includes('armed forces') && knowledge.words.materielNouns.has(syntax.lemmas[token]!);
};

/** "withdrew its troops", "withdrew half of them", "withdrew them", but not "withdrew its offer". */
export const isOwnOrOfKind = (matching: Matching, token: number, kinds: readonly string[]): boolean => {
  const { syntax, lookup } = matching;
  if (/^(?:PRON|NUM|DET)$/u.test(syntax.tags[token]!)) return true;
  if (unpacked(matching, token).some((one) => isOfKind(matching, one, kinds))) return true;
  return syntax.tags[token] === 'PROPN' && lookup.at(token) >= 0;
};
