import { firstTokenAt } from '../syntax/first-token-at';
import type { Office, Resolution, Statement } from '../analysis';
import type { MentionIndex } from './mention-index';
import type { WordLists } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';
import { spend } from '../budget';

/** The rule of a statement that is a whole paragraph of a talk or release: too wide for what a quotation tells. */
export const TURN = 'turn';

/** The rule of a statement that is a noun phrase, such as what is welcomed or condemned: what it names has happened, whoever says so. */
export const TARGET = 'content-target';

export interface EntityLookup {
  /** The entity that this token, as head of a phrase, stands for; -1 where it is nobody's. */
  at(token: number): number;
  /** The statement whose words the token is part of, if any: the narrowest. */
  statementAt(token: number): Statement | undefined;
}

/** A first-person pronoun inside a statement is its speaker; a title before a name is the person named. */
export const makeEntityLookup = (
  syntax: Syntax,
  index: MentionIndex,
  resolution: Resolution,
  offices: readonly Office[],
  statements: readonly Statement[],
  words: WordLists,
): EntityLookup => {
  const { entityOf } = resolution;
  const holderAt = new Map<number, number>();
  for (const office of offices) holderAt.set(office.head, office.holder);
  // "Peoples Party (PPP) senator NAME urged": where the tree takes the party for the head, the person is meant.
  const personAt = new Map<number, number>();
  for (const office of offices) {
    if (office.rule !== 'holder-title' || office.of === undefined) continue;
    const body = index.mentions[office.of]!;
    const holder = index.mentions[office.holder]!;
    if (
      body.form === 'name' &&
      body.endToken <= office.first &&
      office.first - body.endToken <= 3 &&
      syntax.isUnder(holder.head, body.head)
    )
      personAt.set(body.head, office.holder);
  }
  const statementAt = makeStatementLookup(syntax, statements);
  const at = (token: number): number => {
    if (token < 0) return -1;
    spend(1 + syntax.childrenOf(token).length);
    const person = personAt.get(token);
    if (person !== undefined && entityOf[person]! >= 0) return entityOf[person]!;
    const direct = index.headedBy(token);
    if (direct >= 0) {
      const mention = index.mentions[direct]!;
      if (mention.form === 'pronoun' && /^(?:i|we|us|me|our|my)$/iu.test(syntax.tokens[token]!.text)) {
        return speakerIn(statementAt(token), syntax.tokens[token]!.text, resolution);
      }
      // "activists from the X party": people who have no name act for whom they come from.
      const own =
        entityOf[direct]! >= 0 && resolution.entities[entityOf[direct]!]!.isLocal ? members(token, false) : -1;
      if (own >= 0) return own;
      if (entityOf[direct]! >= 0) return entityOf[direct]!;
    }
    // "the X movement, a branch of": the generic word behind a name.
    const named = direct < 0 && syntax.tags[token] === 'NOUN' && words.genericTails.has(syntax.lemmas[token]!) ? index.endingAt(token) : -1; // prettier-ignore
    if (
      named >= 0 &&
      index.mentions[named]!.form === 'name' &&
      index.mentions[named]!.type === 'Group' &&
      entityOf[named]! >= 0
    )
      return entityOf[named]!;
    const holder = holderAt.get(token);
    if (holder !== undefined && entityOf[holder]! >= 0) return entityOf[holder]!;
    const covering = index.covering(token);
    if (covering >= 0 && index.mentions[covering]!.form === 'name' && !index.mentions[covering]!.isDemonym)
      return entityOf[covering]!;
    let found = -1;
    for (const child of syntax.childrenOf(token)) {
      const label = syntax.labels[child]!;
      const named = index.headedBy(child);
      if (named < 0 || index.mentions[named]!.form !== 'name' || entityOf[named]! < 0) continue;
      const mention = index.mentions[named]!;
      // "his comrade NAME": the name right behind a common noun says who that is, whatever the tree calls it.
      const follows = child > token && mention.first === token + 1 && mention.type === 'Person';
      // "US Secretary of State NAME" is one unit: the name closes it, a country in it does not stand for it.
      const isPart = label === 'flat' && child > token && mention.type !== 'Country' && mention.type !== 'Place';
      if (label === 'appos' || isPart || follows) found = entityOf[named]!;
      if (label === 'appos') break;
    }
    if (found >= 0) return found;
    // "NAME, a militant group which …": the apposition is who it stands beside.
    const above = syntax.heads[token]!;
    if (syntax.tags[token] === 'NOUN' && syntax.labels[token] === 'appos' && above >= 0) {
      const beside = index.headedBy(above);
      // "NAME, a rancher who …": whatever explains a person's name is that person.
      const type = direct >= 0 ? index.mentions[direct]!.type : 'Person';
      if (beside >= 0 && index.mentions[beside]!.type === type) return entityOf[beside]!;
    }
    const counted = amount(token);
    return counted >= 0 ? counted : members(token);
  };
  /** "thousands of X", "part of X", "the town of X" is X. */
  const amount = (token: number): number => {
    const lemma = syntax.lemmas[token]!;
    const isPlace = words.placeNouns.has(lemma);
    if (syntax.tags[token] !== 'NOUN' || !(isPlace || words.amountNouns.has(lemma))) return -1;
    const child = syntax.childrenUnder(token, 'nmod').find((one) => syntax.caseOf(one) === 'of');
    const found = child === undefined ? -1 : at(child);
    return found >= 0 && isPlace && !/^(?:Place|Country)$/u.test(resolution.entities[found]!.type) ? -1 : found;
  };
  /** "members of X", "X's fighters" act for X. */
  const members = (token: number, byKind = true): number => {
    if (syntax.tags[token] !== 'NOUN' || !words.memberNouns.has(syntax.lemmas[token]!)) return -1;
    for (const child of syntax.childrenOf(token)) {
      const belongs =
        /^(?:of|from)$/u.test(syntax.caseOf(child)) ||
        isLabel(syntax.labels[child]!, 'nmod:poss') ||
        (byKind && isLabel(syntax.labels[child]!, 'compound'));
      const owner = belongs ? index.headedBy(child) : -1;
      if (owner >= 0 && entityOf[owner]! >= 0 && resolution.entities[entityOf[owner]!]!.type === 'Group')
        return entityOf[owner]!;
    }
    return -1;
  };
  return { at, statementAt };
};

/** Whom a first person means: in a talk, "we" of one who speaks for others is not himself. */
const speakerIn = (statement: Statement | undefined, pronoun: string, { entities }: Resolution): number => {
  const speaker = statement?.speaker ?? -1;
  const isPlural = /^(?:we|us|our)$/iu.test(pronoun);
  return isPlural && statement?.rule === TURN && speaker >= 0 && entities[speaker]!.type === 'Person' ? -1 : speaker;
};

/** Statements by token, built once: an inner statement overwrites the outer one. */
const makeStatementLookup = (
  syntax: Syntax,
  statements: readonly Statement[],
): ((token: number) => Statement | undefined) => {
  const cover: (Statement | undefined)[] = new Array(syntax.tokens.length);
  const wideFirst = statements
    .filter(({ rule }) => rule !== TARGET)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const [index, statement] of wideFirst.entries()) {
    // Of several who say the same words the first stands for them.
    if (statement.start === wideFirst[index - 1]?.start && statement.end === wideFirst[index - 1]!.end) continue;
    let token = firstTokenAt(syntax, statement.start);
    for (; token < syntax.tokens.length && syntax.tokens[token]!.start < statement.end; token += 1)
      cover[token] = statement;
  }
  return (token) => cover[token];
};
