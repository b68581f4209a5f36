import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { bodyBehind } from '../lookup/body-behind';

/**
 * Who shares a title in the plural with the first who bears it: "Senators NAME of Ohio, NAME of Utah and NAME". Each is of what
 * stands behind the name; where nothing does, of `shared`, what the title itself is of ("NASA astronauts NAME and NAME").
 */
export const sharers = (
  syntax: Syntax,
  index: MentionIndex,
  first: number,
  shared: number | undefined,
): { holder: number; of: number | undefined }[] => {
  const { mentions } = index;
  const own = bodyBehind(syntax, index, first)?.mention ?? -1;
  const common = shared === own ? undefined : shared;
  const found: { holder: number; of: number | undefined }[] = [];
  for (let at = endOf(index, first, own), last = false; !last && found.length < MOST;) {
    while (/^(?:,|and|&|\)|\()$/u.test(syntax.tokens[at]?.text ?? '')) {
      last ||= syntax.tokens[at]!.text === 'and';
      at += 1;
    }
    const next = at < syntax.tokens.length ? index.startingAt(at) : -1;
    if (next < 0 || mentions[next]!.type !== 'Person' || mentions[next]!.form !== 'name') break;
    if (mentions[next]!.sentence !== mentions[first]!.sentence) break;
    const body = bodyBehind(syntax, index, next)?.mention ?? -1;
    found.push({ holder: next, of: body < 0 ? common : body });
    at = endOf(index, next, body);
  }
  return found;
};

/** Who stands in the list before a name that ends it: "NAME of Ohio, NAME and NAME, all Republicans"; mention indices. */
export const sharersBefore = (syntax: Syntax, index: MentionIndex, last: number): number[] => {
  const { mentions } = index;
  const found: number[] = [];
  const isPerson = (at: number): boolean => at >= 0 && mentions[at]!.type === 'Person' && mentions[at]!.form === 'name';
  for (let at = beforeName(mentions[last]!.first); found.length < MOST;) {
    const isLink = (token: number): boolean => /^(?:,|and|&)$/u.test(syntax.tokens[token]?.text ?? '');
    if (!isLink(at - 1)) break;
    while (isLink(at - 1)) at -= 1;
    let next = index.endingAt(at);
    if (next >= 0 && !isPerson(next) && /^(?:of|from)$/u.test(syntax.tokens[mentions[next]!.first - 1]?.text ?? ''))
      next = index.endingAt(mentions[next]!.first - 1);
    if (!isPerson(next) || mentions[next]!.sentence !== mentions[last]!.sentence) break;
    found.push(next);
    at = beforeName(mentions[next]!.first);
  }
  return found;

  /** Past titles before a name. */
  function beforeName(first: number): number {
    let at = first;
    while (at > 0 && /^\p{Lu}/u.test(syntax.tokens[at - 1]!.text) && index.covering(at - 1) < 0) at -= 1;
    return at;
  }
};

/** A list of bearers is no longer than this. */
const MOST = 20;

const endOf = ({ mentions }: MentionIndex, name: number, body: number): number =>
  mentions[body < 0 ? name : body]!.endToken;
