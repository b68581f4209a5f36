import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Gender, Pronoun } from '../lexicons/word-lists';
import type { MentionIndex } from '../lookup/mention-index';
import { readClause } from '../syntax/clause';
import { isLabel, type Syntax } from '../syntax/syntax';
import { isExpletive } from './is-expletive';
import { openingOver } from './opening-over';
import { judgedOwner } from './judged-owner';
import { reflexiveSubject } from './reflexive-subject';
import type { UnionFind } from './union-find';
import { above, climbWhile } from '../syntax/climb';
import { spend } from '../budget';

export interface Setting {
  readonly syntax: Syntax;
  readonly index: MentionIndex;
  readonly sets: UnionFind;
  /** Gender of the person whose set this is. */
  readonly genderOf: (set: number) => Gender;
  readonly knowledge: Knowledge;
  /** What the office that a possessive stands before can belong to: "its defence minister" is a country's. */
  readonly ownerOf: (token: number) => 'country' | 'group' | undefined;
  /** By mention: whether it stands inside a quotation. */
  readonly isQuoted: readonly boolean[];
}

const REACH = 4;
/** A pronoun looks back over so many mentions, so that a text of pronouns stays cheap. */
const MOST_MENTIONS = 200;

/**
 * Joins third-person pronouns with what they stand for: a subject of the same sentence before them, else a subject of
 * the sentences before, nearest first. "it" takes only subjects, since a wrong antecedent makes a wrong fact.
 */
export const linkPronouns = (setting: Setting): void => {
  const { index, sets, knowledge, syntax } = setting;
  index.mentions.forEach((mention, at) => {
    if (mention.form !== 'pronoun') return;
    const pronoun = knowledge.words.pronouns.get(syntax.tokens[mention.head]!.text.toLowerCase());
    if (
      !pronoun ||
      pronoun.person === 'first' ||
      isExpletive(syntax, mention, setting.isQuoted[at]!, knowledge.words.impersonalVerbs)
    )
      return;
    const own = reflexiveSubject(syntax, index, mention);
    if (own !== undefined) {
      if (own >= 0 && own !== at) sets.join(own, at, 'pronoun');
      return;
    }
    const judged = judgedOwner(syntax, index, mention, pronoun, knowledge.words.judgingVerbs);
    const actor = judged < 0 && pronoun.gender === 'neuter' ? actingOwner(setting, at, mention) : judged;
    const antecedent = actor >= 0 ? actor : teller(setting, at, mention, pronoun);
    if (antecedent >= 0) sets.join(antecedent, at, 'pronoun');
  });
};

/** "The envoy phoned the minister on Friday, she said": who tells of others is looked for before them; "it said" may tell of itself. */
const teller = (setting: Setting, at: number, mention: Mention, pronoun: Pronoun): number => {
  const told = pronoun.gender === 'neuter' ? -1 : toldBefore(setting, mention);
  const before = told < 0 ? -1 : findAntecedent(setting, at, mention, pronoun, told);
  return before >= 0 ? before : findAntecedent(setting, at, mention, pronoun);
};

/** The head of the clause before "she said" that is what she said; -1 where there is none. */
const toldBefore = ({ syntax, knowledge }: Setting, { head }: Mention): number => {
  const verb = syntax.heads[head]!;
  if (verb < head || !isLabel(syntax.labels[head]!, 'nsubj') || syntax.tags[verb] !== 'VERB') return -1;
  if (!(knowledge.cues.verb(syntax.lemmas, verb)?.cue.takes.includes('that') ?? false)) return -1;
  const content = syntax.childrenUnder(verb, 'ccomp').find((child) => child < head);
  if (content !== undefined) return content;
  return isLabel(syntax.labels[verb]!, 'parataxis') && syntax.heads[verb]! < head ? syntax.heads[verb]! : -1;
};

