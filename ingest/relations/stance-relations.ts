import { readClause } from '../syntax/clause';
import { isNegated } from '../syntax/is-negated';
import type { Analysis, Relation } from '../analysis';
import { isLabel } from '../syntax/syntax';
import { followPath } from './follow-path';
import type { Matching } from './match-frames';

type Input = Pick<Analysis, 'statements' | 'syntax' | 'resolution'>;

/**
 * A speaker who calls somebody's act or words bad criticizes that somebody: "said X's remarks are unacceptable". Only a
 * predicate about it counts, unnegated, in the speaker's own statement.
 */
export const stanceRelations = ({ statements, syntax }: Input, matching: Matching): Relation[] => {
  const { knowledge, lookup } = matching;
  const found: Relation[] = [];
  for (let token = 0; token < syntax.tokens.length; token += 1) {
    const word = knowledge.stance.get(syntax.lemmas[token]!);
    const type = word && knowledge.frames.typeOfVerdict.get(word.polarity);
    if (type === undefined || syntax.child(token, 'cop') < 0) continue;
    const speaker = lookup.statementAt(token)?.speaker;
    const subject = syntax.child(token, 'nsubj');
    if (speaker === undefined || subject < 0 || isDoubtful(syntax, token)) continue;
    const place = { syntax, lookup, words: knowledge.words, token, isNoun: false, clause: { verb: token, isPassive: false, subject: [subject], object: [], prepositions: new Map<string, number[]>() }, bound: new Map<string, number[]>() }; // prettier-ignore
    for (const end of followPath(place, 'subject~')) {
      const to = lookup.at(end);
      if (to < 0 || to === speaker) continue;
      found.push({
        type,
        from: speaker,
        to,
        status: 'asserted',
        evidence: [syntax.tokens[token]!.sentence],
        cues: [{ first: token, endToken: token + 1 }],
        rule: 'negative-verdict',
      });
    }
  }
  return statements.length === 0 ? [] : [...found, ...blamedDeeds(matching)];
};

/** "He is stealing our vote," she said: a deed that only a fault-finder names so is criticism of who does it. */
const blamedDeeds = ({ syntax, lookup, knowledge }: Matching): Relation[] => {
  const type = knowledge.frames.typeOfVerdict.get('negative');
  const found: Relation[] = [];
  for (let token = 0; type !== undefined && token < syntax.tokens.length; token += 1) {
    if (syntax.tags[token] !== 'VERB' || !knowledge.words.blamedDeeds.has(syntax.lemmas[token]!)) continue;
    const speaker = lookup.statementAt(token)?.speaker;
    const clause = readClause(syntax, token);
    if (speaker === undefined || isDoubtful(syntax, token) || isNegated(syntax, token)) continue;
    for (const to of new Set(clause.subject.map((one) => lookup.at(one)))) {
      if (to < 0 || to === speaker) continue;
      const { sentence } = syntax.tokens[token]!;
      const cues = [{ first: token, endToken: token + 1 }];
      found.push({ type, from: speaker, to, status: 'asserted', evidence: [sentence], cues, rule: 'blamed-deed' });
    }
  }
  return found;
};

const isDoubtful = (syntax: Input['syntax'], token: number): boolean =>
  syntax.childrenOf(token).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return isLabel(syntax.labels[child]!, 'advmod')
      ? /^(?:not|n['’]t|never)$/u.test(word)
      : (isLabel(syntax.labels[child]!, 'aux') && /^(?:would|could|might|may|can|will|should)$/u.test(word)) ||
          (syntax.labels[child] === 'mark' && /^(?:if|whether)$/u.test(word));
  });
