import type { FastifyInstance } from 'fastify';
import { listSavedQueries } from '../../saved-queries';
import type { Served } from '../served';

/** A large graph would be read whole for its properties; this many of each kind tell them. */
const sampled = 200;
const patience = 5_000;

/** Labels, relationship types and property names that are stored now, and the saved queries: what the editor offers. */
export const schemaRoute = (server: FastifyInstance, { store, ontology }: Served): void => {
  server.get('/api/schema', async () => {
    const list = async (cypher: string): Promise<string[]> => {
      const { rows } = await store.read(cypher, { maxRows: 10_000, timeoutMs: patience }).catch(() => ({ rows: [] }));
      return [...new Set(rows.flatMap((row) => row.flat().map(String)))].sort();
    };
    const labels = ontology.nodes.map(({ name }) => name);
    const types = await list('MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS type');
    const properties = new Set<string>();
    for (const label of labels)
      for (const key of await list(`MATCH (n:${label}) WITH n LIMIT ${sampled} RETURN keys(n) AS names`))
        properties.add(key);
    for (const key of await list(`MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT ${sampled} RETURN keys(r) AS names`))
      properties.add(key);
    for (const hidden of ['tally', 'extraction']) properties.delete(hidden);
    return {
      labels: [...new Set(['Entity', ...labels])].sort(),
      types: [...new Set([...types, 'HAS', 'MENTIONS', 'MADE', 'ABOUT', 'REPORTED_BY'])].sort(),
      properties: [...properties].sort(),
      queries: listSavedQueries(),
    };
  });
};
