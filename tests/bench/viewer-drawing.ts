import type { CDPSession, Page } from 'playwright-core';
import { report } from './measure';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly surface: {
    readonly sigma: {
      render(): void;
      refresh(): void;
      getCamera(): { setState(state: object): void };
      getCanvases(): Record<string, HTMLCanvasElement>;
    };
  };
  readonly overlay: { draw: unknown; readonly canvas: HTMLCanvasElement };
  readonly scene: { readonly nodes: readonly { readonly id: string }[]; readonly lines: readonly object[] };
  emphasise(emphasis: object): void;
  pickAt(point: Point): unknown;
  readonly events: { onPick(picked: object, point: Point): void };
}

type Container = HTMLElement & { graphCanvas: Drawn };

/** How often each handler runs. */
const turns = 8;

/** Opens a part of the graph on the product's page: what each handler costs, and moving the camera against bare sigma. */
export const measureDrawing = async (page: Page, address: string, hash: string): Promise<void> => {
  const started = performance.now();
  await page.goto(`${address}/#${hash}`);
  await page.waitForFunction(hasDrawn, null, { timeout: 180_000 }).catch(async (error: Error) => {
    const shown = await page.locator('body').innerText();
    throw new Error(`Nothing was drawn; the page says: ${shown.slice(0, 300)}`, { cause: error });
  });
  const opened = performance.now() - started;
  const { nodes, lines } = await page.evaluate(() => {
    const { scene } = (document.querySelector('.canvas') as Container).graphCanvas;
    return { nodes: scene.nodes.length, lines: scene.lines.length };
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const label = `${nodes} nodes, ${lines} lines`;
  report(`${label}: opened after`, opened / 1_000, 's');
  const selection = await processorTime(client, page, selectInTurn);
  report(`${label}: processor time of a selection`, selection, 'ms');
  const refresh = await processorTime(client, page, refreshInTurn);
  report(`${label}: selection / full refresh`, selection / refresh, 'times');
  report(`${label}: processor time of a click, page and all`, await processorTime(client, page, clickInTurn), 'ms');
  report(`${label}: processor time of what is hovered`, await processorTime(client, page, hoverInTurn), 'ms');
  const { pan, heap } = await page.evaluate(panInTurn);
  report(`${label}: pan, ours / bare sigma`, pan, 'times');
  report(`${label}: heap of the page`, heap, 'MB');
};

/** Milliseconds that the page's own thread works on one turn; what else the machine does meanwhile is not in it. */
const processorTime = async (
  client: CDPSession,
  page: Page,
  work: (turns: number) => void | Promise<void>,
): Promise<number> => {
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1_000;
  };
  const before = await spent();
  await page.evaluate(work, turns);
  return ((await spent()) - before) / turns;
};

// What follows runs in the page, each by itself; everything it needs stands inside.

const hasDrawn = (): boolean =>
  ((document.querySelector('.canvas') as Container | null)?.graphCanvas?.scene.nodes.length ?? 0) > 0;

const selectInTurn = (count: number): void => {
  const { graphCanvas: canvas } = document.querySelector('.canvas') as Container;
  for (let turn = 0; turn < count; turn += 1)
    canvas.emphasise({ selected: canvas.scene.nodes[turn * 7]!.id, focused: undefined });
};

const refreshInTurn = (count: number): void => {
  const { graphCanvas: canvas } = document.querySelector('.canvas') as Container;
  for (let turn = 0; turn < count; turn += 1) canvas.surface.sigma.refresh();
};

/** The address, the page by React, and the canvas. */
const clickInTurn = async (count: number): Promise<void> => {
  const { graphCanvas: canvas } = document.querySelector('.canvas') as Container;
  for (let turn = 0; turn < count; turn += 1) {
    canvas.events.onPick({ node: canvas.scene.nodes[turn * 7 + 3]!.id }, { x: 0, y: 0 });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
};

const hoverInTurn = (count: number): void => {
  const { graphCanvas: canvas } = document.querySelector('.canvas') as Container;
  for (let turn = 0; turn < count; turn += 1) canvas.pickAt({ x: 100 + turn * 40, y: 200 + turn * 20 });
};

const panInTurn = (): { pan: number; heap: number } => {
  const { graphCanvas: canvas } = document.querySelector('.canvas') as Container;
  const { sigma } = canvas.surface;
  // Reading a pixel back waits until everything is really drawn.
  const drawn = () => {
    for (const layer of Object.values(sigma.getCanvases())) {
      const gl = layer.getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
    canvas.overlay.canvas.getContext('2d')!.getImageData(0, 0, 1, 1);
  };
  const { draw } = canvas.overlay;
  const move = (turn: number): number => {
    const started = performance.now();
    sigma.getCamera().setState({ x: 0.5 + turn * 0.004, y: 0.5, ratio: 0.6 });
    sigma.render();
    drawn();
    return performance.now() - started;
  };
  move(0);
  // Turn about, so that a busy machine is busy for both.
  const [ours, bares]: [number[], number[]] = [[], []];
  for (let turn = 1; turn <= 7; turn += 1) {
    ours.push(move(turn));
    canvas.overlay.draw = () => undefined;
    bares.push(move(-turn));
    canvas.overlay.draw = draw;
  }
  const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return { pan: middle(ours) / middle(bares), heap: memory.usedJSHeapSize / 1e6 };
};
