import { overview } from '../../graph/queries';
import type { Served } from './served';
import { toAnswer } from './to-answer';

/** The best supported relations of the whole graph among at most so many names, as the viewer takes them; held. */
export const overviewAnswer = ({ store, hold }: Pick<Served, 'store' | 'hold'>, limit: number) =>
  hold(`overview ${limit}`, async () => toAnswer(store, await overview(store, limit)));