const findAntecedent = (setting: Setting, at: number, mention: Mention, pronoun: Pronoun, told = -1): number => {
  const { index } = setting;
  let sentence = mention.sentence;
  let candidates: number[] = [];
  for (let before = at - 1; before >= Math.max(0, at - MOST_MENTIONS); before -= 1) {
    spend(1);
    const other = index.mentions[before]!;
    if (other.sentence > sentence || other.first >= mention.first) continue;
    if (mention.sentence - other.sentence > REACH) break;
    // What is quoted is another voice: "…," he said.
    if (setting.isQuoted[before] && !setting.isQuoted[at]) continue;
    if (told >= 0 && other.sentence === mention.sentence) continue;
    if (other.sentence < sentence) {
      const found = choose(setting, tellers(setting, candidates, mention), mention, pronoun);
      if (found >= 0) return found;
      if (sentence === mention.sentence && pointsAtThings(setting, mention, pronoun)) return -1;
      sentence = other.sentence;
      candidates = [];
    }
    if (isPossible(setting, before, other, mention, pronoun)) candidates.push(before);
  }
  return choose(setting, tellers(setting, candidates, mention), mention, pronoun);
};

/** "The bloc is weighing steps, two envoys said. They added": who goes on telling is who told in the sentence before. */
const tellers = (
  { index, syntax, knowledge }: Setting,
  candidates: readonly number[],
  mention: Mention,
): readonly number[] => {
  const tells = ({ head }: Mention): boolean => {
    const verb = syntax.heads[head]!;
    if (verb < 0 || !isLabel(syntax.labels[head]!, 'nsubj') || syntax.tags[verb] !== 'VERB') return false;
    return knowledge.words.sayingVerbs.has(syntax.lemmas[verb]!);
  };
  if (candidates.length < 2 || !tells(mention)) return candidates;
  const told = candidates.filter((at) => index.mentions[at]!.sentence < mention.sentence && tells(index.mentions[at]!));
  return told.length > 0 ? told : candidates;
};

/** Whether a mention in the sentence is headed by the token. */
const isMentioned = ({ index }: Setting, token: number): boolean =>
  index.headedBy(token) >= 0 && index.mentions[index.headedBy(token)]!.isDescription !== true;

/**
 * "met both sides and urged them", "called the claims lies and rejected them", "said the ruling would hurt workers, while
 * NAME welcomed it": what has no name stands nearer.
 */
const pointsAtThings = (setting: Setting, mention: Mention, pronoun: Pronoun): boolean => {
  const { syntax } = setting;
  if (!isObject(syntax, mention)) return false;
  if (pronoun.number !== 'many') return pronoun.gender === 'neuter' && hasThing(setting, -1, mention);
  for (let at = mention.first - 1; at >= 0 && syntax.tokens[at]!.sentence === mention.sentence; at -= 1)
    if (syntax.tags[at] === 'NOUN' && syntax.lemmas[at] !== syntax.tokens[at]!.text && isObject(syntax, { head: at }))
      return true;
  return false;
};

/** A noun in the singular that stands for nobody, as subject or object between a token and the pronoun. */
const hasThing = (setting: Setting, after: number, mention: Mention): boolean => {
  const { syntax } = setting;
  for (let at = mention.first - 1; at > after && syntax.tokens[at]!.sentence === mention.sentence; at -= 1) {
    const label = syntax.labels[at]!;
    if (syntax.tags[at] === 'NOUN' && (isLabel(label, 'nsubj') || isLabel(label, 'obj')) && !isMentioned(setting, at)) return true; // prettier-ignore
  }
  return false;
};

/** "the airline and its director": the owner is what the noun is joined to. */
const joinedOwner = ({ index, syntax }: Setting, candidates: readonly number[], mention: Mention): number => {
  const owned = syntax.heads[mention.head]!;
  if (!isLabel(syntax.labels[mention.head]!, 'nmod:poss') || owned < 0 || !isLabel(syntax.labels[owned]!, 'conj'))
    return -1;
  return candidates.find((at) => index.mentions[at]!.head === syntax.heads[owned]) ?? -1;
};

