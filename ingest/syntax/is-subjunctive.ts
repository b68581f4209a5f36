import type { Syntax } from './syntax';

/** "that it leave", "that he be tried": a clause whose verb has no finite form, as what is asked for has. */
export const isBare = (syntax: Syntax, verb: number): boolean => {
  const helpers = syntax.childrenOf(verb).filter((child) => /^(?:aux|aux:pass|cop)$/u.test(syntax.labels[child]!));
  if (helpers.length > 0) return helpers.every((child) => syntax.tokens[child]!.text === 'be');
  return syntax.tokens[verb]!.text.toLowerCase() === syntax.lemmas[verb];
};

/** "insisted that Togo leave": bare where one who acts would have "leaves". Of several, "leave" may be a fact. */
export const isSubjunctive = (syntax: Syntax, verb: number): boolean => {
  const subject = syntax.child(verb, 'nsubj');
  if (subject < 0 || subject > verb || !isBare(syntax, verb)) return false;
  if (syntax.childrenOf(verb).some((child) => syntax.tokens[child]!.text === 'be')) return true;
  const isSingular =
    /^(?:he|she|it)$/iu.test(syntax.tokens[subject]!.text) ||
    (syntax.tags[subject] === 'NOUN' && syntax.lemmas[subject] === syntax.tokens[subject]!.text.toLowerCase()) ||
    (syntax.tags[subject] === 'PROPN' && !/s$/u.test(syntax.tokens[subject]!.text));
  return isSingular && syntax.childrenUnder(subject, 'conj').length === 0;
};
