import { z } from 'zod';
import { DECISION_KINDS } from '../../graph/model/decision';

const side = z.strictObject({
  id: z.string(),
  name: z.string(),
  ids: z.array(z.string()).nonempty(),
  countries: z.array(z.string()).optional(),
});
const relation = z.strictObject({
  id: z.string(),
  type: z.string(),
  status: z.string(),
  date: z.string().optional(),
  attributedTo: side.optional(),
  withdrawFrom: side.optional(),
});
/** A decision as a store gives it out. */
export const decisionSchema = z
  .strictObject({
    id: z.string().startsWith('decision/'),
    kind: z.enum(DECISION_KINDS),
    a: side.optional(),
    b: side.optional(),
    relation: relation.optional(),
    undoes: z.string().optional(),
    by: z.string(),
    when: z.iso.datetime(),
    // So that there is always a next one.
    turn: z.int().min(1).max(1e9).optional(),
    why: z.string().optional(),
  })
  .refine(({ kind, a, b, relation: fact, undoes }) => {
    if (kind === 'undo') return undoes !== undefined;
    return a !== undefined && b !== undefined && (kind !== 'wrong' || fact !== undefined);
  }, 'what it decides on is missing');

const said = { by: z.string().min(1), when: z.iso.datetime(), why: z.string().optional() };

/** What a person says, in ids as the graph has them now. */
export const draftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'different', 'unsure']), a: z.string(), b: z.string(), ...said }),
  z.strictObject({ kind: z.literal('wrong'), relation: z.string(), ...said }),
  z.strictObject({ kind: z.literal('undo'), undoes: z.string(), ...said }),
]);
