import { cleanText } from '../../../ingest/clean/clean-text';
import { guardedReader } from '../../quality/guarded-reader';
import { shapes } from '../adversarial-shapes';
import { outcomeOf, type Attack } from '../attack';

const LENGTH = { short: 20_000, whole: 1_000_000 };

/** A shape of text that the reader must read to its end, without a fault and within its budget of steps. */
export const attack: Attack = {
  kind: 'a text that costs more than its length',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const reader = guardedReader(scale === 'whole' ? 3_600_000 : undefined);
    for (const { name, make } of shapes) {
      const text = cleanText(make(LENGTH[scale]));
      const { faults } = await reader.read({ id: 'article/shape-00000000', title: '', text, sha256: '' });
      attempt(`${name}: ${faults[0] ?? ''}`, faults.length === 0);
    }
    await reader.close();
    return outcome();
  },
};
