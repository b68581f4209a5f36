import type { GraphPatch } from '../../../graph/model/patch';
import { openMemory } from '../../../graph/stores/memory';
import { readPatches } from '../../../src/reading/read-patches';
import { writePatches } from '../../../src/write-patches';
import { textsAsRaw, unrulyReading } from '../../src/reading/unruly-reading';
import { outcomeOf, type Attack, type Outcome, type Scale } from '../attack';

const mild = ['overflows', 'throws', 'throwsText', 'joins', 'answersNothingThatCanBeSent'];
const deadly = ['spins', 'rejectsLater', 'throwsLater', 'exits', 'aborts', 'killsItself', 'fillsBuffers'];
const slow = ['backtracks', 'fillsLists', 'fillsObjects', 'fillsTexts', 'fillsMaps', 'spreads', 'splits'];

/** Texts of one run each: deeds with calm articles before, between and after. */
const runsOf = (scale: Scale): string[][] => {
  if (scale === 'short') return [[...mild, 'spins', 'exits', 'fillsLists', ''].flatMap((deed) => ['calm', deed])];
  const all = [...mild, ...deadly, ...slow];
  return [
    ...all.map((deed) => ['calm', deed, 'calm', deed, 'calm']),
    ...all.map((deed, at) => ['calm', deed, all[(at * 7 + 3) % all.length]!, 'calm', 'calm']),
    all.flatMap((deed) => [deed, 'calm']),
  ];
};

const run = async (scale: Scale): Promise<Outcome> => {
  const { attempt, outcome } = outcomeOf();
  for (const [at, texts] of runsOf(scale).entries()) {
    const reading = unrulyReading(1 + (at % 2));
    const store = openMemory();
    const asides: string[] = [];
    async function* patches(): AsyncGenerator<GraphPatch> {
      for await (const [one] of readPatches(textsAsRaw(texts), reading))
        if ('patch' in one!) yield one.patch;
        else asides.push(`${one!.quarantined.source} ${one!.quarantined.reason}`);
    }
    try {
      const stored: string[] = [];
      await writePatches(patches(), store, { onStored: (ids) => void stored.push(...ids) });
      texts.forEach((text, place) => {
        const isCalm = text === 'calm' || text === '';
        const aside = asides.filter((line) => line.startsWith(`${place} `) && line.endsWith('report it with its text'));
        const isStored = stored.includes(`article/${place}`);
        attempt(`${text} at ${place} of ${texts.join(' ')}`, isStored === isCalm && aside.length === (isCalm ? 0 : 1));
      });
    } catch (error) {
      attempt(`${texts.join(' ')}: ${(error as Error).message}`, false);
    } finally {
      reading.close();
      await store.close();
    }
  }
  return outcome();
};

export const attack: Attack = { kind: 'an article that does not let its reader go', run };
