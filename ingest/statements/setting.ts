import type { Span } from '../../graph/model/span';
import type { Article, Entity, Mention, Paragraph, Sentence, Quote } from '../analysis';
import type { Knowledge } from '../knowledge';
import { firstTokenAt } from '../syntax/first-token-at';
import { type EntityLookup } from '../lookup/entity-lookup';
import { ownersOf } from '../syntax/noun-arguments';
import type { Syntax } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { spend } from '../budget';

/** What the statement rules look at. */
export interface Setting {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  readonly entityOf: Int32Array;
  readonly entities: readonly Entity[];
  readonly lookup: EntityLookup;
  readonly knowledge: Knowledge;
  /** Sentence indices of a paragraph. */
  readonly sentencesOf: (paragraph: number) => readonly number[];
  /** Those of its sentences that the span touches, or stands right beside. */
  readonly sentencesBeside: (paragraph: number, span: Span) => readonly number[];
  /** Quotations of a paragraph. */
  readonly quotesOf: (paragraph: number) => readonly Quote[];
  /** Quotations that share text with the span. */
  readonly quotesIn: (span: Span) => readonly Quote[];
  /** Mention indices of a sentence. */
  readonly mentionsOf: (sentence: number) => readonly number[];
  /** Cues by sentence. */
  readonly cues: readonly (readonly CueAt[])[];
}

/** Whether the text at an offset is quoted. */
export const isInQuote = ({ quotesIn }: Setting, offset: number): boolean =>
  quotesIn({ start: offset, end: offset + 1 }).length > 0;

/** The entity that speaks, by the tokens that may name it; -1 where none of them is known. */
export const speakerOf = (setting: Setting, tokens: readonly number[]): number => {
  for (const token of tokens) {
    const entity = setting.lookup.at(token);
    if (entity < 0 || setting.entities[entity]!.type === 'Place') continue;
    if (
      !isManyForOne(setting, token, entity) &&
      !isOwn(setting, token, entity) &&
      !speaksForAnother(setting, token, entity)
    )
      return entity;
  }
  // "a report by UN experts said", "the ministry's statement said": whose words they are.
  const isName = (token: number): boolean => setting.lookup.at(token) >= 0;
  for (const token of tokens) {
    const lemma = setting.syntax.lemmas[token]!;
    const isSpeech = setting.knowledge.cues.noun(lemma) !== undefined || setting.knowledge.words.sourceNouns.has(lemma);
    if (setting.syntax.tags[token] !== 'NOUN' || !isSpeech) continue;
    const owner = ownersOf(setting.syntax, token, setting.knowledge.words, isName).find(isName);
    const entity = owner === undefined ? -1 : setting.lookup.at(owner);
    if (entity >= 0 && setting.entities[entity]!.type !== 'Place') return entity;
  }
  return -1;
};

/** "they said": one person is meant seldom, and who else is not known. */
const isManyForOne = ({ syntax, entities }: Setting, token: number, entity: number): boolean =>
  entities[entity]!.type === 'Person' && /^(?:they|them)$/iu.test(syntax.tokens[token]!.text);

/** "his lawyer said": nobody is his own lawyer. */
const isOwn = ({ syntax, lookup, entities }: Setting, noun: number, entity: number): boolean => {
  const owner =
    syntax.tags[noun] === 'NOUN' && entities[entity]!.type === 'Person' ? syntax.child(noun, 'nmod:poss') : -1;
  return owner >= 0 && lookup.at(owner) === entity;
};

/** "associates of NAME said", "a spokesman for NAME said": none of them is NAME. */
const speaksForAnother = ({ syntax, lookup, entities }: Setting, noun: number, entity: number): boolean =>
  syntax.tags[noun] === 'NOUN' &&
  entities[entity]!.type === 'Person' &&
  syntax
    .childrenUnder(noun, 'nmod')
    .some((child) => syntax.tags[child] === 'PROPN' && /^(?:of|for|to|with|from)$/u.test(syntax.caseOf(child)) && lookup.at(child) === entity) &&
  !syntax.childrenOf(noun).some((child) => /^(?:flat|appos|nmod:desc)/u.test(syntax.labels[child]!) && lookup.at(child) === entity); // prettier-ignore

/** An outlet that carries the news is no speaker of it: "X, the agency reported". */
export const isOutlet = (setting: Setting, entity: number): boolean =>
  entity >= 0 && setting.entities[entity]!.kind === 'outlet';

/** Token indices that lie in the span. */
export const tokensIn = (syntax: Syntax, span: Span): number[] => {
  const found: number[] = [];
  for (let token = firstTokenAt(syntax, span.start); token < syntax.tokens.length; token += 1) {
    spend(1);
    if (syntax.tokens[token]!.end > span.end) break;
    found.push(token);
  }
  return found;
};
