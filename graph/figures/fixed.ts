/** A length in a drawing, to a tenth: further digits would only make it longer. */
export const fixed = (value: number): string => String(Math.round(value * 10) / 10);
