type Channels = readonly [number, number, number];

const channels = (hex: string): Channels => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const toHex = (values: Channels) =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the second colour, 0 to 1, in sRGB. Colours are `#rrggbb`. */
export const mix = (first: string, second: string, share: number): string => {
  const [one, other] = [channels(first), channels(second)];
  return toHex([0, 1, 2].map((index) => one[index]! + (other[index]! - one[index]!) * share) as unknown as Channels);
};

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string) => {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** WCAG 2.2 contrast ratio, 1 to 21. */
export const contrast = (first: string, second: string): number => {
  const [low, high] = [luminance(first), luminance(second)].sort((one, other) => one - other);
  return (high! + 0.05) / (low! + 0.05);
};

/** The colour itself where it can be told from the background at `ratio`, else mixed with the text colour until it can. */
export const readableOn = (colour: string, background: string, ratio: number): string => {
  const ink = luminance(background) > 0.18 ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = mix(colour, ink, share);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return ink;
};
