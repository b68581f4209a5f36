import type { NameSpan, Token } from '../analysis';

/** "Ki-tae", "Sung-min": the given name of a Korean; not "Berlin-based". */
const GIVEN = /^\p{Lu}\p{Ll}+-(?!\p{Ll}*(?:ed|ing|born|era|friendly|led|like|run|style|wide)$)\p{Ll}{2,6}$/u;

const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth)$/u;

/**
 * "Election" for "Election Commission": a name of a body takes in the capital word behind it that says what body it is,
 * where the model cut it off, or before it ("Unity Movement" for "Justice and Unity Movement"); and "Han" for "Han Sung-min".
 */
export const extendNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  isBody: (token: number) => boolean,
  isNobody: (token: number) => boolean,
): NameSpan[] => {
  const covered = new Set<number>();
  for (const { first, end } of names) for (let at = first; at < end; at += 1) covered.add(at);
  return names.map((read) => {
    const name = withOrdinal(read);
    const { first, end, type } = name;
    const next = tokens[end];
    const isFree = next?.sentence === tokens[first]!.sentence && !covered.has(end);
    if (type === 'person' && end - first === 1 && isFree && GIVEN.test(next.text)) return { ...name, end: end + 1 }; // prettier-ignore
    // "Rugby Players' Association"
    const isOwner = /^['’]$/u.test(next?.text ?? '') && /s$/u.test(tokens[end - 1]!.text) && end - first > 1;
    const owned = tokens[end + 1];
    if (isOwner && isFree && owned !== undefined && /^\p{Lu}\p{Ll}/u.test(owned.text) && !covered.has(end + 1) && isBody(end + 1)) return { ...name, end: end + 2, type: 'organisation' }; // prettier-ignore
    if (type !== 'organisation' && type !== 'other') return name;
    // "the Justice and Unity Movement": what stands between the article and the name is no name of its own.
    const joint = first - 2;
    const isJoined = type === 'organisation' && end - first > 1 && isBody(end - 1) && tokens[joint + 1]?.text === 'and' && tokens[joint - 1]?.text.toLowerCase() === 'the' && tokens[joint - 1]!.sentence === tokens[first]!.sentence; // prettier-ignore
    if (isJoined && /^\p{Lu}\p{Ll}/u.test(tokens[joint]!.text) && !covered.has(joint) && !isNobody(joint) && !isBody(joint)) return { ...name, first: joint }; // prettier-ignore
    const takes = isFree && /^\p{Lu}\p{Ll}/u.test(next.text) && isBody(end); // prettier-ignore
    return takes ? { ...name, end: end + 1, type: 'organisation' } : name;
  });

  /** "First Harbour Bank", "Third Avenue Theatre Company": counted bodies. */
  function withOrdinal(name: NameSpan): NameSpan {
    const { first, end, type } = name;
    const isCounted = type === 'organisation' && ORDINAL.test(tokens[first - 1]?.text ?? '') && !covered.has(first - 1);
    return isCounted && isBody(end - 1) && tokens[first - 1]!.sentence === tokens[first]!.sentence ? { ...name, first: first - 1 } : name; // prettier-ignore
  }
};
