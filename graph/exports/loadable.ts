import type { GraphRecord, PropertyValue } from '../model/view';
import type { ExportSource } from './export';
import { quoteCitations, SENTENCES } from './quote-citations';

/**
 * Records for another database: the whole graph with its bookkeeping, so that the database can go on ingesting; a part
 * of it with its sentences as words, since the sentences themselves are not in it.
 */
export async function* loadable(source: ExportSource): AsyncGenerator<GraphRecord> {
  if (source.isWhole) return yield* source.records({ bookkeeping: true });
  for await (const record of source.cited()) {
    if ('node' in record) {
      const { citations, properties, ...node } = record.node;
      yield { node: { ...node, properties: withSentences(properties, citations) } };
    } else {
      const { citations, properties, ...edge } = record.edge;
      yield { edge: { ...edge, properties: withSentences(properties, citations) } };
    }
  }
}

const withSentences = (
  properties: Readonly<Record<string, PropertyValue>>,
  citations: Parameters<typeof quoteCitations>[0],
): Readonly<Record<string, PropertyValue>> =>
  citations.length === 0
    ? properties
    : { ...properties, [SENTENCES]: citations.map((citation) => quoteCitations([citation])) };
