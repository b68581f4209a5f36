import type { Knowledge } from '../knowledge';
import { isActor } from '../lexicons/known-words';
import { Known } from '../names/name-lexicon';

/** Words by number: a tree, or a list of tokens with their base forms. */
export interface Words {
  text(token: number): string;
  readonly lemmas: readonly string[];
}

/** Whether the lexicons say something of the word at a token. */
type Says = (words: Words, token: number) => boolean;

/** What the lexicons say of words; made once of knowledge. */
export interface WordReadings {
  /** "urge": who is urged is who then acts. */
  readonly controls: Says;
  /** "demand", "say": a clause with "that" may follow. */
  readonly reports: Says;
  /** "add": may follow a quotation, its subject behind it. */
  readonly quotes: Says;
  /** "tell", "assure": takes somebody and a clause. */
  readonly tells: Says;
  /** "promise", "rule out": what a speaker does. */
  readonly speaks: Says;
  /** "army", "ministers": may say something. */
  readonly isActor: Says;
  /** "say": may follow words without marks as well. */
  readonly says: Says;
  /** "assured", "drew": a past form. */
  readonly isPast: Says;
  /** "part", "dozens": an amount of what follows. */
  readonly isAmount: Says;
  /** "Sunday", "May" */
  readonly isDay: Says;
  /** "statement", "letter": words that somebody issues. */
  readonly isMessage: Says;
  /** "issue", "adopt": makes such words one's own. */
  readonly issues: Says;
  /** "accuse": what follows "of" is its own and not its object's. */
  readonly takesOf: Says;
  /** "appoint": takes a person and an office. */
  readonly names: Says;
  /** "send": takes an argument under "to". */
  takes(words: Words, token: number, preposition: string): boolean;
  /** "shoot" and "dead": what somebody is made. */
  takesComplement(words: Words, token: number, complement: string): boolean;
  /** "receive" and "money": what is received. */
  takesObject(words: Words, token: number, object: number): boolean;
  /** "rally": takes an argument under "against". */
  nounTakes(words: Words, token: number, preposition: string): boolean;
}

/** The readings that ask of one token alone. */
export type TokenReading = {
  [Name in keyof WordReadings]: WordReadings[Name] extends Says
    ? Says extends WordReadings[Name]
      ? Name
      : never
    : never;
}[keyof WordReadings];

const made = new WeakMap<Knowledge, WordReadings>();

export const wordReadings = (knowledge: Knowledge): WordReadings => {
  const known = made.get(knowledge) ?? makeReadings(knowledge);
  made.set(knowledge, known);
  return known;
};

const makeReadings = (knowledge: Knowledge): WordReadings => {
  const { words: lists, cues, frames, models } = knowledge;
  const isListed =
    (list: { has(lemma: string): boolean }): Says =>
    ({ lemmas }, token) =>
      list.has(lemmas[token]!);
  const takesClause =
    (clause: 'that' | 'quote'): Says =>
    ({ lemmas }, token) =>
      cues.verb(lemmas, token)?.cue.takes.includes(clause) ?? false;
  return {
    controls: isListed(lists.requestVerbs),
    reports: takesClause('that'),
    quotes: takesClause('quote'),
    tells: isListed(lists.tellingVerbs),
    speaks: ({ lemmas }, token) => cues.verb(lemmas, token) !== undefined,
    isActor: ({ text, lemmas }, token) => isActor(text(token).toLowerCase(), lemmas[token]!, knowledge),
    says: isListed(lists.sayingVerbs),
    isPast: ({ text }, token) => text(token).endsWith('ed') || lists.pastForms.has(text(token)),
    isAmount: isListed(lists.amountNouns),
    isDay: ({ text }, token) => (models.names.lexicon.known(text(token).toLowerCase()) & Known.Calendar) !== 0,
    isMessage: isListed(lists.messageNouns),
    issues: isListed(lists.issuingVerbs),
    takesOf: isListed(lists.ofVerbs),
    names: isListed(lists.namingVerbs),
    takesComplement: ({ lemmas }, token, word) => frames.takesComplement(lemmas[token]!, word),
    takesObject: ({ lemmas }, token, object) => frames.takesObject(lemmas[token]!, lemmas[object]!),
    nounTakes: ({ lemmas }, token, preposition) => frames.prepositionsOfNoun(lemmas[token]!).has(preposition),
    takes: ({ lemmas }, token, preposition) =>
      frames.prepositionsOf(lemmas[token]!).has(preposition) ||
      (preposition === 'as' && lists.namingVerbs.has(lemmas[token]!)),
  };
};
