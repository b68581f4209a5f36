/** How much is tried: `short` in every test run (seconds), `whole` by `npm run attack` (minutes). */
export type Scale = 'short' | 'whole';

export interface Outcome {
  readonly attempts: number;
  /** One line each: what was tried, and what it did that it must not. */
  readonly failures: readonly string[];
}

/** One kind of attack: all its spellings, made on the real parts. */
export interface Attack {
  /** What is attacked, in a few words: "a query that writes". */
  readonly kind: string;
  readonly run: (scale: Scale) => Promise<Outcome>;
}

type OnAttempt = (outcome: Outcome) => void;

let onAttempt: OnAttempt = () => undefined;

/** From now on `listener` is told of the outcome so far after every attempt; whole runs take minutes. */
export const followAttempts = (listener: OnAttempt): void => {
  onAttempt = listener;
};

/** Counts attempts, and keeps what went wrong. */
export const outcomeOf = () => {
  let attempts = 0;
  const failures: string[] = [];
  return {
    attempt: (name: string, isHeld: boolean): void => {
      attempts += 1;
      if (!isHeld) failures.push(name);
      onAttempt({ attempts, failures });
    },
    outcome: (): Outcome => ({ attempts, failures }),
  };
};
