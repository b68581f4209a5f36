import type { Analysis, Relation } from '../analysis';
import type { Knowledge } from '../knowledge';
import { indexMentions } from '../lookup/mention-index';
import { dateOfEvent, indexDates } from './date-of-event';
import { makeEntityLookup } from '../lookup/entity-lookup';
import { headlineSpeakers } from './headline-speaker';
import { matchFrames, type Event } from './match-frames';
import type { Matching } from './matching';
import { belongsByName } from './belongs-by-name';
import { officeRelations } from './office-relations';
import { partOfOwner } from './part-of-owner';
import { qualify, type Quality } from './qualify';
import { stanceRelations } from './stance-relations';
import { withDeeds } from './deeds';
import { derivedRelations } from './derive-request';

type Input = Pick<
  Analysis,
  'paragraphs' | 'sentences' | 'syntax' | 'dates' | 'mentions' | 'offices' | 'resolution' | 'statements'
>;

/** Every relation the text states, with the rule that read it. Only titles and body are read. */
export const findRelations = (input: Input, knowledge: Knowledge): Relation[] => {
  const { syntax, resolution, mentions, offices, statements } = input;
  const { entities } = resolution;
  const index = indexMentions(syntax, mentions);
  const lookup = makeEntityLookup(syntax, index, resolution, offices, statements, knowledge.words);
  const matching: Matching = {
    syntax,
    lookup,
    knowledge,
    typeOf: (entity) => entities[entity]!.type,
    kindOf: (entity) => entities[entity]!.kind,
  };
  const dates = indexDates(syntax, input.dates);
  const speakers = headlineSpeakers(input, lookup);
  const found: Relation[] = [];
  const add = (relation: Relation | undefined) => {
    if (relation && fits(relation, input, knowledge)) found.push(relation);
  };
  for (const event of withDeeds(matchFrames(matching), matching)) {
    const quality = claimed(qualify(syntax, event.token, lookup, knowledge), event, speakers, syntax);
    const date = dateOfEvent(syntax, event.token, dates, quality.status === 'planned');
    const { requestToken } = quality;
    for (const derived of knowledge.frames.derived) {
      if (derived.event !== event.frame.type || requestToken === undefined) continue;
      const asking = requestToken === event.token ? undefined : qualify(syntax, requestToken, lookup, knowledge);
      for (const relation of derivedRelations(derived, event, quality, asking, date, matching)) add(relation);
    }
    if (event.from >= 0 && event.to >= 0 && isWorthTelling(event, quality))
      add(toRelation(event, quality, date, matching));
  }
  for (const relation of officeRelations(input, knowledge.frames)) add(relation);
  for (const relation of belongsByName(input, index, knowledge)) add(relation);
  for (const relation of stanceRelations(input, matching)) add(relation);
  for (const relation of partOfOwner(input, lookup, knowledge.frames)) add(relation);
  return withoutRepeats(found);
};

/** What a headline quotes is its speaker's claim. */
const claimed = (
  quality: Quality,
  { token }: Event,
  speakers: ReturnType<typeof headlineSpeakers>,
  syntax: Input['syntax'],
): Quality => {
  const speaker = speakers.get(syntax.tokens[token]!.sentence);
  if (speaker === undefined || token > speaker.colon || quality.status !== 'asserted') return quality;
  return { ...quality, status: 'attributed', attributedTo: speaker.entity };
};

/** A deed that is only asked for, passed over, or a noun under "talks on" or "fear of" is no fact, plan or denial. */
const isWorthTelling = ({ frame }: Event, quality: Quality): boolean => {
  if (quality.isPassedOver) return false;
  // "urged the court to hold NAME responsible", "the two must reach an agreement": nobody has done it.
  const isAsked = quality.requestToken !== undefined;
  return !isAsked && !(frame.nouns !== undefined && quality.status === 'hypothetical');
};

