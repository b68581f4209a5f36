import { InputError } from '../model/errors';
import type { Candidate, ReviewPair, ReviewSide } from '../model/review';
import type { ViewNode } from '../model/view';
import { evidenceFor } from '../queries/evidence-of';
import { findNodes } from '../queries/find-nodes';
import type { GraphStore } from '../stores/store';

/** Sentences shown for each side. */
const MOST_SENTENCES = 3;

/** Both sides with their names, offices and sentences. Throws InputError when one is not there. */
export const showPair = async (
  store: GraphStore,
  candidate: Pick<Candidate, 'a' | 'b'> & Partial<Candidate>,
): Promise<ReviewPair> => {
  const { a, b, id = `${a}:${b}`, reason = 'namesakes', score = 0, isNamed = true } = candidate;
  const nodes = await findNodes(store, [a, b]);
  const side = (wanted: string): Promise<ReviewSide> => {
    const node = nodes.find((one) => one.id === wanted);
    if (node === undefined) {
      throw new InputError(
        `no entity has the id ${wanted} (any more); newsgraph review list shows the pairs there are`,
      );
    }
    return sideOf(store, node);
  };
  return { id, reason, isNamed, score, a: await side(a), b: await side(b) };
};

const sideOf = async (store: GraphStore, { id, labels, properties }: ViewNode): Promise<ReviewSide> => {
  const held = await store.read(
    'MATCH (n:Entity {id: $id})-[r]->(of:Entity) WHERE r.role IS NOT NULL RETURN DISTINCT r.role AS role, of.name AS body ORDER BY role, body LIMIT 8',
    { params: { id } },
  );
  const sentences = await store.read(
    "MATCH (s:Sentence)-[m:MENTIONS]->(n:Entity {id: $id}) WITH DISTINCT s.id AS id, m.form = 'name' AS named RETURN id ORDER BY named DESC, id LIMIT $most",
    { params: { id, most: MOST_SENTENCES } },
  );
  return {
    id,
    labels,
    name: String(properties.name),
    aliases: (properties.aliases ?? []) as string[],
    articles: Number(properties.articles ?? 1),
    roles: held.rows.map(([role, body]) => ({ role: String(role), of: String(body) })),
    evidence: await evidenceFor(
      store,
      sentences.rows.map(([sentence]) => String(sentence)),
    ),
  };
};
