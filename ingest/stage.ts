import type { Analysis } from './analysis';
import type { Knowledge } from './knowledge';

type Field = keyof Analysis;

/** One step of the reader: it sees what it needs and knowledge, and adds fields. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Field[];
  readonly adds: readonly Field[];
  readonly run: (input: Analysis, knowledge: Knowledge) => Partial<Analysis>;
}

/** Reading a field that is not declared in `needs` does not compile. */
export const defineStage = <Needs extends Field, Adds extends Field>(stage: {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  readonly run: (input: Pick<Analysis, Needs>, knowledge: Knowledge) => Pick<Analysis, Adds>;
}): Stage => stage as unknown as Stage;

/** Throws when a stage needs what no earlier stage adds, or two stages add the same. */
export const checkOrder = (stages: readonly Stage[]): void => {
  const known = new Set<Field>(['article']);
  for (const stage of stages) {
    for (const field of stage.needs) {
      if (!known.has(field)) throw new Error(`Stage "${stage.name}" needs ${field}, which no earlier stage adds.`);
    }
    for (const field of stage.adds) {
      if (known.has(field)) throw new Error(`Stage "${stage.name}" adds ${field}, which an earlier stage added.`);
      known.add(field);
    }
  }
};
