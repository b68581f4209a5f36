import type { ViewEdge } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';

const summaries =
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.published AS published';

/** Title, outlet and date of the articles that edges stand on, by id: what facets and the timeline sort by. */
export const articlesBehind = async (
  store: GraphStore,
  edges: readonly ViewEdge[],
): Promise<Record<string, Record<string, string>>> => {
  const sentences = edges.flatMap(({ properties: { evidence } }) =>
    Array.isArray(evidence) ? evidence.map(String) : [],
  );
  const ids = [...new Set(sentences.map((sentence) => sentence.slice(0, sentence.lastIndexOf('#'))))];
  if (ids.length === 0) return {};
  const { rows, columns } = await store.read(summaries, { params: { ids }, maxRows: ids.length });
  return Object.fromEntries(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(
        columns
          .slice(1)
          .flatMap((name, index) =>
            row[index + 1] === null || row[index + 1] === undefined ? [] : [[name, String(row[index + 1])]],
          ),
      ),
    ]),
  );
};
