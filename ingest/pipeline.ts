import type { Analysis, Article, NameSpan, Sentence, Upos } from './analysis';
import { lemmatise } from './annotate/lemmatise';
import { mergeAliases } from './annotate/merge-aliases';
import { mergeTitles, type Descriptions } from './annotate/merge-titles';
import { parse } from './annotate/parse';
import { parseSegments } from './annotate/parse-segments';
import { repairTree } from './annotate/repair-tree';
import { settleClauses } from './annotate/settle-clauses';
import { settleFine } from './annotate/settle-fine';
import { settleTags } from './annotate/settle-tags';
import { splitSentences } from './annotate/split-sentences';
import { tag } from './annotate/tag';
import { tokenise } from './annotate/tokenise';
import { withBudget } from './budget';
import { findParagraphs } from './clean/find-paragraphs';
import { findDates } from './dates/find-dates';
import type { Knowledge } from './knowledge';
import type { CountryReading } from './lexicons/gazetteer';
import { isActor, isGroupWord, isKnownVerb } from './lexicons/known-words';
import { findMentions } from './mentions/find-mentions';
import { Known, Listed } from './names/name-lexicon';
import { readNames } from './names/read-names';
import { findQuotes } from './quotes/find-quotes';
import { findRelations } from './relations/find-relations';
import { resolve } from './resolve/resolve';
import { checkOrder, defineStage } from './stage';
import { findStatements } from './statements/find-statements';
import { makeSetting } from './statements/make-setting';
import { buildSyntax } from './syntax/syntax';

