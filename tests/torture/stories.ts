import type { GraphPatch } from '../../graph/model/patch';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';

const PEOPLE = ['Ana Silva', 'Boris Ode', 'Carla Ruiz', 'Dmitri Voss', 'Elena Marsh', 'Farid Nasser', 'Greta Holm'];
const COUNTRIES = ['Norway', 'Ghana', 'Peru', 'Jordan', 'Latvia'];

/** Invented stories over few people and countries, so that nearly every article shares its facts with others. */
export const stories = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => {
      const person = (step: number): string => PEOPLE[(number * step + step) % PEOPLE.length]!;
      const country = (step: number): string => COUNTRIES[(number + step) % COUNTRIES.length]!;
      const text = `Title: Minister speaks in report ${number}
Publisher: Paper ${number % 3}
Published: 2024-03-${String(1 + (number % 28)).padStart(2, '0')}

Foreign Minister ${person(1)} of ${country(0)} criticized ${country(1)} on Friday.

${person(2)} met President ${person(3)} in the capital. "We will not accept this," ${person(1)} said.

The government of ${country(2)} demanded the withdrawal of troops of ${country(3)} from ${country(4)} in ${1990 + (number % 30)}.
`;
      return [`story-${String(number).padStart(4, '0')}.txt`, text];
    }),
  );

/** The patch of each article of a folder, by article id: what a graph of any of them must hold. */
export const patchesOf = async (folder: string): Promise<ReadonlyMap<string, GraphPatch>> => {
  const knowledge = loadKnowledge();
  const patches = new Map<string, GraphPatch>();
  for await (const reading of readArticles([folder])) {
    if (!('article' in reading)) throw new Error(`${reading.quarantined.source} ${reading.quarantined.reason}`);
    const patch = toPatch(readArticle(reading.article, knowledge), knowledge);
    patches.set(patch.article.id, patch);
  }
  return patches;
};
