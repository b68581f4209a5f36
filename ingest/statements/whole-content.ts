import type { Sentence } from '../analysis';
import { isLabel, type Syntax } from '../syntax/syntax';
import { contentAfterReport, isClause } from './fallback';
import { isVerbal, type CueAt } from './find-cues';
import type { Content } from './content';
import { contentBeforeReport, contentOf } from './indirect';
import { passiveReport } from './passive-report';
import { isInQuote, type Setting } from './setting';

/** The clause that is reported; before its reporting clause it starts with the sentence, and what the tree lost of its end is added. */
export const wholeContent = (setting: Setting, at: CueAt, sentence: Sentence): Content | undefined => {
  const { syntax } = setting;
  const content = contentOf(syntax, at, setting.knowledge.words);
  const before = contentBeforeReport(syntax, at, sentence.firstToken);
  if (!content)
    return (
      accordingTo(setting, at, sentence) ??
      passiveReport(syntax, at) ??
      contentAfterReport(syntax, at, sentence) ??
      aroundReport(syntax, at, sentence) ??
      before
    );
  if (content.endToken <= at.first) return aroundReport(syntax, at, sentence) ?? before ?? content;
  let { endToken } = content;
  while (endToken < sentence.endToken && !/^[,;:.!?”]$/u.test(syntax.tokens[endToken]!.text)) endToken += 1;
  return content.rule === 'content-clause'
    ? { ...content, endToken: withoutMarks(setting, content.first, endToken) }
    : content;
};

/** "Roads that are mended, NAME argued, would last": a report between commas that parts a clause; all around it is what was said. */
const aroundReport = (syntax: Syntax, at: CueAt, { firstToken, endToken }: Sentence): Content | undefined => {
  const { token, cue, speakers } = at;
  if (/^according$/iu.test(syntax.tokens[firstToken]!.text)) return undefined;
  if (cue.pos !== 'verb' || !cue.takes.includes('that') || /ing$/u.test(syntax.tokens[token]!.text)) return undefined;
  if (speakers.length === 0 || !['root', 'parataxis', 'ccomp', 'conj'].some((one) => isLabel(syntax.labels[token]!, one))) return undefined; // prettier-ignore
  let first = token;
  for (const speaker of speakers) first = Math.min(first, syntax.spanOf(speaker).first);
  let behind = token + 1;
  while (behind < endToken && syntax.tokens[behind]!.text !== ',') {
    if (/^(?:VERB|AUX|SCONJ)$/u.test(syntax.tags[behind]!)) return undefined;
    behind += 1;
  }
  if (behind + 2 >= endToken) return undefined;
  const isParted =
    /^(?:AUX|VERB)$/u.test(syntax.tags[behind + 1] ?? 'X') && !/ing$/u.test(syntax.tokens[behind + 1]!.text);
  if (syntax.tokens[first - 1]?.text !== ',' || first - 1 - firstToken < 2 || !isParted) return undefined;
  let end = endToken;
  while (end > firstToken && /^[.!?]$/u.test(syntax.tokens[end - 1]!.text)) end -= 1;
  return { first: firstToken, endToken: end, rule: 'content-before-report' };
};

