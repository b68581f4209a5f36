import type { Decision } from '../model/decision';
import { OUR_DECISIONS, readDecision } from './decision-node';

type Read = (cypher: string, params: Readonly<Record<string, unknown>>) => Promise<readonly (readonly unknown[])[]>;

/** Every decision that a store with Cypher keeps. */
export const readDecisions = async (read: Read): Promise<Decision[]> =>
  (await read(`MATCH ${OUR_DECISIONS} RETURN n.decision AS decision`, {})).map(([decision]) =>
    readDecision({ decision }),
  );
