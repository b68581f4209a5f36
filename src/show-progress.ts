import type { Terminal } from './terminal';

export interface Progress {
  step(): void;
  end(): void;
}

/** A bar on stderr with rate and time left, on a terminal and for work of some length; elsewhere nothing. */
export const showProgress = async (terminal: Terminal, total: number, what: string): Promise<Progress> => {
  if (!terminal.showsProgress || total < 5) return { step: () => undefined, end: () => undefined };
  const { SingleBar, Presets } = await import('cli-progress');
  const format = `{bar} {value}/{total} ${what} | {rate}/s | {eta_formatted} left`;
  const bar = new SingleBar(
    { format, stream: terminal.screen.err, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const started = performance.now();
  bar.start(total, 0, { rate: '0' });
  return {
    step: () => {
      const done = bar.getProgress() * total + 1;
      bar.increment(1, { rate: (done / Math.max(0.001, (performance.now() - started) / 1_000)).toFixed(1) });
    },
    end: () => bar.stop(),
  };
};
