/** In a drawing narrower or lower than this, shapes shrink with it; CSS pixels. */
const room = 480;

/** By what the sizes of shapes are divided: they keep them when the reader comes nearer, and shrink when he steps back. */
export const sizeRatio = (
  cameraRatio: number,
  { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number },
): number => Math.max(1, Math.sqrt(cameraRatio)) / Math.max(0.5, Math.min(1, clientWidth / room, clientHeight / room));
