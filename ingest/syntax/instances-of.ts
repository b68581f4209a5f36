import { isLabel, type Syntax } from './syntax';

/** "several senators, including NAME and NAME", "bands such as NAME": those of many who are named. */
export const instancesOf = (syntax: Syntax, token: number, isEntity: (token: number) => boolean): number[] => {
  if (syntax.tags[token] !== 'NOUN') return [];
  return [...syntax.childrenUnder(token, 'nmod'), ...namedAtTheEnd(syntax, token)]
    .filter((child) => child > token && /^(?:including|such|especially|notably|namely)$/u.test(syntax.caseOf(child)))
    .flatMap((child) => syntax.withConjuncts(child))
    .flatMap((child) => (isEntity(child) ? [child] : [appositionOf(syntax, child, isEntity)]))
    .filter((child) => child >= 0);
};

/** "Several senators criticised the bill on Monday, including NAME": of all that stands there, only the subject is many. */
const namedAtTheEnd = (syntax: Syntax, subject: number): number[] => {
  const verb = syntax.heads[subject]!;
  const isMany = syntax.tokens[subject]!.text.toLowerCase() !== syntax.lemmas[subject];
  if (verb < subject || !isMany || !isLabel(syntax.labels[subject]!, 'nsubj')) return [];
  for (let at = verb + 1; syntax.tokens[at + 1]?.sentence === syntax.tokens[subject]!.sentence; at += 1) {
    if (isPluralNoun(syntax, at)) return [];
    if (syntax.labels[at] === 'case' && syntax.tokens[at - 1]!.text === ',' && /^including$/iu.test(syntax.tokens[at]!.text)) return [syntax.heads[at]!]; // prettier-ignore
  }
  return [];
};

const isPluralNoun = ({ tags, tokens, lemmas }: Syntax, at: number): boolean =>
  tags[at] === 'NOUN' && tokens[at]!.text.toLowerCase() !== lemmas[at];

/** The name in apposition to a noun without one of its own, or that it is called by ("a woman named NAME"); -1 where there is none. */
export const appositionOf = (syntax: Syntax, token: number, isEntity: (token: number) => boolean): number => {
  if (syntax.tags[token] !== 'NOUN') return -1;
  const called = syntax
    .childrenUnder(token, 'acl')
    .filter((verb) => /^(?:name|call|identify)$/u.test(syntax.lemmas[verb]!) && syntax.child(verb, 'nsubj') < 0)
    .flatMap((verb) => ['obj', 'xcomp', 'obl'].flatMap((label) => syntax.childrenUnder(verb, label)));
  return [...syntax.childrenUnder(token, 'appos'), ...called].find((child) => child > token && syntax.tags[child] === 'PROPN' && isEntity(child)) ?? -1; // prettier-ignore
};