const toRelation = (event: Event, quality: Quality, date: string | undefined, matching: Matching): Relation => {
  const { frame } = event;
  const from = matching.lookup.at(event.from);
  const isSpeechAct = matching.knowledge.frames.speechActs.has(frame.type);
  const own =
    isSpeechAct &&
    quality.status === 'attributed' &&
    (quality.attributedTo === from || (quality.attributedTo === undefined && quality.signs.length === 0));
  const isStanding = frame.status === 'former' && !/^(?:asserted|attributed)$/u.test(quality.status);
  // "has not promised aid" is no plan.
  const framed = frame.status === 'planned' && !/^(?:asserted|attributed)$/u.test(quality.status) ? undefined : frame.status; // prettier-ignore
  const status = isStanding ? 'asserted' : (framed ?? (own ? 'asserted' : quality.status));
  const codes = !isStanding ? frame : quality.status === 'planned' ? frame.whenPlanned : undefined;
  const attributedTo = own || quality.attributedTo === from ? undefined : quality.attributedTo;
  return {
    type: frame.type,
    from,
    to: matching.lookup.at(event.to),
    status,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(date !== undefined && { date }),
    ...(codes?.cameo !== undefined && { cameo: codes.cameo }),
    ...(codes?.plover !== undefined && { plover: codes.plover }),
    ...(quality.isImminent && { isImminent: true }),
    evidence: [matching.syntax.tokens[event.token]!.sentence],
    cues: [{ first: event.token, endToken: event.token + 1 }],
    ends: { from: event.from, to: event.to },
    ...(status === quality.status && quality.signs.length > 0 && { signs: quality.signs }),
    rule: frame.reason,
  };
};

/**
 * Those too vague to be named are an end only beside one that is: what "he" does to "people" is said of too many. "Both
 * sides", "the two groups" have been named before.
 */
const isToAnyone = (
  { type, ends }: Relation,
  { tags, lemmas }: Input['syntax'],
  { frames, words }: Knowledge,
): boolean => {
  if (!frames.toAnyone.has(type) || ends === undefined || tags[ends.from] === 'PRON') return false;
  return !words.genericGroups.has(lemmas[ends.to]!) && !/^(?:side|party)$/u.test(lemmas[ends.to]!);
};

/** Ends of the types that the ontology allows, in a line of the page that is read; captions tell no events. */
const fits = (
  relation: Relation,
  { resolution, sentences, paragraphs, syntax }: Input,
  knowledge: Knowledge,
): boolean => {
  const type = knowledge.ontology.relations.find(({ name }) => name === relation.type);
  if (!type || relation.from === relation.to) return false;
  const isByAnyone = knowledge.frames.byAnyone.has(relation.type);
  if (resolution.entities[relation.from]!.isVague && !isByAnyone) return false;
  if (resolution.entities[relation.to]!.isVague && !isToAnyone(relation, syntax, knowledge)) return false;
  if (!type.from.includes(resolution.entities[relation.from]!.type)) return false;
  if (!type.to.includes(resolution.entities[relation.to]!.type)) return false;
  return relation.evidence.every((sentence) => {
    const { role } = paragraphs[sentences[sentence]!.paragraph]!;
    return role === 'body' || role === 'title' || (role === 'caption' && knowledge.frames.standing.has(relation.type));
  });
};

/** One fact read twice is one relation with the evidence of both; a vaguer status gives way to a firmer one of the same sentence. */
const withoutRepeats = (relations: readonly Relation[]): Relation[] => {
  const byFact = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [
      relation.type,
      relation.from,
      relation.to,
      relation.status,
      relation.date,
      relation.withdrawFrom,
      relation.attributedTo,
    ].join('|');
    const known = byFact.get(key);
    if (known) known.push(relation);
    else byFact.set(key, [relation]);
  }
  return [...byFact.values()].map((told) => {
    if (told.length === 1) return told[0]!;
    const cues = told.some((one) => one.cues) ? told.flatMap((one) => one.cues ?? []) : undefined;
    const evidence = new Set(told.flatMap((one) => one.evidence));
    return { ...told[0]!, evidence: [...evidence].sort((one, other) => one - other), ...(cues && { cues }) };
  });
};
