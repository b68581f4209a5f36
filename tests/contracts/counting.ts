import type { GraphPatch } from '../../graph/model/patch';
import type { GraphStore } from '../../graph/stores/store';
import { listSavedQueries } from '../../src/saved-queries';
import { patchOf, type Line } from './store-patches';

const [ana, boris, union] = ['person/ana', 'person/boris', 'group/union'];
const cast = [
  { id: ana, name: 'Ana Silva' },
  { id: boris, name: 'Boris Ode' },
  { id: union, name: 'Blue Union' },
];

/** Its first sentence both criticizes and accuses. */
const report = (slug: string, publisher: string, published: string, lines: readonly Line[]): GraphPatch => {
  const patch = patchOf(slug, cast, lines);
  const [criticizes] = patch.relations;
  const accuses = { ...criticizes!, id: criticizes!.id.replace('CRITICIZES', 'ACCUSES'), type: 'ACCUSES' };
  return {
    ...patch,
    article: { ...patch.article, publisher, published },
    relations: [...patch.relations, accuses],
  };
};

const told: readonly Line[] = [
  { from: ana, type: 'CRITICIZES', to: boris },
  { from: ana, type: 'LEADS', to: union },
];

/** Two papers print one text, a third writes its own: two stories, three sentences about Ana, two independent outlets. */
const reports = [
  report('bell', 'The Bell', '2024-01-01', told),
  report('gong', 'The Gong', '2024-01-02', told),
  report('drum', 'The Drum', '2024-01-03', [
    { from: ana, type: 'CRITICIZES', to: boris },
    { from: boris, type: 'MEETS', to: union },
  ]),
];

// prettier-ignore
const COUNTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  critics: [['Ana Silva', 'Boris Ode', 2, 2, 2]],
  'most-mentioned': [['Ana Silva', ana, 3, 2, 2], ['Boris Ode', boris, 1, 1, 1]],
  'most-quoted': [['Ana Silva', 2, 0, 2, 2]],
  'one-outlet-only': [
    ['The Bell', 'Ana Silva', 'LEADS', 'Blue Union', 'asserted', 1],
    ['The Drum', 'Boris Ode', 'MEETS', 'Blue Union', 'asserted', 1],
  ],
  outlets: [
    ['The Bell', 1, 0, '2024-01-01', '2024-01-01', 1],
    ['The Drum', 1, 0, '2024-01-03', '2024-01-03', 2],
    ['The Gong', 1, 1, '2024-01-02', '2024-01-02', 1],
  ],
};

/** Leaves the store as empty as it was. */
export const testCounting = (open: () => GraphStore): void => {
  describe('counts sentences, articles and independent outlets once each', () => {
    beforeAll(async () => void (await open().apply(reports)));
    afterAll(async () => {
      for (const { article } of reports) await open().remove(article.id);
    });

    test.each(Object.entries(COUNTS))('%s', async (name, rows) => {
      const { cypher } = listSavedQueries().find((query) => query.name === name)!;
      expect((await open().query(cypher)).rows).toEqual(rows);
    });
  });
};
