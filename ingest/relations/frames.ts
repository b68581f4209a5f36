import { z } from 'zod';
import { STATUSES } from '../../graph/model/ontology';

const words = z.array(z.string()).nonempty();

/**
 * One wording of a relation: a verb, noun or adjective that carries it, and the paths from there to its two ends.
 * Paths are alternatives parted by `|`, tried in order; steps parted by `.`; a closing `~` also takes the owner of what
 * was reached ("the minister's remarks" gives the minister). Steps: `subject`, `object`, `patient` (what is acted on,
 * whatever the voice), `agent` (of a noun: who does it), `self` (the noun, or who is named behind it), `circumstance` (who acts in the clause that a noun under "in",
 * "during" or "for" goes with), `errand` (who comes or goes for it), `owner`, `prep:with` (an argument under that preposition),
 * `land` (of a place: the country before it), `appointee` (who is given an office by the verb above), `complement`, `condition` (who must act: "unless X pays"), `pair`, `prefix` and `noun` (of "US-led coalition"), or a plain preposition after a noun: `object.from`.
 */
export const frameSchema = z.strictObject({
  verbs: words.optional(),
  nouns: words.optional(),
  adjectives: words.optional(),
  suffixes: words.optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** Both ends are partners of one coordination reached by this path: "Peru and Chile signed". */
  pair: z.string().optional(),
  /** The direct object must be one of these words. */
  object: words.optional(),
  /** The object is looked up by what it does not say about itself: a negative evaluation of it. */
  stance: z.enum(['negative', 'positive']).optional(),
  /** A predicate complement must be one of these words: "held responsible". */
  complement: words.optional(),
  complementVerbs: words.optional(),
  /** What the complement asks for must be one of these words: "to demand the resignation". */
  complementObject: words.optional(),
  /** What is acted on is no name: who dismisses a minister refuses nothing. */
  plainObject: z.boolean().optional(),
  /** Neither end is the clause's subject: "named NAME in his place". */
  apart: z.boolean().optional(),
  /** The argument under a preposition must be one of these words; its preposition then is a step of paths. */
  through: z.record(z.string(), words).optional(),
  particle: z.string().optional(),
  /** None of these may stand before the word: a "hunger strike" hits nobody. */
  except: words.optional(),
  /** The direct object must be none of these: who withdraws an offer stays. */
  exceptObject: words.optional(),
  subjectNouns: words.optional(),
  needs: z.enum(['complement', 'infinitive', 'noInfinitive', 'complement-or-for', 'infinitive-or-for', 'subjunctive', 'object', 'for', 'with', 'withoutWith', 'roleComplement', 'agentGiven', 'must', 'negated', 'affirmed', 'inWords', 'notInWords', 'noStage', 'underAt', 'underUnder', 'actively']).optional(), // prettier-ignore
  active: z.boolean().optional(),
  passive: z.boolean().optional(),
  fromTypes: words.optional(),
  toTypes: words.optional(),
  fromKinds: words.optional(),
  toKinds: words.optional(),
  objectKinds: words.optional(),
  /** Where there is an object, it is of these kinds: who withdraws an offer stays. */
  objectKindsIfAny: words.optional(),
  /** Where `from` acts on somebody else's forces, they are who leaves or moves. */
  theme: z.string().optional(),
  /** A deed that ends ("lifted the embargo") makes the relation former; one that is only meant or denied leaves it standing. */
  status: z.enum(STATUSES).optional(),
  /** Codes of this wording where it is only planned. */
  whenPlanned: z.strictObject({ cameo: z.string(), plover: z.string() }).optional(),
  /** Codes of this wording where they are not those of its type: "demanded" is 100, a request 020. */
  cameo: z.string().optional(),
  plover: z.string().optional(),
  reason: z.string().regex(/^[a-z0-9-]+$/),
});
export type Frame = z.infer<typeof frameSchema>;

export const derivedSchema = z.strictObject({
  event: z.string(),
  under: z.literal('request'),
  reason: z.string().regex(/^[a-z0-9-]+$/),
});

export interface TypedFrame extends Frame {
  /** The relation type it gives. */
  readonly type: string;
}

export interface Derived {
  readonly type: string;
  readonly event: string;
  readonly reason: string;
}

