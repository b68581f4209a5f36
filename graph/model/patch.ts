import type { Span } from './span';
import type { StatementKind, Status } from './ontology';

/**
 * What one article says, ready to be written. A patch depends on its article and on data/ alone, never on what is
 * stored already; the graph is the fold of all patches (graph/merge), whatever their order.
 * All offsets point into `article.text`.
 */
export interface GraphPatch {
  readonly article: ArticleRecord;
  readonly sentences: readonly SentenceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly relations: readonly RelationRecord[];
}

export interface ArticleRecord {
  /** `article/<slug of title>-<16 hex digits of the sha256 of text and header>` */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Of the text alone: equal for an article and its word-for-word reprints. */
  readonly sha256: string;
  readonly publisher?: string;
  /** ISO date, as precise as known. */
  readonly published?: string;
  readonly url?: string;
  /** Where it was read from: a path relative to what the user named, or an address; of several the first by code units. */
  readonly source?: string;
}

export interface SentenceRecord extends Span {
  /** `<article id>#<start>-<end>` */
  readonly id: string;
  readonly text: string;
}

export interface MentionRecord extends Span {
  readonly sentence: string;
  readonly surface: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/**
 * What tells an entity over articles. Keys are lower-case `type/words-of-a-name`; `id` itself is always a name key
 * unless it is a short one.
 */
export interface IdentityRecord {
  /** Keys of its full names, in every folding that is sure: entities that share one are one unless they conflict. */
  readonly names: readonly string[];
  /** Keys that several may bear, such as acronyms: they join only where a single bearer is known. */
  readonly shortNames?: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries whose offices a person holds here. */
  readonly countries?: readonly string[];
  /** Walks of life of the offices held here: `sport`, `public life`. */
  readonly fields?: readonly string[];
}

/** An entity as this article names it. `graph/identity` decides which records of several articles are one node. */
export interface EntityRecord {
  /** `person/anna-lee`, `country/iq` */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Every other name used, sorted, without pronouns and descriptions. */
  readonly aliases: readonly string[];
  readonly kind?: string;
  /** ISO 3166-1 alpha-2, countries only. */
  readonly iso?: string;
  /** Absent: the id alone tells. */
  readonly identity?: IdentityRecord;
  readonly mentions: readonly MentionRecord[];
}

export interface StatementRecord extends Span {
  /** `statement/<article slug>#<start>-<end>`; with `.2` behind it the second speaker's of the same words. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  /** Entity id of the speaker; absent when the text does not say. */
  readonly speaker?: string;
  /** Entity id of the outlet that carried it ("al-Ahed reported"). */
  readonly reportedBy?: string;
  /** Entity ids. */
  readonly about: readonly string[];
  /** The word or phrase that introduces it: "said", "according to". */
  readonly cue?: string;
  /** What the speaker does by saying it (`deny`, `warn`: data/lexicons/reporting-cues.yaml); absent where only told. */
  readonly stance?: string;
  /** CAMEO code and PLOVER category of the event that saying it is ("demanded early elections"); absent where a relation tells it. */
  readonly cameo?: string | undefined;
  readonly plover?: string | undefined;
  readonly status: Status;
  /** ISO date of the speaking, as precise as the text. */
  readonly date?: string;
  /** Sentence ids it stands in, in text order; what names the speaker comes with them. */
  readonly evidence: readonly string[];
}

/** A relation as this article states it; `from`, `to`, `attributedTo`, `withdrawFrom` are entity ids. */
export interface RelationRecord {
  /** `<from>|<TYPE>|<to>|<status>` and, where present, `|<date>`, `|from <withdrawFrom>`, `|by <attributedTo>`: what tells two facts apart. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Has no direction: its ends stand sorted. */
  readonly symmetric?: true;
  readonly status: Status;
  readonly attributedTo?: string;
  readonly withdrawFrom?: string;
  readonly role?: string;
  readonly date?: string;
  readonly cameo?: string;
  readonly plover?: string;
  /** Sentence ids, at least one. */
  readonly evidence: readonly string[];
  /** Places of the words that say it, `<article id>#<start>-<end>`, inside the evidence; absent where no word does. */
  readonly cues?: readonly string[];
  /** The rules that fired, by their reason. */
  readonly rules: readonly string[];
}
