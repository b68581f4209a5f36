import type { Decision } from '../model/decision';
import { readDecision } from './decision-node';

type Read = (cypher: string, params: Readonly<Record<string, unknown>>) => Promise<readonly (readonly unknown[])[]>;

/** Every decision that a store with Cypher keeps. */
export const readDecisions = async (read: Read): Promise<Decision[]> =>
  // The label is a common word: a database may hold decisions of somebody else.
  (await read('MATCH (d:Decision) WHERE d.decision IS NOT NULL RETURN d.decision AS decision', {})).map(([decision]) =>
    readDecision({ decision }),
  );
