import { createHash } from 'node:crypto';
import { standingDecisions } from '../identity/standing-decisions';
import { readProfileKey } from '../identity/profile';
import { talliesOf } from '../merge/entity-node';
import type { StoredEdge, StoredNode } from '../merge/record';
import type { Decision, DecisionSide } from '../model/decision';
import { InputError } from '../model/errors';
import { largest } from '../model/extremes';
import type { Ledger } from './ledger';

/** What a person says, in ids as the graph has them now. */
export type DecisionDraft = { readonly by: string; readonly when: string; readonly why?: string } & (
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly a: string; readonly b: string }
  | { readonly kind: 'wrong'; readonly relation: string }
  | { readonly kind: 'undo'; readonly undoes: string }
);

/**
 * The decision in terms that hold whatever articles come or go. Throws InputError when what it names is not there, or
 * when it would say nothing.
 */
export const completeDecision = async (
  ledger: Ledger,
  draft: DecisionDraft,
  known: readonly Decision[],
): Promise<Decision> => {
  const { by, when, why } = draft;
  const turn =
    1 +
    largest(
      known.map((decision) => decision.turn ?? 0),
      0,
    );
  const said = { by, when, turn, ...(why !== undefined && why !== '' && { why }) };
  if (draft.kind === 'undo') {
    checkStanding(known, draft.undoes);
    return withId({ kind: draft.kind, undoes: draft.undoes, ...said });
  }
  if (draft.kind === 'wrong') return withId({ kind: draft.kind, ...(await factOf(ledger, draft.relation)), ...said });
  const [one, other] = [await findNode(ledger, draft.a), await findNode(ledger, draft.b)];
  if (draft.a === draft.b || (one.id === other.id && draft.kind !== 'different'))
    throw new InputError(`${draft.a} and ${draft.b} are one already; name two`);
  // Both names of one node: it is to be taken apart, so each side is what was named and no more.
  const isOne = one.id === other.id;
  const [a, b] = [sideOf(one, isOne ? draft.a : undefined), sideOf(other, isOne ? draft.b : undefined)];
  return withId({ kind: draft.kind, a, b, ...said });
};

const withId = (rest: Omit<Decision, 'id'>): Decision => ({
  id: `decision/${createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12)}`,
  ...rest,
});

const checkStanding = (known: readonly Decision[], id: string): void => {
  const decision = known.find((one) => one.id === id);
  if (decision === undefined) throw new InputError(`there is no decision ${id}; newsgraph review list --decided`);
  if (!standingDecisions(known).includes(decision))
    throw new InputError(`${id} is taken back already; newsgraph review list --decided shows what stands`);
};

/** By its id, or by an id that an article uses for it. */
const findNode = async (ledger: Ledger, id: string): Promise<StoredNode> => {
  // What tells namesakes apart stands after the sign and is no part of a key.
  const found = await ledger.entitiesByKeys([id, id.replace(/~[^~]*$/u, '')]);
  const node = found.find((one) => one.id === id) ?? found.find((one) => idsOf(one).includes(id));
  if (node === undefined) throw new InputError(`no entity has the id ${id}; newsgraph search finds what is stored`);
  return node;
};

const profilesOf = (node: StoredNode) => [...talliesOf(node).keys()].map(readProfileKey);
const idsOf = (node: StoredNode): string[] => [...new Set(profilesOf(node).map(({ id }) => id))].sort();

/** `only`: this id of the node's, and no other. */
const sideOf = (node: StoredNode, only?: string): DecisionSide => {
  const countries = [...new Set(profilesOf(node).flatMap((profile) => profile.countries))].sort();
  const isNamed = only !== undefined && only !== node.id;
  return {
    id: isNamed ? only : node.id,
    name: node.properties.name as string,
    ids: only === undefined ? idsOf(node) : [only],
    ...(countries.length > 0 && only === undefined && { countries }),
  };
};

/** `<from>|<TYPE>|<to>|<status>…` */
const factOf = async (ledger: Ledger, id: string): Promise<Pick<Decision, 'a' | 'b' | 'relation'>> => {
  const parts = /^(.+?)\|([A-Z][A-Z0-9_]*)\|(.+?)\|/su.exec(id);
  const edge = parts && (await findEdge(ledger, id, parts[1]!, parts[2]!, parts[3]!));
  if (!edge) throw new InputError(`no relation has the id ${id}; take it from the edge's own id`);
  const { status, date, attributedTo, withdrawFrom } = edge.properties as Record<string, string | undefined>;
  const side = async (entity: string): Promise<DecisionSide> => sideOf(await findNode(ledger, entity));
  return {
    a: await side(edge.from),
    b: await side(edge.to),
    relation: {
      id,
      type: edge.type,
      status: status!,
      ...(date !== undefined && { date }),
      ...(attributedTo !== undefined && { attributedTo: await side(attributedTo) }),
      ...(withdrawFrom !== undefined && { withdrawFrom: await side(withdrawFrom) }),
    },
  };
};

const findEdge = async (
  ledger: Ledger,
  id: string,
  from: string,
  type: string,
  to: string,
): Promise<StoredEdge | undefined> => (await ledger.relations([{ kind: 'relation', id, type, from, to }])).get(id);