export interface Frames {
  verb(lemma: string): readonly TypedFrame[];
  /** Prepositions under which a verb takes one of its arguments: "send" somebody "to" a place. */
  prepositionsOf(lemma: string): ReadonlySet<string>;
  noun(lemma: string): readonly TypedFrame[];
  /** Prepositions under which a noun takes one: "talks" with somebody. */
  prepositionsOfNoun(lemma: string): ReadonlySet<string>;
  /** "shoot" and "dead": whether a frame of the verb asks for the word. */
  takesComplement(lemma: string, word: string): boolean;
  /** "receive" and "money": whether a frame of the verb asks for the object. */
  takesObject(lemma: string, object: string): boolean;
  adjective(lemma: string): readonly TypedFrame[];
  suffix(word: string): readonly TypedFrame[];
  readonly derived: readonly Derived[];
  /** The type that an office of this rank gives. */
  readonly typeOfRank: ReadonlyMap<string, string>;
  /** The type between a body of the state and its country, the kinds of such bodies, and words for parts of a group. */
  readonly stateBodies?: { readonly type: string; readonly kinds: ReadonlySet<string>; readonly units: ReadonlySet<string>; readonly machines: ReadonlySet<string> }; // prettier-ignore
  /** The type that an evaluation gives, by polarity. */
  readonly typeOfVerdict: ReadonlyMap<string, string>;
  /** Types by which the subject itself speaks: what its speaker says that way is asserted, not attributed. */
  readonly speechActs: ReadonlySet<string>;
  /** Types whose actors may be too vague for others: "residents" protest. */
  readonly byAnyone: ReadonlySet<string>;
  /** Types done to those who are too vague for others: "urged residents to leave". */
  readonly toAnyone: ReadonlySet<string>;
  /** Types that hold beyond the day they are told of. */
  readonly standing: ReadonlySet<string>;
}

const NONE: readonly TypedFrame[] = [];
const NO_PREPOSITIONS: ReadonlySet<string> = new Set();

/** Those that a verb's frames ask for, without those that some frame follows from the verb's object alone. */
const prepositionsIn = (frames: readonly TypedFrame[]): ReadonlySet<string> => {
  const ends = frames.flatMap(({ from = '', to = '', theme = '' }) => [from, to, theme].map((end) => end.split('|')));
  const under = (end: readonly string[], step: RegExp): string[] => end.flatMap((path) => step.exec(path)?.[1] ?? []);
  const ofVerb = (end: readonly string[]): string[] => under(end, /^prep:(\p{Ll}+)/u);
  const ofObject = new Set(
    ends.flatMap((end) => under(end, /^object\.(\p{Ll}+)/u).filter((one) => !ofVerb(end).includes(one))),
  );
  const asked = [...ends.flatMap(ofVerb), ...frames.flatMap(({ through = {} }) => Object.keys(through))];
  return new Set(asked.filter((one) => !ofObject.has(one)));
};

/** Frames by their first word; "pull out" is found under "pull" and asks for its particle. */
export const compileFrames = (
  frames: readonly TypedFrame[],
  other: Pick<
    Frames,
    'derived' | 'speechActs' | 'byAnyone' | 'toAnyone' | 'standing' | 'typeOfRank' | 'typeOfVerdict' | 'stateBodies'
  >,
): Frames => {
  const index = (pick: (frame: TypedFrame) => readonly string[] | undefined): Map<string, TypedFrame[]> => {
    const byWord = new Map<string, TypedFrame[]>();
    for (const frame of frames) {
      for (const entry of pick(frame) ?? []) {
        const [word, ...rest] = entry.split(' ');
        const compiled = rest.length > 0 ? { ...frame, particle: rest.join(' ') } : frame;
        byWord.set(word!, [...(byWord.get(word!) ?? []), compiled]);
      }
    }
    return byWord;
  };
  const verbs = index((frame) => frame.verbs);
  const prepositions = new Map([...verbs].map(([lemma, own]) => [lemma, prepositionsIn(own)]));
  const nouns = index((frame) => frame.nouns);
  const prepositionsOfNouns = new Map([...nouns].map(([lemma, own]) => [lemma, prepositionsIn(own)]));
  const adjectives = index((frame) => frame.adjectives);
  const suffixes = index((frame) => frame.suffixes);
  return {
    verb: (lemma) => verbs.get(lemma) ?? NONE,
    prepositionsOf: (lemma) => prepositions.get(lemma) ?? NO_PREPOSITIONS,
    prepositionsOfNoun: (lemma) => prepositionsOfNouns.get(lemma) ?? NO_PREPOSITIONS,
    noun: (lemma) => nouns.get(lemma) ?? NONE,
    takesComplement: (lemma, word) =>
      (verbs.get(lemma) ?? NONE).some(({ complement }) => complement?.includes(word) ?? false),
    takesObject: (lemma, word) => (verbs.get(lemma) ?? NONE).some(({ object }) => object?.includes(word) ?? false),
    adjective: (lemma) => adjectives.get(lemma) ?? NONE,
    suffix: (word) => suffixes.get(word) ?? NONE,
    ...other,
  };
};
