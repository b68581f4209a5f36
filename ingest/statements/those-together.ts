import { readClause } from '../syntax/clause';
import { isLabel } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { isOutlet, type Setting } from './setting';

/** How many sentences before "they" may name the two; "the two leaders" are looked for in all of them. */
const REACH = 4;

/** Verbs of those who come together, and the nouns of what they hold. */
const MEETING = new Set(['meet', 'speak', 'talk', 'confer', 'negotiate', 'host', 'receive', 'welcome', 'greet', 'visit', 'phone', 'call']); // prettier-ignore
const HOLDING = new Set(['hold', 'have', 'conduct', 'convene']);
const TALKS = new Set([
  'meeting',
  'talk',
  'call',
  'conversation',
  'discussion',
  'consultation',
  'summit',
  'conference',
]);

/** What two who met are called behind it. */
const PAIR = /^(?:leader|president|minister|official|counterpart|side|delegation|principal|party|country|nation)s$/iu;

/**
 * "NAME met NAME. They agreed that …", "The two leaders agreed that …": everybody who came together there, or was the joint subject of
 * the nearest sentence before. Entity indices; empty where the subject is nobody of the kind or the text names no two.
 */
export const thoseTogether = (setting: Setting, at: CueAt): readonly number[] => {
  const [subject] = at.speakers;
  if (subject === undefined || at.speakers.length > 1) return [];
  const { syntax, sentences } = setting;
  const isThey = /^(?:they|both)$/iu.test(syntax.tokens[subject]!.text);
  if (!isThey && !isPair(setting, subject)) return [];
  const { sentence } = syntax.tokens[subject]!;
  let from = sentences[isThey ? Math.max(0, sentence - REACH) : 0]!.firstToken;
  for (let verb = subject - 1; verb >= from; verb -= 1) {
    if (syntax.tags[verb] !== 'VERB') continue;
    const clause = readClause(syntax, verb);
    const together = named(setting, clause.subject);
    const met = together.length === 0 ? [] : named(setting, partners(setting, verb));
    const all = [...new Set([...together, ...met])];
    if (all.length >= 2 && (met.length > 0 || isMain(setting, verb))) return all;
    // "The leaders agreed … They also": whoever the leaders are.
    if (clause.subject.some((token) => isPair(setting, token))) from = 0;
    else if (isThey && isMain(setting, verb) && clause.subject.some((token) => standsForMany(setting, token)))
      return [];
  }
  return [];
};

/** "the two leaders", "both sides", "the ministers": nobody's own, and nothing else said of them. */
const isPair = ({ syntax }: Setting, noun: number): boolean =>
  PAIR.test(syntax.tokens[noun]!.text) &&
  syntax.childrenOf(noun).length > 0 &&
  syntax
    .childrenOf(noun)
    .filter((child) => child < noun || !isLabel(syntax.labels[child]!, 'punct'))
    .every((child) => /^(?:the|two|both)$/iu.test(syntax.tokens[child]!.text));

/** Whom they met, spoke with, held talks with. */
const partners = ({ syntax }: Setting, verb: number): readonly number[] => {
  const { object, prepositions } = readClause(syntax, verb);
  const lemma = syntax.lemmas[verb]!;
  const withWhom = prepositions.get('with') ?? [];
  if (MEETING.has(lemma)) return [...withWhom, ...object];
  const talks = HOLDING.has(lemma) ? object.filter((one) => TALKS.has(syntax.lemmas[one]!)) : [];
  if (talks.length === 0) return [];
  return [...withWhom, ...talks.flatMap((one) => syntax.childrenUnder(one, 'nmod').filter((child) => syntax.caseOf(child) === 'with').flatMap((child) => syntax.withConjuncts(child)))]; // prettier-ignore
};

const isMain = ({ syntax }: Setting, verb: number): boolean => syntax.heads[verb]! < 0;

const named = (setting: Setting, tokens: readonly number[]): number[] =>
  tokens.flatMap((token) => {
    const entity = setting.lookup.at(token);
    return entity >= 0 && setting.entities[entity]!.type !== 'Place' && !isOutlet(setting, entity) ? [entity] : [];
  });

/** A group, a country or a plural: "they" may be just that. */
const standsForMany = ({ syntax, lookup, entities }: Setting, token: number): boolean => {
  const entity = lookup.at(token);
  if (entity >= 0) return entities[entity]!.type !== 'Person';
  return syntax.tags[token] === 'NOUN' && syntax.lemmas[token] !== syntax.tokens[token]!.text.toLowerCase();
};