/** The reader, step by step; the only place that knows the order. */
export const stages = [
  defineStage({
    name: 'paragraphs',
    needs: ['article'],
    adds: ['paragraphs'],
    run: ({ article }, { page }) => ({ paragraphs: findParagraphs(article, page) }),
  }),
  defineStage({
    name: 'quotes',
    needs: ['article', 'paragraphs'],
    adds: ['quotes'],
    run: ({ article, paragraphs }) => ({ quotes: findQuotes(article.text, paragraphs) }),
  }),
  defineStage({
    name: 'tokens',
    needs: ['article', 'paragraphs'],
    adds: ['sentences', 'tokens'],
    run: ({ article, paragraphs }, { models }) => {
      const spans = paragraphs.flatMap(({ proseStart, end, role }, paragraph) => {
        if (role === 'credit') return [{ start: proseStart, end, paragraph }];
        if (role !== 'title' && role !== 'body' && role !== 'caption') return [];
        return splitSentences(article.text, { start: proseStart, end }, models.abbreviations).map((span) => ({
          ...span,
          paragraph,
        }));
      });
      const { sentences, tokens } = tokenise(article.text, spans, models.abbreviations);
      return { sentences: sentences as Sentence[], tokens };
    },
  }),
  defineStage({
    name: 'tags',
    needs: ['sentences', 'tokens'],
    adds: ['tags', 'fineTags', 'lemmas'],
    run: ({ sentences, tokens }, knowledge) => {
      const { models, gazetteer, roles: offices, words: wordLists } = knowledge;
      const lower = tokens.map((token) => token.text.toLowerCase());
      const guessed = tag(tokens, sentences, models.tagger);
      const tags = settleTags(tokens, sentences, guessed.tags, {
        isAdjectiveOfPeople: (word) => isAdjective(gazetteer.countryOf(word), word),
        isPast: (word) => word.endsWith('ed') || models.lemmas.verbs.has(word),
        isOnlyVerb: (word) => wordLists.pastForms.has(word),
        isKnownVerb: (word) => isKnownVerb(word, knowledge),
        isCountry: (word) => gazetteer.countryOf(word)?.by === 'name',
        takesInfinitive: (token) => takesInfinitive(lemmatise(lower[token]!, 'VERB', models.lemmas), knowledge),
        reports: (token) => reports(lemmatise(lower[token] ?? '', 'VERB', models.lemmas), knowledge),
        isEitherVerb: (word) => wordLists.verbsLikeAdjectives.has(word),
        wants: (token) => wants(tokens[token]!.text, guessed.tags[token]!, knowledge),
        isGroupNoun: (word) => isGroupNoun(word, knowledge),
        isKnownNoun: (word) => knowledge.frames.noun(word).length > 0 || wordLists.supposingNouns.has(word),
        endsOffice: (token) => token > 0 && offices.match(lower, lower, token - 1)?.length === 2,
        isFormerMarker: (word) => offices.formerMarkers.has(word),
        startsTitle: (token) =>
          token < tokens.length &&
          (gazetteer.countryOf(tokens[token]!.text)?.by === 'demonym' ||
            offices.match(lower, lower, token) !== undefined),
      });
      const lemmas = tokens.map((token, index) => lemmatise(token.text, tags[index]!, models.lemmas));
      const isPast = (word: string): boolean => wordLists.pastForms.has(word);
      return { tags, fineTags: settleFine(tokens, guessed, tags, models.tagger.classes, isPast), lemmas };
    },
  }),
  defineStage({
    name: 'names',
    needs: ['article', 'paragraphs', 'sentences', 'tokens', 'tags', 'lemmas'],
    adds: ['names'],
    run: (input, knowledge) => ({ names: readNames(input, knowledge) }),
  }),
  defineStage({
    name: 'tree',
    needs: ['article', 'quotes', 'sentences', 'tokens', 'tags', 'fineTags', 'lemmas', 'names'],
    adds: ['tree', 'syntax'],
    run: ({ article, quotes, sentences, tokens, tags, fineTags, lemmas, names }, knowledge) => {
      const { models } = knowledge;
      const tagged = withNamesProper(tags, names);
      const units = mergeTitles(tokens, tagged, mergeAliases(tokens, names), describe(knowledge));
      const segments = parseSegments(article.text, sentences, tokens, quotes);
      const parsed = parse(tokens, segments, tagged, fineTags, untyped(units), models.parser);
      const repaired = repairTree(tokens, tagged, segments, parsed);
      const { tree, tags: settled } = settleClauses(tokens, tagged, segments, repaired, {
        controls: (token) => knowledge.words.requestVerbs.has(lemmas[token]!),
        supports: (token) => knowledge.words.supportVerbs.has(lemmas[token]!),
        reports: (token) => knowledge.cues.verb(lemmas, token)?.cue.takes.includes('that') ?? false,
        quotes: (token) => knowledge.cues.verb(lemmas, token)?.cue.takes.includes('quote') ?? false,
        tells: (token) => knowledge.words.tellingVerbs.has(lemmas[token]!),
        speaks: (token) => knowledge.cues.verb(lemmas, token) !== undefined,
        isActor: (token) => isActor(tokens[token]!.text.toLowerCase(), lemmas[token]!, knowledge),
        says: (token) => knowledge.words.sayingVerbs.has(lemmas[token]!),
        isPast: (token) => tokens[token]!.text.endsWith('ed') || knowledge.words.pastForms.has(tokens[token]!.text),
        isAmount: (token) => knowledge.words.amountNouns.has(lemmas[token]!),
        isDay: (token) => (models.names.lexicon.known(tokens[token]!.text.toLowerCase()) & Known.Calendar) !== 0,
        isVerb: (token) => isKnownVerb(tokens[token]!.text, knowledge),
        isMessage: (token) => knowledge.words.messageNouns.has(lemmas[token]!),
        issues: (token) => knowledge.words.issuingVerbs.has(lemmas[token]!),
        takesOf: (token) => knowledge.words.ofVerbs.has(lemmas[token]!),
        names: (token) => knowledge.words.namingVerbs.has(lemmas[token]!),
        takesComplement: (token, word) => knowledge.frames.takesComplement(lemmas[token]!, word),
        takesObject: (token, object) => knowledge.frames.takesObject(lemmas[token]!, lemmas[object]!),
        hasParticle: (token, particle) => knowledge.frames.hasParticle(lemmas[token]!, particle),
        nounTakes: (token, preposition) => knowledge.frames.prepositionsOfNoun(lemmas[token]!).has(preposition),
        takes: (token, preposition) =>
          knowledge.frames.prepositionsOf(lemmas[token]!).has(preposition) ||
          (preposition === 'as' && knowledge.words.namingVerbs.has(lemmas[token]!)),
      });
      return { tree, syntax: buildSyntax(tokens, settled, lemmas, tree) };
    },
  }),
  defineStage({
    name: 'dates',
    needs: ['article', 'sentences', 'syntax'],
    adds: ['dates'],
    run: ({ article, sentences, syntax }) => ({ dates: findDates(article, sentences, syntax) }),
  }),
  defineStage({
    name: 'mentions',
    needs: ['paragraphs', 'sentences', 'names', 'syntax'],
    adds: ['mentions', 'offices'],
    run: ({ paragraphs, sentences, names, syntax }, knowledge) => {
      const isCredit = (at: number): boolean => paragraphs[sentences[at]!.paragraph]!.role === 'credit';
      const { lexicon } = knowledge.models.names;
      const isPlace = (words: string): boolean => ((lexicon.listed(words.toLowerCase()) ?? 0) & Listed.Place) !== 0;
      return findMentions(syntax, names, isCredit, isPlace, knowledge);
    },
  }),
  defineStage({
    name: 'entities',
    needs: ['quotes', 'syntax', 'mentions', 'offices'],
    adds: ['resolution'],
    run: (input, knowledge) => ({ resolution: resolve(input, knowledge) }),
  }),
  defineStage({
    name: 'statements',
    needs: ['article', 'paragraphs', 'quotes', 'sentences', 'syntax', 'mentions', 'offices', 'resolution'],
    adds: ['statements'],
    run: (input, knowledge) => ({ statements: findStatements(makeSetting(input, knowledge)) }),
  }),
  defineStage({
    name: 'relations',
    needs: ['paragraphs', 'sentences', 'syntax', 'dates', 'mentions', 'offices', 'resolution', 'statements'],
    adds: ['relations'],
    run: (input, knowledge) => ({ relations: findRelations(input, knowledge) }),
  }),
] as const;

