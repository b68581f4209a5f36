import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/read-yaml';
import type { Wording } from './wordings';

const filler = z.strictObject({ name: z.string(), said: z.string().optional(), adjective: z.string().optional() });
export type Filler = z.infer<typeof filler>;

const fillers = readYaml(join(__dirname, 'fillers.yaml'), z.record(z.string(), z.array(filler)));

export const CELLS = 24;

/** Each list is walked with a step of its own, so that no two places of a wording always meet with the same fillers. */
const STEPS: Record<string, number> = { country: 1, person: 5, body: 7, party: 5, armed: 7, firm: 11, town: 1, day: 5 };

/** How far apart the first and the second place of one kind are, so that nobody meets himself. */
const APART = 7;

export interface Cell {
  readonly text: string;
  readonly gives: Wording['gives'];
  readonly says: Wording['says'];
  /** What stands in each place of the text. */
  readonly places: ReadonlyMap<string, Filler>;
}

/** The wording with the fillers of one cell; `at` from 0 to 23, always the same for the same wording. */
export const fill = (wording: Wording, at: number): Cell => {
  const start = [...wording.text].reduce((sum, character) => sum + character.codePointAt(0)!, 0);
  const places = new Map<string, Filler>();
  const fillerAt = (kind: string, number: string): Filler => {
    const list = fillers[kind]!;
    const filler = list[(start + at * STEPS[kind]! + APART * (Number(number || 1) - 1)) % list.length]!;
    places.set(`${kind}${number}`, filler);
    return filler;
  };
  const inserted = (words: string, isText: boolean): string =>
    words.replace(
      /\{(?<kind>[a-z]+)(?<number>\d?)(?<bare>\.name)?\}/g,
      (_, kind: string, number: string, bare?: string) => {
        if (kind === 'adjective') return fillerAt('country', number).adjective!;
        const { name, said } = fillerAt(kind, number);
        return isText && bare === undefined ? (said ?? name) : name;
      },
    );
  const plain = inserted(wording.text, true)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,:])/g, '');
  return {
    text: plain.replace(/^"?\p{Ll}/u, (first) => first.toUpperCase()),
    gives: wording.gives.map(([from, type, to, fields]) => {
      const ends: [string, string, string] = [inserted(from, false), type, inserted(to, false)];
      if (fields === undefined) return ends;
      return [
        ...ends,
        Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, inserted(name, false)])),
      ];
    }),
    says: wording.says && [inserted(wording.says[0], false), inserted(wording.says[1], true)],
    places,
  };
};
