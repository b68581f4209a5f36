import { above, climbWhile } from '../syntax/climb';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';
import type { WordReadings } from './word-readings';

const CLOSING = /^["”’'»)\]]+$/u;

/** The phrase right behind a verb of saying that follows what was said is its subject, though it stands where objects stand; what follows its comma is an apposition. */
export const invertReport: Repair = {
  name: 'invert-report',
  example: '“…,” said Foreign Minister NAME, head of X',
  at: { tags: ['VERB'] },
  needs: 'quotes',
  run: (draft, verb, words) => {
    const { heads, labels, tags } = draft;
    if (!followsWords(draft, verb, words) || draft.has(verb, /^aux:pass/u)) return;
    if (draft.has(verb, /^nsubj/u)) {
      if (draft.children(verb).some((child) => child > verb && labels[child] === 'nsubj')) reportClause(draft, verb);
      return;
    }
    const endToken = endOfPhrase(draft, verb + 1);
    const subject = headOfPhrase(draft, verb + 1, endToken);
    if (subject < 0 || /^(?:to|that|who|whether)$/u.test(draft.text(endToken)) || actsItself(draft, endToken)) return;
    const inPhrase = [...above(draft, verb)].filter((at) => at > verb && at < endToken).at(-1);
    if (inPhrase !== undefined) draft.exchange(verb, inPhrase, 'compound');
    draft.attach(subject, verb, 'nsubj');
    for (let token = verb + 1; token < endToken; token += 1) {
      const head = heads[token]!;
      if (token === subject || (head > verb && head < endToken)) continue;
      draft.attach(token, subject, tags[token] === 'DET' ? 'det' : tags[token] === 'PUNCT' ? 'punct' : 'compound');
    }
    reportClause(draft, verb);
    if (draft.text(endToken) !== ',') return;
    for (const child of draft.children(verb)) {
      const isNoun = tags[child] === 'NOUN' || tags[child] === 'PROPN';
      if (child < endToken || !isNoun || draft.has(child, /^(?:case|cc|mark|nsubj)$/u)) continue;
      draft.attach(child, subject, 'appos');
      break;
    }
  },
};

/** "The talks had failed, said a spokesman": the clause before a verb of saying is what it reports. */
const reportClause = (draft: DraftTree, verb: number): void => {
  const { heads, tags } = draft;
  const reported = heads[verb]!;
  if (reported < 0 || reported > verb || tags[reported] === 'PROPN') return;
  if (draft.children(reported).some((child) => child > verb && tags[child] !== 'PUNCT')) return;
  draft.exchange(verb, reported, 'ccomp');
};

/** Behind the marks that close a quotation; "say" and its like also behind a comma. */
const followsWords = (draft: DraftTree, verb: number, words: WordReadings): boolean => {
  const { firstToken, tags } = draft;
  if (/ing$/u.test(draft.text(verb))) return false;
  let at = verb - 1;
  while (at >= firstToken && tags[at] === 'ADV') at -= 1;
  while (at >= firstToken && tags[at] === 'PUNCT' && !/^[(\[]$/u.test(draft.text(at))) at -= 1;
  if (at < firstToken) return firstToken > 0 && CLOSING.test(draft.text(firstToken - 1));
  return words.says(draft, verb) && draft.text(verb - 1) === ',';
};

/** "said observers had seen": what follows has a verb of its own before the next comma. */
const actsItself = ({ tags, labels, text, endToken }: DraftTree, from: number): boolean => {
  for (let token = from; token < endToken && !/^[,;:]$/u.test(text(token)); token += 1) {
    if (tags[token] === 'AUX') return true;
    if (tags[token] === 'VERB' && !/ing$/u.test(text(token)) && !/^(?:acl|amod|advcl)/u.test(labels[token]!))
      return true;
  }
  return false;
};

const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);

/** Behind the last token of the noun phrase, or of the pronoun, that starts at `first`. */
const endOfPhrase = ({ tags, heads, labels, text, endToken }: DraftTree, first: number): number => {
  if (tags[first] === 'PRON' && labels[first] !== 'nmod:poss') return first + 1;
  let end = first;
  const isPart = (token: number): boolean =>
    PHRASE.has(tags[token]!) ||
    (labels[token] === 'flat' && heads[token]! < token) ||
    /^['’]s?$/u.test(text(token)) ||
    (tags[token] === 'PRON' && labels[token] === 'nmod:poss') ||
    (tags[token] === 'VERB' && labels[token] === 'amod');
  while (end < endToken && isPart(end)) end += 1;
  return end;
};

/** The last noun of the phrase; a unit of several tokens has one head. -1 where there is none. */
const headOfPhrase = (draft: DraftTree, first: number, endToken: number): number => {
  for (let token = endToken - 1; token >= first; token -= 1) {
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(draft.tags[token]!)) continue;
    return climbWhile(draft, token, (at) => draft.labels[at] === 'flat' && draft.heads[at]! >= first);
  }
  return -1;
};
