import fc from 'fast-check';
import type { Article, Tree, Upos } from '../../../ingest/analysis';
import { readArticle } from '../../../ingest/pipeline';
import { passes, repairs } from '../../../ingest/repairs/order';
import { runRepairs } from '../../../ingest/repairs/run-repairs';
import { tagRepairs } from '../../../ingest/repairs/tags/order';
import { wordReadings } from '../../../ingest/repairs/word-readings';
import type { Knowledge } from '../../../ingest/knowledge';
import { loadKnowledge } from '../../../src/load-knowledge';
import { type Attack, outcomeOf } from '../attack';

const SIZE = { short: 300, whole: 100_000 };

/** Words that rules and repairs know, and what stands between them. */
const wordsOf = ({ words, ontology, gazetteer }: Knowledge): string[] => {
  const lists = Object.values(words as unknown as Record<string, unknown>).flatMap((list) =>
    list instanceof Set || list instanceof Map ? [...(list.keys() as Iterable<unknown>)].slice(0, 40) : [],
  );
  const examples = [...repairs, ...tagRepairs].flatMap(({ example }) => example.split(/\s+/u));
  const countries = ['South Korea', 'US', 'Iraqi', 'Gaza', 'Peruvians'].filter((name) => gazetteer.countryOf(name));
  const types = ontology.relations.map(({ name }) => name.toLowerCase().split('_')[0]!);
  const small =
    'the a of to and that who whose which by in on with for from as at is was has will not its their ’s , , , : ; . “ ” " ( ) — Kim Min-su Ana Silva Star Wars 200 2003 Monday May million'.split(
      ' ',
    );
  return [...new Set(lists.filter((one) => typeof one === 'string')), ...examples, ...countries, ...types, ...small, ...small, ...small]; // prettier-ignore
};

/** What makes an analysis no reading: not one tree a segment, or a token that is not the text's. */
const faultOf = (text: string, knowledge: Knowledge): string | undefined => {
  const article: Article = { id: 'article/random-00000000', title: '', text, sha256: '', published: '2024-06-14' };
  const { tokens, segments, names, tree, syntax } = readArticle(article, knowledge);
  const wrong = tokens.find(({ start, end, text: word }) => text.slice(start, end) !== word);
  if (wrong) return `"${wrong.text}" does not stand at ${wrong.start}`;
  for (const segment of segments) {
    const fault = faultOfTree(tree, segment.firstToken, segment.endToken);
    if (fault) return fault;
    if (names.some(({ first, end }) => first < segment.endToken && end > segment.endToken)) return 'a name reaches over'; // prettier-ignore
  }
  // Any tags at all, over the same words and tree.
  const tags = tokens.map((_, at): Upos => ANY[(at * 7 + text.length) % ANY.length]!);
  const again = runRepairs({ tokens, lemmas: syntax.lemmas, tags }, segments, tree, passes, wordReadings(knowledge));
  for (const { firstToken, endToken } of segments) {
    const fault = faultOfTree(again.tree, firstToken, endToken);
    if (fault) return `with other tags: ${fault}`;
  }
  return undefined;
};

const ANY: readonly Upos[] = ['NOUN', 'VERB', 'PROPN', 'ADP', 'VERB', 'PUNCT', 'ADJ', 'PART', 'AUX', 'NOUN', 'CCONJ', 'NUM', 'ADV']; // prettier-ignore

const faultOfTree = ({ heads, labels }: Tree, firstToken: number, endToken: number): string | undefined => {
  let roots = 0;
  for (let token = firstToken; token < endToken; token += 1) {
    if (heads[token]! < 0) roots += 1;
    if ((labels[token] === 'root') !== heads[token]! < 0) return `token ${token} is labelled ${labels[token]}`;
    let at = token;
    for (let steps = firstToken; at >= 0 && steps <= endToken; steps += 1) {
      if (at < firstToken || at >= endToken) return `token ${token} leaves its segment`;
      at = heads[at]!;
    }
    if (at >= 0) return `token ${token} stands in a circle`;
  }
  return roots === 1 ? undefined : `${roots} roots`;
};

export const attack: Attack = {
  kind: 'sentences of known words in any order',
  run: async (scale) => {
    const knowledge = loadKnowledge();
    const { attempt, outcome } = outcomeOf();
    const sentence = fc.array(fc.constantFrom(...wordsOf(knowledge)), { minLength: 1, maxLength: 40 });
    for (const words of fc.sample(sentence, { numRuns: SIZE[scale], seed: 1 })) {
      const text = `${words.join(' ')}.`;
      let fault: string | undefined;
      try {
        fault = faultOf(text, knowledge);
      } catch (error) {
        fault = String(error);
      }
      attempt(`${fault}: ${text}`, fault === undefined);
    }
    return outcome();
  },
};
