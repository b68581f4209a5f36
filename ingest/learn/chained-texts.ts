import type { Article } from '../analysis';
import { cleanText } from '../clean/clean-text';
import { tellByNames } from '../coreference/tell-by-names';
import type { Told } from '../coreference/told';
import type { Knowledge } from '../knowledge';
import { readArticle } from '../pipeline';
import { readChainedDocuments } from './chained-documents';
import { matchMentions } from './match-mentions';

/** A text with the chain of each of its phrases; -1 for one that is in none. */
export interface ChainedText {
  readonly told: Told;
  readonly chainOf: readonly number[];
}

/** Texts of a CoNLL-U file with chains, read as articles are: what training sees is what the reader will see. */
export const readChainedTexts = (conllu: string, knowledge: Knowledge): ChainedText[] =>
  readChainedDocuments(conllu).map(({ name, text, mentions }) => {
    const article: Article = { id: `article/${name}`, title: '', text: cleanText(text), sha256: '' };
    const told = tellByNames(readArticle(article, knowledge), knowledge);
    const { tokens } = told.syntax;
    const headed = told.phrases.map(({ first, endToken, head }) => ({
      start: tokens[first]!.start,
      end: tokens[endToken - 1]!.end,
      head: tokens[head]!,
    }));
    const numbers = new Map<string, number>();
    const chainOf = matchMentions(headed, mentions).map((at) => {
      if (at < 0) return -1;
      const { chain } = mentions[at]!;
      if (!numbers.has(chain)) numbers.set(chain, numbers.size);
      return numbers.get(chain)!;
    });
    return { told, chainOf };
  });
