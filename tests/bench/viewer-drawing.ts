import type { Page } from 'playwright-core';
import { report } from './measure';

interface Measures {
  readonly nodes: number;
  readonly lines: number;
  readonly emphasise: number;
  readonly click: number;
  readonly refresh: number;
  readonly hover: number;
  readonly pan: number;
  readonly bare: number;
  readonly heap: number;
}

/** Opens a part of the graph on the product's page: script of each handler, and the cost of moving the camera against bare sigma. */
export const measureDrawing = async (page: Page, address: string, hash: string): Promise<void> => {
  const started = performance.now();
  await page.goto(`${address}/#${hash}`);
  await page.waitForFunction(hasDrawn, null, { timeout: 180_000 }).catch(async (error: Error) => {
    const shown = await page.locator('body').innerText();
    throw new Error(`Nothing was drawn; the page says: ${shown.slice(0, 300)}`, { cause: error });
  });
  const opened = performance.now() - started;
  const found = await page.evaluate(measureInPage);
  const label = `${found.nodes} nodes, ${found.lines} lines`;
  report(`${label}: opened after`, opened / 1_000, 's');
  report(`${label}: script of a selection`, found.emphasise, 'ms');
  report(`${label}: selection / full refresh`, found.emphasise / found.refresh, 'times');
  report(`${label}: script of a click, page and all`, found.click, 'ms');
  report(`${label}: script of finding what is hovered`, found.hover, 'ms');
  report(`${label}: pan, ours / bare sigma`, found.pan / found.bare, 'times');
  report(`${label}: heap of the page`, found.heap, 'MB');
};

const hasDrawn = (): boolean => {
  const shown = document.querySelector('.canvas') as unknown as {
    graphCanvas?: { scene: { nodes: unknown[] } };
  } | null;
  return (shown?.graphCanvas?.scene.nodes.length ?? 0) > 0;
};

/** Runs in the page; everything it needs stands inside. */
const measureInPage = async (): Promise<Measures> => {
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
    scene: { nodes: { id: string }[]; lines: object[] };
    emphasise(emphasis: object): void;
    pickAt(point: Point): unknown;
    events: { onPick(picked: object, point: Point): void };
  };
  const { graphCanvas: canvas } = document.querySelector('.canvas') as HTMLElement & { graphCanvas: Canvas };
  const { nodes, lines } = canvas.scene;
  const { sigma } = canvas.surface;
  const settle = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await settle();
  const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
  const time = (work: () => void) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const turns = nodes.length > 10_000 ? 5 : 9;
  const each = (work: (turn: number) => void) =>
    middle(Array.from({ length: turns }, (_, turn) => time(() => work(turn))));
  const emphasise = each((turn) => canvas.emphasise({ selected: nodes[turn * 7]!.id, focused: undefined }));
  await settle();
  canvas.emphasise({ selected: undefined, focused: undefined });
  await settle();
  // What a click does: the address, the page by React, and the canvas.
  const click = each((turn) => canvas.events.onPick({ node: nodes[turn * 7 + 3]!.id }, { x: 0, y: 0 }));
  await settle();
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
  return {
    nodes: nodes.length,
    lines: lines.length,
    emphasise,
    click,
    refresh,
    hover,
    pan,
    bare,
    heap: memory.usedJSHeapSize / 1e6,
  };
};
