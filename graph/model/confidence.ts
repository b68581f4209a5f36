/** How far a relation may be relied on, most first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * An order, not a probability, and derived from what is stored whenever it is asked for: what the text itself says of the
 * relation (its status) and how many tell it independently (outlets, reprints counted once).
 *
 * The rule that read it is left out on purpose: the frozen scores measure all rules together, and few rules stand in
 * enough checked sentences for a figure of their own.
 */
export const confidenceOf = (status: string, independent: number): Confidence => {
  if (status === 'asserted' || status === 'former') return independent > 1 ? 'high' : 'medium';
  if (status === 'attributed') return independent > 1 ? 'medium' : 'low';
  return 'low';
};

/** One sentence for a reader: what the level means. */
export const confidenceMeaning = (confidence: Confidence): string =>
  ({
    high: 'Stated as a fact by two or more outlets independently.',
    medium: 'Stated as a fact by one outlet, or reported as a claim by two or more.',
    low: 'A claim that one outlet reports, or denied, planned or hypothetical.',
  })[confidence];
