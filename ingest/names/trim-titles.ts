import type { NameSpan, Token } from '../analysis';

/** How many words a title takes from this token on, 0 where there is none. */
export type TitleAt = (token: number) => number;

const withoutArticle =
  (tokens: readonly Token[]) =>
  (name: NameSpan): NameSpan =>
    name.end - name.first > 1 && /^the$/iu.test(tokens[name.first]!.text) ? { ...name, first: name.first + 1 } : name;

/** "Chief Election Commissioner": a lone word inside an office is nobody's name, unless it is an acronym ("UN envoy"). */
const isInTitle = (tokens: readonly Token[], word: number, titleAt: TitleAt): boolean => {
  if (!/^\p{Lu}\p{Ll}+$/u.test(tokens[word]!.text)) return false;
  for (let at = Math.max(0, word - 2); at < word; at += 1)
    if (tokens[at]!.sentence === tokens[word]!.sentence && at + titleAt(at) > word + 1) return true;
  return false;
};

/**
 * "Secretary of [State NAME]": where the model began a name inside a title, the name starts after it and is a person's.
 */
export const trimTitles = (tokens: readonly Token[], names: readonly NameSpan[], titleAt: TitleAt): NameSpan[] =>
  names
    .filter(({ first, end }) => end - first > 1 || !isInTitle(tokens, first, titleAt))
    .map(withoutArticle(tokens))
    .map((name) => {
      for (let token = Math.max(0, name.first - 3); token <= name.first; token += 1) {
        if (tokens[token]!.sentence !== tokens[name.first]!.sentence) continue;
        const end = token + titleAt(token);
        // "governor of the Central Bank of X": an office may end inside the name of a body.
        if (/^\p{Ll}/u.test(tokens[end]?.text ?? '')) continue;
        if (end > name.first && end < name.end && (token < name.first || name.type === 'person')) {
          return { ...name, first: end, type: 'person' };
        }
      }
      return name;
    });