const withoutMarks = (setting: Setting, first: number, endToken: number): number => {
  let end = endToken;
  while (end > first && /^[.,;:!?"“”—–-]$/u.test(setting.syntax.tokens[end - 1]!.text)) end -= 1;
  return end;
};

/** "…, according to the ministry": all of the sentence that is not the phrase. */
const accordingTo = (
  setting: Setting,
  at: CueAt,
  sentence: { firstToken: number; endToken: number },
): Content | undefined => {
  if (
    at.cue.pos !== 'phrase' ||
    at.token !== at.first ||
    isVerbal(setting.syntax, at.first) ||
    at.speakers.length === 0 ||
    !at.cue.takes.includes('that')
  )
    return undefined;
  const endToken = endOfSource(setting.syntax, at, sentence);
  const before = { first: sentence.firstToken, endToken: at.first };
  const after = { first: endToken, endToken: sentence.endToken };
  const longer = before.endToken - before.first >= after.endToken - after.first ? before : after;
  let { first, endToken: end } = longer;
  const isMark = (token: number): boolean => /^[.,;:"“”]$/u.test(setting.syntax.tokens[token]!.text);
  while (first < end && isMark(first)) first += 1;
  while (end > first && isMark(end - 1)) end -= 1;
  return end - first >= 3 ? { first, endToken: end, rule: 'according-to' } : undefined;
};

/** Behind the phrase that names the source, whatever else the tree hung on it: "according to NAME, is dead". */
const endOfSource = (syntax: Syntax, at: CueAt, sentence: { firstToken: number; endToken: number }): number => {
  const end = endByTree(syntax, at.speakers[0]!);
  if (at.first > sentence.firstToken) return end;
  // "According to the films and NPR, the police then …": the subject behind the comma is none of the source.
  const comma = end - 1 - [...syntax.tokens.slice(at.endToken, end)].reverse().findIndex(({ text }) => text === ',');
  if (/^(?:ADV|AUX|VERB)$/u.test(syntax.tags[end] ?? '') && comma < end && comma > at.speakers[0]!) return comma;
  if (sentence.endToken - end > 3) return end;
  // "According to the chief of the police, the dead are …": where the tree took all the rest for the source.
  for (let behind = at.speakers[0]! + 1; behind < sentence.endToken - 3; behind += 1) {
    const next = syntax.tokens[behind + 1]!.text;
    const isAside = /^(?:who|whom|whose|which|where|an?)$/iu.test(next) || /ing$/u.test(next);
    if (syntax.tokens[behind]!.text === ',' && !isAside && isClause(syntax, behind + 1, sentence.endToken))
      return behind;
  }
  return end;
};

const endByTree = (syntax: Syntax, source: number): number => {
  const isLost = (clause: number): boolean =>
    isLabel(syntax.labels[clause]!, 'acl') &&
    syntax.tokens[syntax.spanOf(clause).first]!.text === ',' &&
    !syntax.childrenOf(clause).some((one) => /^(?:who|whom|whose|which)$/iu.test(syntax.tokens[one]!.text));
  const lost = syntax.childrenOf(source).filter((child) => child > source && isLost(child));
  let end = source + 1;
  while (end < syntax.tokens.length && syntax.isUnder(end, source) && !lost.some((one) => syntax.isUnder(end, one))) end += 1; // prettier-ignore
  return end;
};

/** A clause ends where the same speaker goes on with another report: "warned that …, adding that …". */
export const cutAtNextReport = (setting: Setting, whole: Content, at: CueAt, sentence: number): Content => {
  const content = cutAtComment(setting, cutAtSemicolon(setting, whole, at));
  for (const other of setting.cues[sentence]!) {
    if (other.token <= content.first || other.token >= content.endToken || other === at) continue;
    const comma = setting.syntax.tokens[other.first - 1]?.text === ',';
    if (comma && setting.syntax.tokens[other.token]!.text.endsWith('ing') && other.first - 1 - content.first >= 2) {
      return { ...content, endToken: other.first - 1 };
    }
    // "said that … and described …": the same speaker's next report.
    const isJoint =
      isLabel(setting.syntax.labels[other.token]!, 'conj') &&
      (setting.syntax.heads[other.token] === at.token || isJoinedToNoun(setting, content, other));
    if (isJoint && content.first > at.token) {
      let before = other.first;
      while (/^(?:AUX|ADV|PART)$/u.test(setting.syntax.tags[before - 1]!)) before -= 1;
      if (/^(?:and|but)$/u.test(setting.syntax.tokens[before - 1]!.text)) before -= 1;
      return { ...content, endToken: withoutMarks(setting, content.first, before) };
    }
  }
  return content;
};

/** "described the move as unfair and said": behind what is no clause another report is the same speaker's. */
const isJoinedToNoun = ({ syntax }: Setting, { rule }: Content, { token, first }: CueAt): boolean =>
  /^content-(?:as|of|noun|for|about)$/u.test(rule) &&
  /^(?:and|but)$/u.test(syntax.tokens[first - 1]?.text ?? '') &&
  syntax.child(token, 'nsubj') < 0 &&
  !/ing$/u.test(syntax.tokens[token]!.text);

/** "alleged that the match was fixed, a claim that the club denied": what the text says of the report is none of its words. */
const cutAtComment = ({ syntax, knowledge }: Setting, content: Content): Content => {
  for (let token = content.first + 2; token + 2 < content.endToken; token += 1) {
    if (syntax.tokens[token]!.text !== ',') continue;
    let noun = /^an?$/u.test(syntax.tokens[token + 1]!.text) ? token + 2 : token + 1;
    if (noun === token + 1 && syntax.tokens[noun]!.text === syntax.lemmas[noun]) continue;
    while (syntax.tags[noun] === 'ADJ' && noun + 1 < content.endToken) noun += 1;
    const isComment =
      syntax.tags[noun] === 'NOUN' &&
      knowledge.cues.noun(syntax.lemmas[noun]!) !== undefined &&
      syntax.childrenOf(noun).some((child) => child > noun && isLabel(syntax.labels[child]!, 'acl'));
    if (isComment) return { ...content, endToken: token };
  }
  return content;
};

/** "X said …; the ministry denied …": a semicolon ends what is reported, unless it stands within quotation marks. */
const cutAtSemicolon = (setting: Setting, content: Content, at: CueAt): Content => {
  if (content.first < at.token) return content;
  for (let token = content.first; token < content.endToken; token += 1) {
    const { text, start } = setting.syntax.tokens[token]!;
    if (text === ';' && !isInQuote(setting, start))
      return { ...content, endToken: withoutMarks(setting, content.first, token) };
  }
  return content;
};
