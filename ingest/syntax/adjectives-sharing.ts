import { isLabel, type Syntax } from './syntax';

/** "Ghanaian and Togolese envoys": adjectives joined before one noun; none where there is but one. */
export const adjectivesSharing = (syntax: Syntax, noun: number): number[] => {
  if (syntax.tags[noun] !== 'NOUN') return [];
  for (const child of syntax.childrenOf(noun)) {
    if (child > noun || !isLabel(syntax.labels[child]!, 'amod')) continue;
    const joined = syntax.withConjuncts(child).filter((one) => one < noun);
    if (joined.length > 1) return joined;
    // "U.S. and Russian envoys": a name joined to an adjective.
    const and = syntax.childrenUnder(child, 'cc').some((one) => one === child - 1);
    const name = syntax
      .childrenUnder(noun, 'compound')
      .find((one) => one === child - 2 && syntax.tags[one] === 'PROPN');
    if (and && name !== undefined) return [name, child];
  }
  return [];
};
