import type { StoredNode } from '../merge/record';
import { sortKeys } from '../merge/settle';
import type { Decision } from '../model/decision';
import type { PropertyValue } from '../model/view';

/**
 * A decision is a node of its own, for it is no bookkeeping: it says who decided what and why, and outlives the
 * articles it was made on. Dumps leave it out unless they are to be loaded again, digests always: they show what follows
 * from it.
 */
export const DECISION_LABEL = 'Decision';

/** Every decision, as `n`. The label is a common word: a database may hold decisions of somebody else. */
export const OUR_DECISIONS = `(n:${DECISION_LABEL}) WHERE n.decision IS NOT NULL`;

export const decisionNode = ({ id, a, b, relation, ...plain }: Decision): StoredNode => ({
  id,
  labels: [DECISION_LABEL],
  properties: sortKeys({
    ...(present(plain) as Record<string, PropertyValue>),
    ...(a && { a: a.id }),
    ...(b && { b: b.id }),
    ...(relation && { relation: relation.id }),
    decision: JSON.stringify({ id, ...plain, a, b, relation }),
  }),
});

/** The inverse, from the node's properties. */
export const readDecision = ({ decision }: { readonly decision?: unknown }): Decision =>
  JSON.parse(decision as string) as Decision;

const present = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => key !== 'id' && value !== undefined));
