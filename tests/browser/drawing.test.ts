import { loadOntology } from '../../src/load-knowledge';
import { launchChromium } from './chromium';
import { clickAt, coloursAt, placeOf, toRgb, untilDrawn, type Place } from './on-canvas';
import { holdSample } from './open-sample';
import { samplePatches } from './sample-patch';

const ontology = loadOntology();
const typeOf = new Map(
  samplePatches
    .flatMap((patch) => patch.entities)
    .map(({ id, type }) => [id, ontology.nodes.find(({ name }) => name === type)!]),
);
const connected = new Set(samplePatches.flatMap((patch) => patch.relations).flatMap(({ from, to }) => [from, to]));

/** In units of the node's size, y downwards: which of these lie inside tells the four shapes apart. */
const probes = [
  [0.8, -0.8],
  [0, -1.1],
  [1, 0.6],
  [0.6, 0],
] as const;
const inside = { circle: [0, 0, 0, 1], square: [1, 0, 0, 1], diamond: [0, 1, 0, 1], triangle: [0, 1, 1, 1] };

const isNear = (one: number[], other: number[]) => one.every((value, index) => Math.abs(value - other[index]!) < 60);

describe('drawing', () => {
  const sample = holdSample();

  it('fills every node with the colour of its type', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    const ids = [...connected];
    const colours = await coloursAt(page, await Promise.all(ids.map((id) => placeOf(page, id))));
    expect(ids.map((id, index) => [id, colours[index]])).toEqual(ids.map((id) => [id, toRgb(typeOf.get(id)!.colour)]));
    await page.close();
  });

  it('gives every type its shape', async () => {
    const { page } = await sample.open('', { deviceScaleFactor: 3 });
    await untilDrawn(page);
    const seen: Record<string, number[]> = {};
    for (const id of ['person/mira-talos', 'group/estmark-assembly', 'country/valdia', 'place/port-lysk']) {
      const centre = await placeOf(page, id);
      const size = await page.evaluate((wanted) => {
        const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
          graphCanvas: { scene: { nodes: { id: string; size: number }[] } };
        };
        return graphCanvas.scene.nodes.find((node) => node.id === wanted)!.size;
      }, id);
      const places = probes.map(([x, y]): Place => ({ x: centre.x + x * size, y: centre.y + y * size }));
      const { shape, colour } = typeOf.get(id)!;
      seen[shape] = (await coloursAt(page, places)).map((found) => (isNear(found, toRgb(colour)) ? 1 : 0));
    }
    expect(seen).toEqual(inside);
    await page.close();
  });

  it('asks which line is meant where several run within six pixels, and never guesses', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    const spot = await page.evaluate(() => {
      type Picked = { lines?: string[] };
      const container = document.querySelector('.canvas') as HTMLElement & {
        graphCanvas: { pickAt(place: Place): Picked };
      };
      const { left, top, width, height } = container.getBoundingClientRect();
      for (let x = 20; x < width; x += 5)
        for (let y = 20; y < height; y += 5) {
          const { lines } = container.graphCanvas.pickAt({ x, y });
          if (lines && lines.length > 1) return { x: x + left, y: y + top, lines };
        }
      throw new Error('no two lines of the sample come near each other');
    });
    await clickAt(page, spot);
    const choices = page.locator('.picker button');
    expect(await choices.evaluateAll((all) => all.map((button) => button.getAttribute('data-line')))).toEqual(
      spot.lines,
    );
    expect(await page.locator('.side .hint').count()).toBe(1);
    await page.keyboard.press('2');
    await page.locator(`.side [data-line="${spot.lines[1]}"]`).waitFor();
    expect(await page.locator('.picker').count()).toBe(0);
    await page.close();
  });

  it('restyles for a selection and does not make the drawing anew', async () => {
    const { page } = await sample.open('is-relation=-LEADS&pins=person%2Fdario-pell~10~10');
    await untilDrawn(page);
    type Shown = HTMLElement & { graphCanvas: { scene: object } };
    const scene = await page.evaluateHandle(() => (document.querySelector('.canvas') as Shown).graphCanvas.scene);
    await clickAt(page, await placeOf(page, 'country/valdia'));
    await page.locator('.side [data-node="country/valdia"]').waitFor();
    const isSame = (one: object) => (document.querySelector('.canvas') as Shown).graphCanvas.scene === one;
    expect(await page.evaluate(isSame, scene)).toBe(true);
    await page.goBack();
    await page.locator('.hint').waitFor();
    expect(await page.evaluate(isSame, scene)).toBe(true);
    await page.close();
  });

  it('draws again after the graphics context was lost', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const place = await placeOf(page, 'country/valdia');
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.canvas canvas'))
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.waitForTimeout(800);
    const remade = await page.locator('.canvas .sigma-nodes').elementHandle();
    expect(await coloursAt(page, [place])).toEqual([toRgb(typeOf.get('country/valdia')!.colour)]);
    await clickAt(page, place);
    await page.locator('.side [data-node="country/valdia"]').waitFor();
    // Made anew once, not again and again.
    expect(await remade!.evaluate((canvas) => canvas.isConnected)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('gives every graphics context back: thirty times to the table and to the graph again', async () => {
    const { page, problems } = await sample.open();
    await page.evaluate(() => {
      const counter = window as unknown as { live: Set<WeakRef<WebGL2RenderingContext>> };
      counter.live = new Set();
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: [string]) {
        const context = original.apply(this, wanted) as WebGL2RenderingContext | null;
        if (context && /webgl/.test(wanted[0])) counter.live.add(new WeakRef(context));
        return context;
      } as typeof original;
    });
    for (let cycle = 0; cycle < 30; cycle++) {
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.locator('.canvas').waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'Graph' }).click();
      await page.locator('.canvas[data-surface=webgl] .overlay').waitFor();
    }
    const live = await page.evaluate(
      () =>
        [...(window as unknown as { live: Set<WeakRef<WebGL2RenderingContext>> }).live].filter(
          (one) => one.deref() && !one.deref()!.isContextLost(),
        ).length,
    );
    // One sigma draws on three layers.
    expect(live).toBeLessThanOrEqual(3);
    expect(await page.locator('.canvas canvas').count()).toBeLessThanOrEqual(8);
    await untilDrawn(page);
    expect(await coloursAt(page, [await placeOf(page, 'country/valdia')])).toEqual([
      toRgb(typeOf.get('country/valdia')!.colour),
    ]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('draws on a plain canvas where there is no WebGL, with the same clicks and the table', async () => {
    const browser = await launchChromium(['--disable-3d-apis']);
    const { page, problems } = await sample.open('', {}, browser);
    await untilDrawn(page);
    expect(await page.locator('.canvas').getAttribute('data-surface')).toBe('plane');
    const ids = ['person/mira-talos', 'group/harbour-front', 'country/valdia', 'place/port-lysk'];
    const colours = await coloursAt(page, await Promise.all(ids.map((id) => placeOf(page, id))));
    expect(colours).toEqual(ids.map((id) => toRgb(typeOf.get(id)!.colour)));
    await clickAt(page, await placeOf(page, 'group/harbour-front'));
    await page.locator('.side [data-node="group/harbour-front"]').waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await browser.close();
  });
});
