import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { isDefinite } from '../syntax/is-definite';
import { makeMention } from './make-mention';

/** Personal and possessive pronouns, and nouns that point back to a country: "the country", "the Arab nation". */
export const pronounMentions = (syntax: Syntax, covered: Uint8Array, knowledge: Knowledge): Mention[] => {
  const { tokens, tags, lemmas } = syntax;
  const found: Mention[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    if (covered[token] === 1) continue;
    const word = tokens[token]!.text.toLowerCase();
    if (tags[token] === 'PRON' && knowledge.words.pronouns.has(word)) {
      const isThing = knowledge.words.pronouns.get(word)!.gender === 'neuter';
      const base = { first: token, endToken: token + 1, head: token, form: 'pronoun' as const };
      found.push(makeMention(syntax, { ...base, type: isThing ? 'Group' : 'Person' }));
    } else if (knowledge.words.stateNouns.has(lemmas[token]!) && lemmas[token] === word && isDefinite(syntax, token)) {
      const first = token > 0 && tags[token - 1] === 'ADJ' ? token - 1 : token;
      if (covered[first] === 1) continue;
      found.push(makeMention(syntax, { first, endToken: token + 1, head: token, form: 'nominal', type: 'Country' }));
    }
  }
  return found;
};
