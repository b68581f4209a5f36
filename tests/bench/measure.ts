/** The middle one of several times, in milliseconds. */
export const medianTime = async (times: number, work: () => Promise<unknown> | unknown): Promise<number> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)]!;
};

/** One measure: what, how much, of what unit. */
export const report = (what: string, value: number, unit: string): void => {
  const shown = value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
  console.log(`${what.padEnd(44)} ${shown.padStart(10)} ${unit}`);
};