/** "urged Togo to pull out its troops": what an infinitive's object belongs to is who is to act. */
const actingOwner = ({ index, syntax }: Setting, at: number, mention: Mention): number => {
  const owned = syntax.heads[mention.head]!;
  if (!isLabel(syntax.labels[mention.head]!, 'nmod:poss') || owned < 0 || syntax.labels[owned] !== 'obj') return -1;
  const infinitive = syntax.heads[owned]!;
  // "called on Togo to pull out its troops"
  const asks = syntax.heads[infinitive]!;
  const isAsked = syntax.child(asks, 'obj') >= 0 || syntax.child(asks, 'iobj') >= 0 || syntax.childrenUnder(asks, 'obl').some((one) => one < infinitive && /^(?:on|upon|for)$/u.test(syntax.caseOf(one))); // prettier-ignore
  if (syntax.labels[infinitive] !== 'xcomp' || !isAsked) return -1;
  const actors = readClause(syntax, infinitive).subject;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = index.mentions[before]!;
    if (other.sentence < mention.sentence) break;
    if (actors.includes(other.head) && other.form !== 'pronoun' && other.type !== 'Person') return before;
  }
  return -1;
};

/** Candidates come nearest first. In another sentence the main subject wins; in the same one the nearest subject. */
const choose = (setting: Setting, candidates: readonly number[], mention: Mention, pronoun: Pronoun): number => {
  const { index, syntax } = setting;
  const subjects = candidates.filter((at) => isLabel(syntax.labels[index.mentions[at]!.head]!, 'nsubj'));
  const joined = joinedOwner(setting, candidates, mention);
  if (joined >= 0) return joined;
  const sameSentence = candidates.length > 0 && index.mentions[candidates[0]!]!.sentence === mention.sentence;
  // "targeting X instead of supporting them": an object points at what is nearest, not at who acts.
  if (sameSentence && isObject(syntax, mention)) {
    const actors = new Set(readClause(syntax, syntax.heads[mention.head]!).subject);
    const others = candidates.filter((at) => !actors.has(index.mentions[at]!.head));
    // "withdrew soldiers from Iraq and redeployed them": several people rather than a country.
    const several = pronoun.number === 'many' ? others.find((at) => isPlural(syntax, index.mentions[at]!)) : undefined;
    const best = several ?? others[0] ?? -1;
    const isThing = best >= 0 && pronoun.gender === 'neuter' && hasThing(setting, index.mentions[best]!.head, mention);
    return isThing ? -1 : best;
  }
  // "The rebels denied it": what the sentence before told; not "threatened it with a fine".
  const verb = syntax.heads[mention.head]!;
  const isTold =
    isObject(syntax, mention) &&
    setting.knowledge.cues.verb(syntax.lemmas, verb) !== undefined &&
    !syntax
      .childrenOf(verb)
      .some((child) => child > mention.head && /^(?:obl|xcomp|ccomp|nmod)/u.test(syntax.labels[child]!));
  if (pronoun.gender === 'neuter' && !sameSentence && isTold) return -1;
  if (subjects.length > 0) return ofKnownGender(setting, candidates, sameSentence ? subjects[0]! : subjects[subjects.length - 1]!); // prettier-ignore
  if (pronoun.gender === 'neuter' && !isLabel(syntax.labels[mention.head]!, 'nmod:poss')) return -1;
  if (pronoun.gender === 'neuter' && !sameSentence) return -1;
  if (pronoun.number === 'many' && !sameSentence) return -1;
  return candidates[0] ?? -1;
};

/** "Alex criticized Martha. She …": where the subject may be a man or a woman, the only other who is known to fit is meant. */
const ofKnownGender = (
  { syntax, sets, genderOf, index }: Setting,
  candidates: readonly number[],
  chosen: number,
): number => {
  const { type, form, first, endToken } = index.mentions[chosen]!;
  // "West" says nothing of him, "Alex Mathis" little.
  if (type !== 'Person' || form !== 'name' || endToken - first < 2 || genderOf(sets.find(chosen)) !== 'any')
    return chosen;
  const verb = syntax.heads[index.mentions[chosen]!.head]!;
  const isBeside = (at: number): boolean => index.mentions[at]!.type === 'Person' && syntax.heads[index.mentions[at]!.head] === verb; // prettier-ignore
  const known = candidates.filter((at) => isBeside(at) && genderOf(sets.find(at)) !== 'any');
  return new Set(known.map((at) => sets.find(at))).size === 1 ? known[0]! : chosen;
};

