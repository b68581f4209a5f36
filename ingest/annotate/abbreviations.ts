/** What data/lexicons/abbreviations.yaml says, ready to look up. Words stand without their full stop. */
export interface Abbreviations {
  readonly beforeName: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly attributions: ReadonlySet<string>;
}

export type AbbreviationLists = { readonly [list in keyof Abbreviations]: readonly string[] };

/** Abbreviations are found in capitals too ("GEN. SMITH"); openers and attributions only as listed. */
export const readAbbreviations = (lists: AbbreviationLists): Abbreviations => {
  const withCapitals = (words: readonly string[]) => new Set([...words, ...words.map((word) => word.toUpperCase())]);
  return {
    beforeName: withCapitals(lists.beforeName),
    beforeNumber: withCapitals(lists.beforeNumber),
    dates: withCapitals(lists.dates),
    either: withCapitals(lists.either),
    openers: new Set(lists.openers),
    attributions: new Set(lists.attributions),
  };
};
