/**
 * The outcome of the work, or what `late` gives when it is not there after so many milliseconds: an Error is thrown. The
 * work itself goes on and what becomes of it is of no interest any more.
 */
export const untilLate = async <T, L>(
  work: Promise<T>,
  patienceMs: number,
  late: () => L,
): Promise<T | Exclude<L, Error>> => {
  const isLate = Symbol('late');
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof isLate>((ring) => {
    timer = setTimeout(() => ring(isLate), patienceMs);
  });
  try {
    const outcome = await Promise.race([work, deadline]);
    if (outcome !== isLate) return outcome as T;
  } finally {
    clearTimeout(timer);
  }
  work.catch(() => undefined);
  const said = late();
  if (said instanceof Error) throw said;
  return said as Exclude<L, Error>;
};
