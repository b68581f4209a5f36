import { isLabel, type Syntax } from './syntax';

/** "Ghanaian and Togolese envoys": adjectives joined before one noun; none where there is but one. */
export const adjectivesSharing = (syntax: Syntax, noun: number): number[] => {
  if (syntax.tags[noun] !== 'NOUN') return [];
  for (const child of syntax.childrenOf(noun)) {
    if (child > noun || !isLabel(syntax.labels[child]!, 'amod')) continue;
    const joined = syntax.withConjuncts(child).filter((one) => one < noun);
    if (joined.length > 1) return joined;
  }
  return [];
};
