import type { GraphStore } from '../../graph/stores/store';

/** A fact that must be in the graph: ends by any of their names, and words of the sentence that must stand behind it. */
export interface Fact {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly evidence: string;
  readonly date?: string;
  readonly role?: string;
  readonly withdrawFrom?: string;
}

const ASKED = `MATCH (a:Entity)-[r]->(b:Entity) UNWIND r.evidence AS e MATCH (s:Sentence {id: e})
RETURN a.name AS from, a.aliases AS fromAliases, type(r) AS type, b.name AS to, b.aliases AS toAliases,
 r.date AS date, r.role AS role, r.withdrawFrom AS withdrawFrom, r.status AS status, s.text AS text`;

export interface StoredFact {
  readonly from: readonly string[];
  readonly type: string;
  readonly to: readonly string[];
  readonly date: string | null;
  readonly role: string | null;
  readonly withdrawFrom: string | null;
  readonly status: string;
  readonly text: string;
}

/** Every relation with every sentence behind it, read back from the store in Cypher. */
export const storedFacts = async (store: GraphStore): Promise<StoredFact[]> => {
  const { columns, rows } = await store.query(ASKED);
  return rows.map((row) => {
    const cell = (name: string) => row[columns.indexOf(name)];
    const names = (name: string) => [cell(name) as string, ...((cell(`${name}Aliases`) as string[] | null) ?? [])];
    return {
      from: names('from'),
      type: cell('type') as string,
      to: names('to'),
      date: cell('date') as string | null,
      role: cell('role') as string | null,
      withdrawFrom: cell('withdrawFrom') as string | null,
      status: cell('status') as string,
      text: cell('text') as string,
    };
  });
};

const plain = (text: string): string => text.replace(/[‘’]/g, "'").toLowerCase();

const has = (names: readonly string[], wanted: string): boolean => names.some((name) => plain(name) === plain(wanted));

export const isStored = (facts: readonly StoredFact[], fact: Fact): boolean =>
  facts.some(
    (one) =>
      one.type === fact.type &&
      has(one.from, fact.from) &&
      has(one.to, fact.to) &&
      one.status === 'asserted' &&
      plain(one.text).includes(plain(fact.evidence)) &&
      (fact.date === undefined || one.date === fact.date) &&
      (fact.role === undefined || (one.role ?? '').toLowerCase() === fact.role) &&
      (fact.withdrawFrom === undefined || one.withdrawFrom === fact.withdrawFrom),
  );
