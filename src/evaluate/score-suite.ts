import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { sha256Of } from '../../ingest/readers/article-id';
import { inventedCountries, withCountries } from './invented-countries';
import type { PetrarchCase, PloverCase, Suite } from './read-suite';
import { scorePetrarch } from './score-petrarch';
import { scorePlover } from './score-plover';
import { emptySuiteScore, type SuiteScore } from './suite-score';

/** Reads each sentence of a suite as an article of its own and counts the coded events that come out right. */
export const scoreSuite = (suite: Suite, knowledge: Knowledge): SuiteScore => {
  const score = emptySuiteScore(suite);
  if (suite.kind === 'plover') {
    const mutual = new Set(knowledge.ontology.relations.flatMap(({ name, symmetric }) => (symmetric ? [name] : [])));
    for (const one of suite.cases) scorePlover(one, read(one, knowledge), mutual, score);
  } else {
    const told = withCountries(knowledge, inventedCountries(suite.cases, knowledge));
    for (const one of suite.cases) scorePetrarch(one, read(one, told), score);
  }
  return score;
};

const read = ({ id, text, date }: PloverCase | PetrarchCase, knowledge: Knowledge): GraphPatch => {
  const published = date?.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
  const article: Article = {
    id: `article/${id}`,
    title: '',
    text,
    sha256: sha256Of(text),
    ...(published && { published }),
  };
  return toPatch(readArticle(article, knowledge), knowledge);
};
