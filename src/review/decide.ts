import { userInfo } from 'node:os';
import { InputError } from '../../graph/model/errors';
import { latestDecision } from '../../graph/review/latest-decision';
import type { DecisionDraft } from '../../graph/stores/complete-decision';
import type { GraphStore } from '../../graph/stores/store';
import { entityId } from './entity-id';
import type { ReviewAction } from './review-action';

/** same, different, unsure, wrong and undo. */
export const decide: ReviewAction = async (store, what, { action, reason, by, json }, terminal) => {
  const said = {
    by: by ?? userInfo().username,
    when: new Date().toISOString(),
    ...(reason !== undefined && { why: reason }),
  };
  const [decision] = await store.decide([await draftOf(store, action, what, said)]);
  if (decision === undefined) throw new InputError('That was decided in this very moment already.');
  const { id, a, b, relation, undoes } = decision;
  const about = undoes ?? relation?.id ?? `${a?.id} and ${b?.id}`;
  await (json ? terminal.printJson(decision) : terminal.print([`${action} ${about}  (${id})`]));
};

const draftOf = async (
  store: GraphStore,
  action: string,
  what: readonly string[],
  said: { readonly by: string; readonly when: string; readonly why?: string },
): Promise<DecisionDraft> => {
  const [first, second] = what;
  if (action === 'undo') {
    if (what.length > 1) throw new InputError('Undo one decision at a time: newsgraph review undo ID.');
    const undoes = first === undefined ? latestDecision(await store.decisions())?.id : fullId(first);
    if (undoes === undefined) throw new InputError('Nothing is decided yet; newsgraph review list shows pairs.');
    return { kind: 'undo', undoes, ...said };
  }
  if (action === 'wrong') {
    if (first === undefined || what.length > 1)
      throw new InputError('Name one relation by its id: newsgraph review wrong "A|TYPE|B|asserted" --reason TEXT.');
    return { kind: 'wrong', relation: first, ...said };
  }
  const [one, other] = what.length === 1 && first!.includes(':') ? first!.split(':') : [first, second];
  if (one === undefined || other === undefined || what.length > 2)
    throw new InputError(`Name two: newsgraph review ${action} A B, by id or name.`);
  const kind = action as 'same' | 'different' | 'unsure';
  return { kind, a: await entityId(store, one), b: await entityId(store, other), ...said };
};

const fullId = (id: string): string => (id.startsWith('decision/') ? id : `decision/${id}`);
