import { readClause } from '../syntax/clause';
import { isNegated } from '../syntax/is-negated';
import type { Analysis, Relation } from '../analysis';
import { TURN } from '../lookup/entity-lookup';
import { isLabel } from '../syntax/syntax';
import { followPath } from './follow-path';
import type { Matching } from './matching';

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
    const isClear = word && (word.polarity === 'negative' || word.strength > 1);
    const type = isClear && knowledge.frames.typeOfVerdict.get(word.polarity);
    const predicate = predicateOf(syntax, token);
    if (!type || predicate < 0) continue;
    const statement = lookup.statementAt(token);
    const speaker = statement?.speaker;
    const subject = syntax.child(predicate, 'nsubj');
    if (speaker === undefined || statement?.rule === TURN || subject < 0 || isDoubtful(syntax, predicate)) continue;
    const isPraise = word.polarity === 'positive';
    // "is in excellent health" praises nobody.
    if (isPraise && syntax.caseOf(predicate) !== '') continue;
    const place = { syntax, lookup, words: knowledge.words, token, isNoun: false, clause: { verb: token, isPassive: false, subject: [subject], object: [], prepositions: new Map<string, number[]>() }, bound: new Map<string, number[]>() }; // prettier-ignore
    // Praise of what somebody has is not always meant for them; blame is.
    const judged = followPath(place, isPraise ? 'subject' : 'subject~');
    const spoken = isPraise ? [] : spokenOf(matching, subject, statement?.cue?.first);
    for (const end of judged.length > 0 ? judged : spoken) {
      const to = lookup.at(end);
      if (to < 0 || to === speaker) continue;
      found.push({
        type,
        from: speaker,
        to,
        status: 'asserted',
        evidence: [syntax.tokens[token]!.sentence],
        cues: [{ first: token, endToken: token + 1 }],
        rule: isPraise ? 'positive-verdict' : 'negative-verdict',
      });
    }
  }
  return statements.length === 0 ? [] : [...found, ...blamedDeeds(matching), ...thanks(matching)];
};

/** The predicate that the word is, or is joined to: "daft and dangerous", "a shameful betrayal". */
const predicateOf = (syntax: Input['syntax'], token: number): number => {
  if (syntax.child(token, 'cop') >= 0) return token;
  const head = syntax.heads[token]!;
  const isPart = isLabel(syntax.labels[token]!, 'conj') || isLabel(syntax.labels[token]!, 'amod');
  return head >= 0 && isPart && syntax.child(head, 'cop') >= 0 && syntax.child(head, 'nsubj') !== token ? head : -1;
};

/** "“This is shameful,” she said of the minister's plan": what "this" means stands with the reporting word. */
const spokenOf = ({ syntax, lookup, knowledge }: Matching, subject: number, cue: number | undefined): number[] => {
  if (cue === undefined || !/^(?:this|that|it|these|they|those)$/iu.test(syntax.tokens[subject]!.text)) return [];
  const clause = readClause(syntax, cue);
  const place = { syntax, lookup, words: knowledge.words, token: cue, isNoun: false, clause, bound: new Map<string, number[]>() }; // prettier-ignore
  return followPath(place, 'prep:of~|prep:about~');
};

/** "He is stealing our vote," she said: a deed that only a fault-finder names so is criticism of who does it. */
const blamedDeeds = ({ syntax, lookup, knowledge }: Matching): Relation[] => {
  const type = knowledge.frames.typeOfVerdict.get('negative');
  const found: Relation[] = [];
  for (let token = 0; type !== undefined && token < syntax.tokens.length; token += 1) {
    if (syntax.tags[token] !== 'VERB' || !knowledge.words.blamedDeeds.has(syntax.lemmas[token]!)) continue;
    const statement = lookup.statementAt(token);
    const speaker = statement?.rule === TURN ? undefined : statement?.speaker;
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

/** "Thank you to the nurses," she said: who speaks praises whom they thank. */
const thanks = ({ syntax, lookup, knowledge }: Matching): Relation[] => {
  const type = knowledge.frames.typeOfVerdict.get('positive');
  const found: Relation[] = [];
  for (let token = 0; type !== undefined && token < syntax.tokens.length; token += 1) {
    if (!/^thanks?$/iu.test(syntax.tokens[token]!.text) || syntax.child(token, 'nsubj') >= 0) continue;
    const speaker = lookup.statementAt(token)?.speaker;
    if (speaker === undefined || lookup.at(token) >= 0) continue;
    const thanked = [...syntax.childrenUnder(token, 'obl'), ...syntax.childrenUnder(token, 'nmod')]
      .filter((child) => syntax.caseOf(child) === 'to')
      .flatMap((child) => syntax.withConjuncts(child));
    for (const to of new Set(thanked.map((one) => lookup.at(one)))) {
      if (to < 0 || to === speaker) continue;
      const cues = [{ first: token, endToken: token + 1 }];
      found.push({ type, from: speaker, to, status: 'asserted', evidence: [syntax.tokens[token]!.sentence], cues, rule: 'thanks-to' }); // prettier-ignore
    }
  }
  return found;
};

const isDoubtful = (syntax: Input['syntax'], token: number): boolean =>
  syntax.childrenOf(token).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    if (syntax.labels[child] === 'det' && word === 'no') return true;
    return isLabel(syntax.labels[child]!, 'advmod')
      ? /^(?:not|n['’]t|never)$/u.test(word)
      : (isLabel(syntax.labels[child]!, 'aux') && /^(?:would|could|might|may|can|will|should)$/u.test(word)) ||
          (syntax.labels[child] === 'mark' && /^(?:if|whether)$/u.test(word));
  });
