import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../../graph/model/errors';
import { readDocuments, type ReadDocument } from '../read-documents';
import { defineCommand } from './command';

interface Input {
  readonly input: string;
  readonly clean: boolean;
  readonly tokens?: boolean;
}

export const analyze = defineCommand<Input>({
  name: 'analyze',
  description: 'Only read: one JSON document a line in, what the reader found in it out, in the same order; no store.',
  options: [
    {
      flags: '--input <file>',
      description: 'documents {"id", "text", "title"?, "published"?}; - is standard input',
      default: '-',
    },
    { flags: '--no-clean', description: 'leave the text as it is; offsets point into it' },
    { flags: '--tokens', description: 'also the tokens with tag, head and relation' },
  ],
  examples: [
    ['analyze --input docs.jsonl > found.jsonl', 'mentions, entities, statements and relations with their offsets'],
    ['analyze --no-clean --tokens < docs.jsonl', 'with the tree, on the text exactly as given'],
  ],
  run: async ({ input, clean, tokens }, { terminal }) => {
    await checkFile(input);
    const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { readArticle } = require('../../ingest/pipeline') as typeof import('../../ingest/pipeline');
    const { toAnalysisRecord } =
      require('../../ingest/patch/to-analysis-record') as typeof import('../../ingest/patch/to-analysis-record');
    const knowledge = loadKnowledge();
    const stop = terminal.stopSignal();
    // One document that the reader fails on must not cost the others.
    const analyzeOne = ({ line, id, article }: Extract<ReadDocument, { article: unknown }>) => {
      try {
        return toAnalysisRecord(id, readArticle(article, knowledge), knowledge, { tokens: tokens === true });
      } catch (error) {
        return { line, reason: `made the reader fail: ${(error as Error).message}; report it with its text` };
      }
    };
    let quarantined = 0;
    const file = createReadStream(input === '-' ? '' : input, input === '-' ? { fd: 0 } : {});
    for await (const read of readDocuments(file as AsyncIterable<Buffer>, clean)) {
      if (stop.aborted) break;
      const found = 'article' in read ? analyzeOne(read) : read;
      if ('reason' in found) {
        quarantined += 1;
        terminal.log(`quarantined: line ${found.line} ${found.reason}`);
      } else await terminal.printJson(found);
    }
    if (terminal.stoppedBy() === 'interrupt') return 130;
    return quarantined > 0 ? 3 : 0;
  },
});

const checkFile = async (path: string): Promise<void> => {
  if (path === '-') return;
  const status = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === 'ENOENT' ? 'is not there; check the spelling' : `cannot be read (${cause.code})`;
    throw new InputError(`${path} ${what}.`, { cause });
  });
  if (status.isDirectory()) throw new InputError(`${path} is a folder; give a file of one JSON document a line.`);
};
