import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import { cleanText } from '../../ingest/clean/clean-text';
import type { Knowledge } from '../../ingest/knowledge';
import { readExamples, scoreExample } from '../../src/evaluate/examples';
import { readGold } from '../../src/evaluate/gold';
import { inventedCountries, withCountries } from '../../src/evaluate/invented-countries';
import { readSuites } from '../../src/evaluate/read-suite';
import { emptyScore, scoreArticle, type Score } from '../../src/evaluate/score';
import { scorePetrarch } from '../../src/evaluate/score-petrarch';
import { scorePlover } from '../../src/evaluate/score-plover';
import { emptySuiteScore, type SuiteScore } from '../../src/evaluate/suite-score';

/** What came out right and wrong of one text. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** One line for each miss and false alarm. */
  readonly faults: readonly string[];
}

/** Sentences and texts of `tests/golden` are invented, `real` is annotated news. */
export const CASE_SETS = ['sentences', 'texts', 'real', 'suites'] as const;
export type CaseSet = (typeof CASE_SETS)[number];

/** A text with what is to come out of it. */
export interface Case {
  readonly set: CaseSet;
  readonly article: Article;
  readonly knowledge: Knowledge;
  readonly tally: (patch: GraphPatch) => Tally;
}

const ofScore = ({ relations, statements, entities, speakersRight, splits, faults }: Score): Tally => {
  const counts = [relations, statements, entities];
  return {
    right: counts.reduce((sum, { found }) => sum + found, speakersRight),
    wrong: counts.reduce((sum, { predicted, right }) => sum + predicted - right, splits),
    faults,
  };
};

const ofSuite = ({ found, endsRight, given, givenRight, faults }: SuiteScore): Tally => ({
  right: found + endsRight,
  wrong: given - givenRight,
  faults,
});

const articleOf = (id: string, title: string, raw: string, published: string | undefined): Article => {
  const text = cleanText(raw);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, title, text, sha256, ...(published && { published }) };
};

const scored = (count: (score: Score) => void): Tally => {
  const score = emptyScore();
  count(score);
  return ofScore(score);
};

const goldCases = (set: Case['set'], folder: string, knowledge: Knowledge): Case[] =>
  readGold(folder).map((gold) => ({
    set,
    knowledge,
    article: articleOf(`article/${gold.name}`, gold.title, gold.text, gold.published),
    tally: (patch) => scored((score) => scoreArticle(patch, gold, knowledge, score)),
  }));

const suiteCases = (folder: string, knowledge: Knowledge): Case[] => {
  const mutual = new Set(knowledge.ontology.relations.flatMap(({ name, symmetric }) => (symmetric ? [name] : [])));
  return readSuites(folder).flatMap((suite): Case[] => {
    const told = suite.kind === 'plover' ? knowledge : withCountries(knowledge, inventedCountries(suite.cases, knowledge)); // prettier-ignore
    const tally = (count: (score: SuiteScore) => void): Tally => {
      const score = emptySuiteScore(suite);
      count(score);
      return ofSuite(score);
    };
    const dateOf = (date: string | undefined) => date?.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
    if (suite.kind === 'plover')
      return suite.cases.map((one) => ({
        set: 'suites',
        knowledge,
        article: articleOf(`article/${one.id}`, '', one.text, dateOf(one.date)),
        tally: (patch) => tally((score) => scorePlover(one, patch, mutual, score)),
      }));
    return suite.cases.map((one) => ({
      set: 'suites',
      knowledge: told,
      article: articleOf(`article/${one.id}`, '', one.text, dateOf(one.date)),
      tally: (patch) => tally((score) => scorePetrarch(one, patch, score)),
    }));
  });
};

/** Every text whose facts are known: golden ones, annotated news of the shared folder, and its suites of event coding. */
export const repairCases = (shared: string, knowledge: Knowledge): Case[] => [
  ...['articles', 'unseen', 'later', 'newest'].flatMap((name) => goldCases('texts', join('tests/golden', name), knowledge)), // prettier-ignore
  ...readExamples('tests/golden/relations').map((one): Case => ({
    set: 'sentences',
    knowledge,
    article: one.article,
    tally: (patch) => scored((score) => scoreExample(patch, one, score)),
  })),
  ...['gold', 'gold-real', 'annotated'].flatMap((name) => goldCases('real', join(shared, name), knowledge)),
  ...suiteCases(join(shared, 'suites'), knowledge),
];