const isAdjective = (reading: CountryReading | undefined, word: string): boolean =>
  reading?.by === 'demonym' && !/[^is]s$/u.test(word);

/** "vow", "refuse", "ask": what is to be done follows as an infinitive. */
const takesInfinitive = (lemma: string, { words, cues }: Knowledge): boolean =>
  words.planningVerbs.has(lemma) ||
  words.negatingVerbs.has(lemma) ||
  words.requestVerbs.has(lemma) ||
  words.supposingVerbs.has(lemma) ||
  (cues.verb([lemma], 0)?.cue.takes.includes('to') ?? false);

const reports = (lemma: string, { cues }: Knowledge): boolean =>
  cues.verb([lemma], 0)?.cue.takes.includes('that') ?? false;

/** "demand", "insistence": what should be done follows as a clause in the subjunctive. */
const wants = (word: string, tag: Upos, { words, cues, models }: Knowledge): boolean => {
  if (tag === 'VERB') return cues.verb([lemmatise(word, 'VERB', models.lemmas)], 0)?.cue.certainty === 'wants';
  return tag === 'NOUN' && words.requestNouns.has(lemmatise(word, 'NOUN', models.lemmas));
};

/** By its own form: "rebels" and "watchdog", not "watching". */
const isGroupNoun = (word: string, { groupWords, models }: Knowledge): boolean =>
  groupWords.get(word, lemmatise(word, 'NOUN', models.lemmas)) !== undefined;

/** A word of a name is a proper noun, whatever the tagger made of it. */
const withNamesProper = (tags: readonly Upos[], names: readonly NameSpan[]): Upos[] => {
  const proper = [...tags];
  for (const { first, end } of names) {
    for (let token = first; token < end; token += 1)
      if (/^(?:VERB|AUX|ADV|X|INTJ)$/u.test(tags[token]!)) proper[token] = 'PROPN';
  }
  return proper;
};

const describe = ({ roles, groupWords, models }: Knowledge): Descriptions => ({
  isVerbForm: (word) => models.lemmas.verbs.has(word) || /[^e]ed$/u.test(word),
  endsInRole: (words) => {
    for (let at = Math.max(0, words.length - 4); at < words.length; at += 1) {
      if (roles.match(words, words, at)?.length === words.length - at) return true;
    }
    return false;
  },
  roleWithOf: (words) => {
    for (let at = 0; at < words.length; at += 1) {
      if (words.slice(at).includes('of') && roles.match(words, words, at)?.length === words.length - at)
        return words.length - at;
    }
    return 0;
  },
  endsInGroupWord: (words) => isGroupWord(groupWords)(words.at(-1)!),
});

// The parser was trained on names without their types.
const untyped = (names: readonly NameSpan[]): NameSpan[] => names.map(({ first, end }) => ({ first, end }) as NameSpan);

checkOrder(stages);

/** Reads one article; the same article and knowledge always give the same analysis. */
export const readArticle = (article: Article, knowledge: Knowledge): Analysis => {
  let analysis = { article } as Analysis;
  for (const { name, run } of stages)
    analysis = withBudget(name, article.text.length, () => ({ ...analysis, ...run(analysis, knowledge) }));
  return analysis;
};
