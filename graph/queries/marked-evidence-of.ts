import type { Mark, MarkedEvidence, Passage } from '../model/marked-evidence';
import type { Span } from '../model/span';
import type { Evidence } from '../model/view';
import type { GraphStore } from '../stores/store';
import { evidenceOf } from './evidence-of';
import { findNodes } from './find-nodes';
import { findEdges } from './sentences-behind';

/** The sentences behind an edge, entity or statement as evidenceOf gives them, with marks and a sentence on each side. */
export const markedEvidenceOf = async (store: GraphStore, id: string): Promise<MarkedEvidence[]> => {
  const evidence = await evidenceOf(store, [id]);
  const articles = [...new Set(evidence.map(({ article }) => article))];
  const [roles, cues] = await rolesIn(store, id);
  const mentions = await mentionsIn(store, evidence, [...roles.keys()]);
  const sentences = await sentencesOf(store, articles);
  const reprints = new Map(
    (await findNodes(store, articles)).flatMap(({ id: article, properties: { reprintOf } }) =>
      typeof reprintOf === 'string' ? [[article, reprintOf] as const] : [],
    ),
  );
  return evidence.map((one) => {
    const neighbours = sentences.get(one.article) ?? [];
    const at = neighbours.findIndex(({ start }) => start === one.start);
    const inside = ({ start, end }: Span) => start >= one.start && end <= one.end;
    const marks: Mark[] = [
      ...(mentions.get(one.sentence) ?? []).map(({ entity, ...span }) => ({ ...span, role: roles.get(entity)! })),
      ...cues
        .filter((cue) => cue.article === one.article && inside(cue))
        .map(({ start, end }) => ({ start, end, role: 'cue' as const })),
    ];
    const reprintOf = reprints.get(one.article);
    return {
      ...one,
      marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
      ...(at > 0 && { before: neighbours[at - 1]! }),
      ...(at >= 0 && at + 1 < neighbours.length && { after: neighbours[at + 1]! }),
      ...(reprintOf !== undefined && { reprintOf }),
    };
  });
};

interface Cue extends Span {
  readonly article: string;
}

/** Which entities are subject and object of what has this id, and where its cues stand. */
const rolesIn = async (
  store: GraphStore,
  id: string,
): Promise<readonly [ReadonlyMap<string, Mark['role']>, readonly Cue[]]> => {
  const [edge] = await findEdges(store, [id]);
  if (edge) {
    const cues = Array.isArray(edge.properties.cues) ? edge.properties.cues.map(String) : [];
    return [new Map([[edge.to, 'object'] as const, [edge.from, 'subject'] as const]), cues.flatMap(readCue)];
  }
  if (!id.startsWith('statement/')) return [new Map([[id, 'subject'] as const]), []];
  const { rows } = await store.read('MATCH (e:Entity)-[:MADE]->(s:Statement {id: $id}) RETURN e.id AS id', {
    params: { id },
  });
  return [new Map(rows.map(([speaker]) => [speaker as string, 'subject'] as const)), []];
};

/** `<article id>#<start>-<end>` */
const readCue = (cue: string): Cue[] => {
  const match = /^(.+)#(\d+)-(\d+)$/.exec(cue);
  return match ? [{ article: match[1]!, start: Number(match[2]), end: Number(match[3]) }] : [];
};

const mentionsIn = async (store: GraphStore, evidence: readonly Evidence[], entities: readonly string[]) => {
  const found = new Map<string, (Span & { readonly entity: string })[]>();
  if (evidence.length === 0 || entities.length === 0) return found;
  const { rows } = await store.read(
    'UNWIND $ids AS id MATCH (s:Sentence {id: id})-[m:MENTIONS]->(e:Entity) WHERE e.id IN $entities RETURN s.id AS sentence, e.id AS entity, m.start AS start, m.end AS end',
    { params: { ids: [...new Set(evidence.map(({ sentence }) => sentence))], entities } },
  );
  for (const [sentence, entity, start, end] of rows) {
    const mention = { entity: entity as string, start: Number(start), end: Number(end) };
    found.set(sentence as string, [...(found.get(sentence as string) ?? []), mention]);
  }
  return found;
};

/** By article, in text order. */
const sentencesOf = async (store: GraphStore, articles: readonly string[]): Promise<Map<string, Passage[]>> => {
  const found = new Map<string, Passage[]>();
  if (articles.length === 0) return found;
  const { rows } = await store.read(
    'UNWIND $ids AS id MATCH (a:Article {id: id})-[:HAS]->(s:Sentence) RETURN a.id AS article, s.start AS start, s.end AS end, s.text AS text',
    { params: { ids: articles }, maxRows: 1_000_000 },
  );
  for (const [article, start, end, text] of rows) {
    const passage = { start: Number(start), end: Number(end), text: String(text) };
    const list = found.get(article as string);
    if (list) list.push(passage);
    else found.set(article as string, [passage]);
  }
  for (const list of found.values()) list.sort((one, other) => one.start - other.start);
  return found;
};