/** A subject, or joined to one. */
const acts = (syntax: Syntax, { head }: Mention): boolean =>
  isLabel(syntax.labels[climbWhile(syntax, head, (at) => isLabel(syntax.labels[at]!, 'conj'))]!, 'nsubj');

const isObject = (syntax: Syntax, { head }: Pick<Mention, 'head'>): boolean => {
  const label = syntax.labels[head]!;
  return isLabel(label, 'obj') || isLabel(label, 'iobj') || isLabel(label, 'obl');
};

const isPossible = (setting: Setting, at: number, other: Mention, mention: Mention, pronoun: Pronoun): boolean => {
  const { syntax, sets, genderOf, knowledge } = setting;
  if (
    other.isDemonym ||
    other.isDescription === true ||
    isInside(syntax, other) ||
    isBoundApart(syntax, other, mention)
  )
    return false;
  if (other.form === 'pronoun') {
    const earlier = knowledge.words.pronouns.get(syntax.tokens[other.head]!.text.toLowerCase());
    return (
      earlier?.person === 'third' &&
      earlier.gender === pronoun.gender &&
      earlier.number === pronoun.number &&
      sets.find(at) !== at
    );
  }
  if (pronoun.number === 'many')
    // "troops left Congo, where they had fought": a country is several people only where it acts.
    return other.type === 'Group' || (other.type === 'Country' && pronoun.gender === 'any' && acts(syntax, other));
  if (pronoun.gender === 'neuter') {
    const owner = isLabel(syntax.labels[mention.head]!, 'nmod:poss')
      ? setting.ownerOf(syntax.heads[mention.head]!)
      : undefined;
    if (owner === 'country') return other.type === 'Country';
    return (other.type === 'Group' && !isPlural(syntax, other)) || (other.type === 'Country' && owner === undefined);
  }
  if (other.type !== 'Person') return false;
  const gender = genderOf(sets.find(at));
  return gender === 'any' || gender === pronoun.gender;
};

/** "US" in "US troops": they are the troops. */
const isInside = (syntax: Syntax, { head, form }: Mention): boolean =>
  form === 'name' && isLabel(syntax.labels[head]!, 'compound') && syntax.heads[head]! > head;

/** "officials": never "it". */
const isPlural = (syntax: Syntax, { head, form }: Mention): boolean =>
  form === 'nominal' && syntax.lemmas[head] !== syntax.tokens[head]!.text.toLowerCase();

/** Subject and object of one verb are two ("X met him"), and a pronoun inside a noun phrase is not that phrase. */
const isBoundApart = (syntax: Syntax, other: Mention, mention: Mention): boolean => {
  if (syntax.isUnder(mention.head, other.head) && !isLabel(syntax.labels[mention.head]!, 'nsubj')) {
    // "the airline and its director"
    if (isLabel(syntax.labels[syntax.heads[mention.head]!]!, 'conj')) return false;
    return other.sentence === mention.sentence && !hasClauseBetween(syntax, mention.head, other.head);
  }
  // "Speaking alongside NAME, he said": who speaks is not whom he speaks beside.
  const opening = openingOver(syntax, other.head, syntax.heads[mention.head]!);
  if (opening >= 0 && isLabel(syntax.labels[mention.head]!, 'nsubj')) return true;
  return (
    syntax.heads[other.head] === syntax.heads[mention.head] &&
    other.sentence === mention.sentence &&
    syntax.heads[mention.head]! >= 0
  );
};

const hasClauseBetween = (syntax: Syntax, below: number, over: number): boolean => {
  for (const at of above(syntax, below)) {
    if (at === over) return false;
    if (syntax.tags[at] === 'VERB') return true;
  }
  return false;
};
