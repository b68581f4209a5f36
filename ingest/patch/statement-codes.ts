import type { Analysis, Relation, Statement } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { EventCodes } from '../lexicons/cues';
import { firstTokenAt } from '../syntax/first-token-at';
import { isNegated } from '../syntax/is-negated';
import type { Syntax } from '../syntax/syntax';

/**
 * The event that saying it is ("demanded early elections"), by the cue or its stance (data/lexicons/stance-codes.yaml).
 * Nothing where nobody is known to say it, and where its sentence tells a coded relation: between two, that is the event.
 */
export const statementCodes = (analysis: Analysis, knowledge: Knowledge): ((statement: Statement) => EventCodes) => {
  const { syntax, relations } = analysis;
  const coded = new Set(knowledge.ontology.relations.flatMap(({ name, cameo }) => (cameo === undefined ? [] : [name])));
  const told = new Map<number, Relation[]>();
  for (const relation of relations)
    for (const sentence of coded.has(relation.type) ? relation.evidence : []) {
      const known = told.get(sentence);
      if (known) known.push(relation);
      else told.set(sentence, [relation]);
    }
  // "condemned the raid and promised aid": two events; a relation of the one verb does not tell the other.
  const isBeside = (verb: number, { cues = [] }: Relation): boolean =>
    cues.length > 0 && cues.every((cue) => cue.first !== verb && rangeHas(cue, (one) => areJoined(syntax, one, verb)));
  return (statement) => {
    const { cue, speaker } = statement;
    if (cue === undefined || speaker === undefined) return {};
    const events = told.get(syntax.tokens[cue.first]!.sentence) ?? [];
    if (!events.every((event) => isBeside(cue.first, event))) return {};
    if (statement.codes) return statement.codes;
    if (statement.stance === 'promise') return promised(analysis, knowledge, statement);
    return knowledge.stanceCodes[statement.stance as keyof Knowledge['stanceCodes']] ?? {};
  };
};

const rangeHas = (range: { first: number; endToken: number }, has: (token: number) => boolean): boolean => {
  for (let token = range.first; token < range.endToken; token += 1) if (has(token)) return true;
  return false;
};

const areJoined = ({ heads, labels }: Syntax, one: number, other: number): boolean =>
  (labels[other] === 'conj' && heads[other] === one) || (labels[one] === 'conj' && heads[one] === other);

/** "swore to fight" is no offer: what is promised is coded as the plan of such a deed; what is sworn never to happen not at all. */
const promised = (
  { syntax }: Analysis,
  { frames, ontology, stanceCodes }: Knowledge,
  { start, end }: Statement,
): EventCodes => {
  const first = firstTokenAt(syntax, start);
  let endToken = first;
  while (endToken < syntax.tokens.length && syntax.tokens[endToken]!.start < end) endToken += 1;
  for (let token = first; token < endToken; token += 1) {
    const head = syntax.heads[token]!;
    if (head >= first && head < endToken) continue;
    if (isNegated(syntax, token)) return {};
    const own = syntax.tags[token] === 'VERB' ? frames.verb(syntax.lemmas[token]!) : frames.noun(syntax.lemmas[token]!);
    // "open" fires only with "fire": a wording that asks for more says nothing by its verb alone.
    const plain = own.find((frame) => !frame.object && !frame.through && !frame.complement && !frame.particle && !frame.needs); // prettier-ignore
    const planned = ontology.relations.find(({ name }) => name === plain?.type)?.whenPlanned;
    if (planned) return planned;
  }
  return stanceCodes.promise ?? {};
};
