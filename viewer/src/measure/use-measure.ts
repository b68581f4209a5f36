import { useEffect, useState } from 'react';
import type { Line } from '../graph/line';
import type { Measure, Measured } from './measure';
import MeasureWorker from './measure-worker?worker';

type Values = Readonly<Record<string, number>>;

/** Computes a measure of what is shown in a thread of its own; undefined until it is there, or when none is wanted. */
export const useMeasure = (
  what: Measure | undefined,
  nodes: readonly { readonly id: string }[],
  lines: readonly Line[],
  onProblem: (text: string) => void,
): Values | undefined => {
  const [result, setResult] = useState<{ what: Measure; lines: readonly Line[]; values: Values }>();
  useEffect(() => {
    if (what === undefined || nodes.length === 0) return;
    const worker = new MeasureWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<{ values?: Values; problem?: string }>) => {
      if (data.values) setResult({ what, lines, values: data.values });
      else onProblem(`This could not be computed (${data.problem}); choose another measure.`);
      worker.terminate();
    });
    worker.addEventListener('error', () =>
      onProblem('This browser refuses to compute in the background; choose another measure.'),
    );
    const graph: Measured = {
      nodes: nodes.map(({ id }) => id),
      lines: lines.map(({ from, to, count }) => ({ from, to, weight: count })),
    };
    worker.postMessage({ what, graph });
    return () => worker.terminate();
  }, [what, nodes, lines]); // onProblem only speaks
  return result?.what === what && result?.lines === lines ? result.values : undefined;
};
