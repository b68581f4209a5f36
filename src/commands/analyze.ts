import { createReadStream } from 'node:fs';
import { openNamedFile } from '../open-named-file';
import { findDocuments } from '../read-documents';
import { inOrder, type Window } from '../reading/in-order';
import { openReading } from '../reading/open-reading';
import { ReadingFault, ReadingStopped } from '../reading/reading-fault';
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
    const chunks: AsyncIterable<Buffer> =
      input === '-' ? process.stdin : createReadStream('', { fd: openNamedFile(input, INSTEAD) });
    const reading = openReading();
    const stop = terminal.stopSignal(() => 'Interrupted.');
    stop.addEventListener('abort', reading.close, { once: true });
    let quarantined = 0;
    const answers = inOrder(
      findDocuments(chunks),
      WINDOW,
      (found) => ('bytes' in found ? found.bytes.length : 0),
      async (found) => {
        if ('reason' in found) return found;
        try {
          return await reading.analyze({ ...found, clean, tokens: tokens === true });
        } catch (error) {
          // One document that the reader fails on must not cost the others.
          if (error instanceof ReadingFault) return { line: found.line, reason: error.message };
          throw error;
        }
      },
    );
    try {
      for await (const found of answers) {
        if (stop.aborted) break;
        if ('json' in found) await terminal.data(`${found.json}\n`);
        else {
          quarantined += 1;
          terminal.log(`quarantined: line ${found.line} ${found.reason}`);
        }
      }
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
    } finally {
      reading.close();
    }
    if (terminal.stoppedBy() === 'interrupt') return 130;
    return quarantined > 0 ? 3 : 0;
  },
});

const INSTEAD = 'give a file of one JSON document a line, or pipe it in';

const WINDOW: Window = { items: 64, size: 8_000_000 };
