/** How a status reads beside a relation; empty when the text plainly asserts it. */
export const statusWord = (status: string): string =>
  ({ asserted: '', attributed: 'reported', negated: 'denied', planned: 'planned', hypothetical: 'hypothetical' })[
    status
  ] ?? status;

/** One sentence for a reader: what the status means. */
export const statusMeaning = (status: string): string =>
  ({
    asserted: 'Stated as a fact by the article.',
    attributed: 'Claimed by somebody the article quotes, not by the article itself.',
    negated: 'The text says that this is not so.',
    planned: 'Announced or intended, not done yet.',
    hypothetical: 'Said under a condition or as a possibility.',
    former: 'Was so in the past.',
  })[status] ?? status;

/** Drawn dashed: all that the article does not itself assert as true. */
export const isUncertain = (status: string): boolean => status !== 'asserted' && status !== 'former';
