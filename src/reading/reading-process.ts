import { toAnalysisRecord } from '../../ingest/patch/to-analysis-record';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { readerOf } from '../../ingest/readers';
import { loadKnowledge } from '../load-knowledge';
import { readDocument } from '../read-documents';
import { visibleJson } from '../visible';
import type { ReadingTask, ReadingTasks } from './reading-task';
import { serveTasks } from './serve-tasks';

/** A process of its own that reads what it is handed: nothing that a text does to it reaches anybody else. */
serveTasks(() => {
  const knowledge = loadKnowledge();
  const work: { [Kind in keyof ReadingTasks]: (asks: ReadingTasks[Kind]['asks']) => unknown } = {
    open: (raw) => readerOf(raw.source).read(raw),
    read: (article) => toPatch(readArticle(article, knowledge), knowledge),
    analyze: ({ line, bytes, clean, tokens }) => {
      const document = readDocument(line, bytes, clean);
      if ('reason' in document) return document;
      const analysis = readArticle(document.article, knowledge);
      return { json: visibleJson(toAnalysisRecord(document.id, analysis, knowledge, { tokens })) };
    },
  };
  return (task) => {
    const { kind, asks } = task as ReadingTask;
    return (work[kind] as (asks: unknown) => unknown)(asks);
  };
});
