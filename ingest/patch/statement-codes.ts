import type { Analysis, Statement } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { EventCodes } from '../lexicons/cues';
import { firstTokenAt } from '../syntax/first-token-at';
import { isNegated } from '../syntax/is-negated';

/**
 * The event that saying it is ("demanded early elections"), by the cue or its stance (data/lexicons/stance-codes.yaml).
 * Nothing where nobody is known to say it, and where its sentence tells a coded relation: between two, that is the event.
 */
export const statementCodes = (analysis: Analysis, knowledge: Knowledge): ((statement: Statement) => EventCodes) => {
  const { syntax, relations } = analysis;
  const coded = new Set(knowledge.ontology.relations.flatMap(({ name, cameo }) => (cameo === undefined ? [] : [name])));
  const told = new Set(relations.flatMap(({ type, evidence }) => (coded.has(type) ? evidence : [])));
  return (statement) => {
    const { cue, speaker } = statement;
    if (cue === undefined || speaker === undefined || told.has(syntax.tokens[cue.first]!.sentence)) return {};
    if (statement.codes) return statement.codes;
    if (statement.stance === 'promise') return promised(analysis, knowledge, statement);
    return knowledge.stanceCodes[statement.stance as keyof Knowledge['stanceCodes']] ?? {};
  };
};

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
