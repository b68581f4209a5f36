import { measure, type Measure, type Measured } from './measure';

self.addEventListener('message', ({ data }: MessageEvent<{ what: Measure; graph: Measured }>) => {
  try {
    self.postMessage({ values: measure(data.what, data.graph) });
  } catch (error) {
    self.postMessage({ problem: (error as Error).message });
  }
});
