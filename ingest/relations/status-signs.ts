import type { Status } from '../../graph/model/ontology';

/** What the words around an event have said of it so far. */
export interface State {
  isImminent?: boolean;
  isNegated: boolean;
  isPlanned: boolean;
  isSupposed: boolean;
  isHearsay: boolean;
  isPassedOver: boolean;
  attributedTo?: number;
  requesters: readonly number[];
  requestToken?: number;
  mustSaid: boolean;
  readonly signs: { readonly of: Flag; readonly token: number }[];
}

type Flag = 'isNegated' | 'isPlanned' | 'isSupposed' | 'isHearsay' | 'isPassedOver' | 'mustSaid';

export const mark = (state: State, flag: Flag, token: number): void => {
  state[flag] = true;
  state.signs.push({ of: flag, token });
};

const FLAGS: Partial<Record<Status, readonly Flag[]>> = {
  negated: ['isNegated'],
  hypothetical: ['isSupposed', 'mustSaid'],
  planned: ['isPlanned'],
  attributed: ['isHearsay'],
};

export const signsOf = ({ signs, requestToken }: State, status: Status): number[] =>
  status === 'hypothetical' && requestToken !== undefined
    ? [requestToken]
    : [...new Set(signs.filter(({ of }) => FLAGS[status]?.includes(of)).map(({ token }) => token))];

export const statusOf = (state: State, isReported: boolean): Status => {
  if (state.requestToken !== undefined) return 'hypothetical';
  if (state.isNegated) return 'negated';
  if (state.isSupposed || state.mustSaid) return 'hypothetical';
  if (state.isPlanned) return 'planned';
  return isReported || state.isHearsay ? 'attributed' : 'asserted';
};
