import type { GraphStore } from '../../graph/stores/store';

/** Beyond this many the oldest is let go. */
const mostHeld = 4;

export type Hold = <Answer>(question: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Holds answers that take the whole graph to work out, each as long as nothing is written into the store. */
export const holdAnswers = ({ writes }: GraphStore): Hold => {
  const held = new Map<string, { readonly writes: number; readonly answer: Promise<unknown> }>();
  return <Answer>(question: string, work: () => Promise<Answer>): Promise<Answer> => {
    if (!writes) return work();
    const now = writes();
    const known = held.get(question);
    if (known?.writes === now) return known.answer as Promise<Answer>;
    const answer = work();
    held.delete(question);
    held.set(question, { writes: now, answer });
    for (const old of held.keys()) if (held.size > mostHeld) held.delete(old);
    answer.catch(() => held.get(question)?.answer === answer && held.delete(question));
    return answer;
  };
};
