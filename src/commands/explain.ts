import { InputError } from '../../graph/model/errors';
import type { Article } from '../../ingest/analysis';
import { openToRead, withStore } from '../open-store';
import { defineCommand } from './command';

interface Input {
  readonly what: string;
  readonly text?: string;
  readonly json?: boolean;
}

export const explainCommand = defineCommand<Input>({
  name: 'explain',
  arguments: '<what>',
  description:
    'Say why a relation, statement, entity or mention is in the graph: its words, rule, tree, status, speaker, identity.',
  options: [
    { flags: '--text <file>', description: 'read this article instead of those in the store' },
    { flags: '--json', description: 'the explanation as JSON' },
  ],
  examples: [
    ['explain "person/ana-silva|LEADS|group/blue-party|asserted"', 'which words and which rule made this edge'],
    ['explain "Ana Silva"', 'why its mentions are one person; a name or an id'],
    ['explain "statement/talks-in-lima-1a2b3c4d#120-180"', 'why it is a statement, and why that speaker'],
    ['explain country/iq --text data/samples/iraq-pmu-chairman.txt', 'without a store'],
  ],
  run: async ({ what, text, json }, { config, terminal }) => {
    const { explain } = require('../explain/explain') as typeof import('../explain/explain');
    const { storedArticles } = require('../explain/stored-articles') as typeof import('../explain/stored-articles');
    const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { resolveName } = require('../../graph/queries/resolve-name') as typeof import('../../graph/queries/resolve-name');
    const { loadKnownNames } = require('../load-known-names') as typeof import('../load-known-names');
    const isId = /^[a-z]+\/./.test(what);
    const [id, articles] =
      text === undefined
        ? await withStore(openToRead(config), async (store) => {
            const id = isId ? what : await resolveName(store, what, loadKnownNames);
            return [id, await storedArticles(store, id)] as const;
          })
        : [what, await articlesOf(text)];
    const knowledge = loadKnowledge();
    const found = articles.flatMap((article) => explain(article, id, knowledge) ?? []);
    if (found.length === 0) {
      throw new InputError(
        text === undefined
          ? `The article of "${id}" no longer gives it: the knowledge has changed since; ingest the article again.`
          : `${text} gives no "${id}"; newsgraph analyze shows what it gives.`,
      );
    }
    if (json) return terminal.printJson(found, 1);
    const { showExplanation } = require('../explain/show-explanation') as typeof import('../explain/show-explanation');
    return terminal.print(found.flatMap((one, at) => (at === 0 ? [showExplanation(one)] : ['', showExplanation(one)])));
  },
});

const articlesOf = async (path: string): Promise<Article[]> => {
  const { readArticles } = require('../read-articles') as typeof import('../read-articles');
  const articles: Article[] = [];
  for await (const read of readArticles([path])) {
    if ('article' in read) articles.push(read.article);
    else throw new InputError(`${path} ${read.quarantined.reason}`);
  }
  return articles;
};
