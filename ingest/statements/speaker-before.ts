import type { CueAt } from './find-cues';
import type { Setting } from './setting';

/**
 * "NAME, spokesman for the council, said": where the tree has lost the subject, a person's name right before the reporting
 * word speaks, or one whose office closes with a comma before it. -1 where there is none.
 */
export const speakerBefore = (setting: Setting, at: CueAt, sentence: number): number => {
  const { syntax, mentions, entityOf } = setting;
  if (at.speakers.some((token) => token < at.token && syntax.tags[token] !== 'PRON' && syntax.tags[token] !== 'NOUN'))
    return -1;
  if (syntax.child(at.token, 'aux:pass') >= 0 || syntax.child(at.token, 'obl:agent') >= 0) return -1;
  let best = -1;
  for (const index of setting.mentionsOf(sentence)) {
    const mention = mentions[index]!;
    if (mention.form !== 'name' || mention.type !== 'Person' || entityOf[index]! < 0 || mention.endToken > at.first)
      continue;
    // "a lawyer for NAME said"
    if (syntax.tags[mention.first - 1] === 'ADP') continue;
    const last = at.first - 1;
    const isBetweenCommas = syntax.tokens[last]?.text === ',' && syntax.tokens[mention.first - 1]?.text === ',';
    const isNext =
      mention.endToken === at.first || (mention.endToken === last && (syntax.tags[last] === 'ADV' || isBetweenCommas));
    if (
      isNext ||
      isApposition(setting, mention.endToken, at.first) ||
      isBehindAside(setting, mention.endToken, at.first)
    )
      best = entityOf[index]!;
  }
  return best;
};

/**
 * "the Oslo harbour office director NAME said": a person's name right before the reporting word says it, whatever name the tree
 * takes for the subject; but "supporters of NAME said" are others. -1 where there is none.
 */
export const namedRightBefore = (
  { syntax, mentions, entityOf, mentionsOf }: Setting,
  at: CueAt,
  sentence: number,
): number => {
  let last = at.first - 1;
  while (last >= 0 && /^(?:ADV|AUX)$/u.test(syntax.tags[last]!)) last -= 1;
  // "the general secretary of the union (NUR), NAME, said"
  const isAside = syntax.tokens[last]?.text === ',';
  if (isAside && syntax.tokens[at.token]!.text.endsWith('ing')) return -1;
  if (isAside) last -= 1;
  for (const index of mentionsOf(sentence)) {
    const { form, type, endToken, first } = mentions[index]!;
    if (form !== 'name' || type !== 'Person' || endToken !== last + 1 || entityOf[index]! < 0) continue;
    const before = syntax.tokens[first - 1];
    if (isAside && syntax.tokens[first - 1]?.text !== ',') continue;
    const isAnothers = /^(?:ADP|CCONJ|VERB|SCONJ|PART)$/u.test(syntax.tags[first - 1] ?? 'X') || /^['’]s?$/u.test(before?.text ?? ''); // prettier-ignore
    if (!isAnothers) return entityOf[index]!;
  }
  return -1;
};

/** "NAME, who paid for the school, said", "NAME, on the radio behind the flight, said": from comma to comma, and none between. */
const isBehindAside = ({ syntax }: Setting, first: number, end: number): boolean => {
  const { tokens, tags } = syntax;
  if (tokens[first]?.text !== ',' || tokens[end - 1]?.text !== ',' || end - first < 4) return false;
  if (!/^(?:who|whose)$/iu.test(tokens[first + 1]!.text) && tags[first + 1] !== 'ADP') return false;
  for (let token = first + 1; token < end - 1; token += 1) if (/^[,;:“”"]$/u.test(tokens[token]!.text)) return false;
  return true;
};

/** From comma to comma, without a verb between. */
const isApposition = ({ syntax }: Setting, first: number, end: number): boolean => {
  if (syntax.tokens[first]?.text !== ',' || syntax.tokens[end - 1]?.text !== ',' || end - first < 4) return false;
  if (syntax.tags[first + 1] === 'CCONJ') return false;
  for (let token = first + 1; token < end - 1; token += 1) {
    const { text } = syntax.tokens[token]!;
    if (/^(?:VERB|AUX)$/u.test(syntax.tags[token]!) && syntax.labels[token] !== 'amod') return false;
    if (/^[;:"“”.]$/u.test(text)) return false;
  }
  return true;
};
