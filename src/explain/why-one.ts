import type { Analysis, Join } from '../../ingest/analysis';

/** One step from a mention to another: mention indices and the rule. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The shortest way over joins from a mention to a name of its entity; none for a name. */
export const stepsToName = ({ resolution, mentions }: Analysis, mention: number): Step[] => {
  if (mentions[mention]!.form === 'name') return [];
  const around = new Map<number, Join[]>();
  for (const join of resolution.joins) {
    for (const end of [join.one, join.other]) {
      const list = around.get(end);
      if (list) list.push(join);
      else around.set(end, [join]);
    }
  }
  const before = new Map<number, Step | undefined>([[mention, undefined]]);
  const queue = [mention];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (mentions[at]!.form === 'name') return pathTo(at, before);
    for (const { one, other, by } of around.get(at) ?? []) {
      const next = one === at ? other : one;
      if (before.has(next)) continue;
      before.set(next, { from: at, to: next, by });
      queue.push(next);
    }
  }
  return [];
};

const pathTo = (end: number, before: ReadonlyMap<number, Step | undefined>): Step[] => {
  const path: Step[] = [];
  for (let step = before.get(end); step; step = before.get(step.from)) path.unshift(step);
  return path;
};
