import type { Mention } from '../analysis';
import type { Syntax } from '../syntax/syntax';
import type { MentionIndex } from './mention-index';

export interface BodyBehind {
  /** Mention index. */
  readonly mention: number;
  /** The word that binds both, as a token: "of", "from", "(". */
  readonly link: number;
}

/**
 * What a name is of: "NAME of Togo", "NAME, of the ruling Unity Party", "NAME (Unity Party)", "NAME of the army's 3rd Brigade".
 * Articles, adjectives and owners may stand between.
 */
export const bodyBehind = (syntax: Syntax, index: MentionIndex, name: number): BodyBehind | undefined => {
  const { tokens } = syntax;
  const { endToken, sentence } = index.mentions[name]!;
  const isLoose = tokens[endToken]?.text === ',' && tokens[endToken + 1]?.text === 'of';
  const link = isLoose ? endToken + 1 : endToken;
  if (!/^(?:of|from|\()$/u.test(tokens[link]?.text ?? '') || tokens[link]!.sentence !== sentence) return undefined;
  let found = nameFrom(syntax, index, link + 1);
  while (found >= 0 && isOwner(syntax, index.mentions[found]!)) found = nameFrom(syntax, index, index.mentions[found]!.endToken + 1); // prettier-ignore
  return found >= 0 && index.mentions[found]!.sentence === sentence ? { mention: found, link } : undefined;
};

/** The mention that starts here, behind an article and adjectives; -1 where another word stands. */
const nameFrom = (syntax: Syntax, index: MentionIndex, first: number): number => {
  for (let at = first; at < Math.min(first + 4, syntax.tokens.length); at += 1) {
    const found = index.startingAt(at);
    if (found >= 0 && !index.mentions[found]!.isDemonym) return found;
    if (found < 0 && !/^(?:DET|ADJ|VERB)$/u.test(syntax.tags[at]!)) return -1;
  }
  return -1;
};

const isOwner = ({ tokens }: Syntax, { endToken, sentence }: Mention): boolean =>
  tokens[endToken]?.sentence === sentence && /^['’]s?$/u.test(tokens[endToken]!.text);
