import type { Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Until shapes are drawn and the camera rests. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.waitForSelector('.canvas[data-surface]');
  await page.waitForFunction(() => {
    const drawn = document.querySelector<HTMLCanvasElement>('.canvas .overlay');
    const pixels = drawn?.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data;
    return pixels?.some((value) => value !== 0);
  });
  await page.waitForTimeout(400);
};

/** Where a node's centre or a line's middle is on the page, in CSS pixels. */
export const placeOf = (page: Page, id: string): Promise<Place> =>
  page.evaluate((wanted) => {
    const container = document.querySelector('.canvas') as HTMLElement & {
      graphCanvas: { placeOf(id: string): Place };
    };
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = container.graphCanvas.placeOf(wanted);
    return { x: x + left, y: y + top };
  }, id);

export const clickAt = async (page: Page, { x, y }: Place): Promise<void> => {
  await page.mouse.click(x, y);
  // Longer than sigma waits for a second click.
  await page.waitForTimeout(350);
};

/** Red, green and blue on the page at each place, from a screenshot. */
export const coloursAt = async (page: Page, places: readonly Place[]): Promise<number[][]> => {
  const screenshot = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([image, wanted]) => {
      const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const density = bitmap.width / window.innerWidth;
      return wanted.map(({ x, y }) =>
        [...context.getImageData(Math.round(x * density), Math.round(y * density), 1, 1).data].slice(0, 3),
      );
    },
    [screenshot, places] as const,
  );
};

export const toRgb = (hex: string): number[] =>
  [1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16));
