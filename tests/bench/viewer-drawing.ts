import type { Page } from 'playwright-core';
import { report } from './measure';

interface Measures {
  readonly emphasise: number;
  readonly refresh: number;
  readonly hover: number;
  readonly pan: number;
  readonly bare: number;
  readonly heap: number;
}

const sizes = [
  ['2,000 nodes, 5,000 lines', 2_000, 5_000],
  ['50,000 nodes, 100,000 lines', 50_000, 100_000],
] as const;

/** Script time of each handler and the cost of moving the camera, with our labels and without (bare sigma, same programs). */
export const measureDrawing = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/#around=${encodeURIComponent('person/p49999')}`);
  await page.locator('.canvas[data-surface]').waitFor({ timeout: 120_000 });
  for (const [label, nodes, lines] of sizes) {
    const found = await page.evaluate(drawAndMeasure, [nodes, lines] as const);
    report(`${label}: script of a selection`, found.emphasise, 'ms');
    report(`${label}: selection / full refresh`, found.emphasise / found.refresh, 'times');
    report(`${label}: script of finding what is hovered`, found.hover, 'ms');
    report(`${label}: pan, ours / bare sigma`, found.pan / found.bare, 'times');
    report(`${label}: heap of the page`, found.heap, 'MB');
  }
};

/** Runs in the page; everything it needs stands inside. */
const drawAndMeasure = async ([nodeCount, lineCount]: readonly [number, number]): Promise<Measures> => {
  type Point = { x: number; y: number };
  type Sigma = {
    render(): void;
    refresh(): void;
    getCamera(): { setState(state: object): void };
    getCanvases(): Record<string, HTMLCanvasElement>;
  };
  type Canvas = {
    surface: { sigma: Sigma };
    overlay: { draw: unknown; canvas: HTMLCanvasElement };
    show(scene: object, theme: object): void;
    emphasise(emphasis: object): void;
    pickAt(point: Point): unknown;
    theme: object;
  };
  const { graphCanvas: canvas } = document.querySelector('.canvas') as HTMLElement & { graphCanvas: Canvas };
  let seed = 3;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const shapes = ['circle', 'square', 'triangle', 'diamond'];
  const nodes = Array.from({ length: nodeCount }, (_, at) => {
    const [angle, radius] = [at * 2.39996, 60 * Math.sqrt(at)];
    return {
      id: `n${at}`,
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      label: `Name ${at}`,
      type: 'Person',
      shape: shapes[at % 4],
      colour: '#0072b2',
      size: 6,
      weight: at % 9,
      more: 0,
      isPinned: false,
    };
  });
  const lines = Array.from({ length: lineCount }, (_, at) => {
    const from = Math.floor(random() * nodeCount);
    const to = (from + 1 + Math.floor(random() * 60)) % nodeCount;
    return {
      key: `l${at}`,
      from: `n${from}`,
      to: `n${to}`,
      label: 'criticizes',
      shortLabel: 'criticizes',
      colour: '#b00020',
      labelColour: '#b00020',
      width: 1.5,
      curvature: 0.1,
      isDashed: at % 5 === 0,
      hasArrow: true,
    };
  });
  canvas.show({ nodes, lines }, canvas.theme);
  const { sigma } = canvas.surface;
  const settle = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await settle();
  const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
  const time = (work: () => void) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const turns = nodeCount > 10_000 ? 5 : 9;
  const each = (work: (turn: number) => void) =>
    middle(Array.from({ length: turns }, (_, turn) => time(() => work(turn))));
  const emphasise = each((turn) => canvas.emphasise({ selected: `n${turn * 7}`, focused: undefined }));
  await settle();
  canvas.emphasise({ selected: undefined, focused: undefined });
  const refresh = each(() => sigma.refresh());
  await settle();
  const hover = each((turn) => canvas.pickAt({ x: 100 + turn * 40, y: 200 + turn * 20 }));
  // Reading a pixel back waits until everything is really drawn.
  const drawn = () => {
    for (const layer of Object.values(sigma.getCanvases())) {
      const gl = layer.getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
    canvas.overlay.canvas.getContext('2d')!.getImageData(0, 0, 1, 1);
  };
  const draw = canvas.overlay.draw;
  const move = (turn: number) => {
    sigma.getCamera().setState({ x: 0.5 + turn * 0.004, y: 0.5, ratio: 0.6 });
    sigma.render();
    drawn();
  };
  move(0);
  // Turn about, so that a busy machine is busy for both.
  const [ours, bares]: [number[], number[]] = [[], []];
  for (let turn = 1; turn <= turns; turn += 1) {
    ours.push(time(() => move(turn)));
    canvas.overlay.draw = () => undefined;
    bares.push(time(() => move(-turn)));
    canvas.overlay.draw = draw;
  }
  const [pan, bare] = [middle(ours), middle(bares)];
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return { emphasise, refresh, hover, pan, bare, heap: memory.usedJSHeapSize / 1e6 };
};
