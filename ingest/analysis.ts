import type { ArticleRecord } from '../graph/model/patch';
import type { NameSpan, Paragraph, Segment, Sentence, Token, Tree, Upos } from './annotation';
import type { Role } from './lexicons/roles';
import type { Touch } from './repairs/touch';
import type { Syntax } from './syntax/syntax';
import type { Span } from '../graph/model/span';
import type { StatementKind, Status } from '../graph/model/ontology';

export { UPOS } from './annotation';
export type { NameSpan, NameType, Paragraph, Role, Segment, Sentence, Token, Tree, Upos } from './annotation';

/** An article as handed in; `text` is the frozen text that every later offset points into. */
export type Article = ArticleRecord;

export type MentionForm = 'name' | 'nominal' | 'pronoun';
export type EntityType = 'Person' | 'Group' | 'Country' | 'Place';

/** A quotation with its marks; `inner` is what stands between them. Offsets into the article. */
export interface Quote extends Span {
  readonly inner: Span;
  readonly paragraph: number;
  /** The paragraph ended before the mark closed: the next one goes on with the same speaker. */
  readonly isOpen: boolean;
}

/** Words that stand for somebody or something; its span runs from the first to the last token. */
export interface Mention extends Span {
  /** Tokens `[first, endToken)`. */
  readonly first: number;
  readonly endToken: number;
  /** The token that the tree hangs the mention on. */
  readonly head: number;
  readonly form: MentionForm;
  /** Best type from the words alone; resolution may know better. */
  readonly type: EntityType;
  /** For an adjective such as "Iraqi": it names the country only in passing. */
  readonly isDemonym: boolean;
  /** ISO 3166-1 alpha-2 of the country it names or whose adjective it carries. */
  readonly iso?: string;
  /** What the group's head word says: `armed forces`, `parliament`. */
  readonly kind?: string;
  /** The army of an "army chief": definite without an article. */
  readonly isBody?: boolean;
  /** A word for its people alone: the party of "Republican NAME". */
  readonly isWord?: boolean;
  /** Of "French" in "French and Egyptian ships": the noun that it shares; the token `head` is then the adjective. */
  readonly noun?: number;
  /** A person by a noun alone ("the suspect"): somebody only where a description before it or a name explains it. */
  readonly isDescription?: boolean;
  /** In a dateline or credit: where and by whom the story was written. */
  readonly isCredit?: boolean;
  readonly sentence: number;
}

/** A phrase that says somebody holds an office: "the chairman of X", "X spokesman NAME". */
export interface Office {
  /** The role as written, without articles and the organisation: "deputy head". */
  readonly role: string;
  /** The role's entry in the lexicon, so that "FM" and "foreign minister" are one. */
  readonly canonical: string;
  readonly rank: 'head' | 'deputy' | 'officer' | 'spokesperson' | 'member';
  readonly isFormer: boolean;
  /** Not held yet: "the incoming president". */
  readonly isFuture: boolean;
  /** What the lexicon says of it. */
  readonly post: Role;
  /** Known to be of a state that the text does not name. */
  readonly isElsewhere?: boolean;
  /** Mention index of the holder: a name, or the office phrase itself where no name stands with it. */
  readonly holder: number;
  /** Mention index of what the office belongs to. */
  readonly of?: number;
  /** Token indices of the phrase, `[first, endToken)`. */
  readonly first: number;
  readonly endToken: number;
  readonly head: number;
  readonly sentence: number;
  readonly rule: string;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly iso?: string;
  /** A description that means somebody else in each article ("prosecutors"): a node only where it acts. */
  readonly isLocal?: boolean;
  /** Such a one that does or suffers something, whether or not a relation comes of it. */
  readonly acts?: boolean;
  /** Too vague for an end of a relation ("relatives"); may speak. */
  readonly isVague?: boolean;
  /** Mention indices in text order. */
  readonly mentions: readonly number[];
}

/** Two mentions (indices) that a rule takes for the same; the earlier rule is the surer one. */
export interface Join {
  readonly one: number;
  readonly other: number;
  readonly by: string;
}

/** Who is who: entities, and for each mention the index of its entity, or -1. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly entityOf: Int32Array;
  /** Why mentions are one, in the order of the sieves. */
  readonly joins: readonly Join[];
}

/** A time expression; `iso` is as precise as the text, an interval is `2007/2011`. */
export interface DateMention extends Span {
  readonly iso: string;
  /** Of a weekday: the next one from publication, for what is yet to come. */
  readonly ahead?: string;
  readonly first: number;
  readonly endToken: number;
}

export interface Statement extends Span {
  readonly kind: StatementKind;
  readonly status: Status;
  /** Entity indices. */
  readonly speaker?: number;
  readonly reportedBy?: number;
  readonly about: readonly number[];
  /** Token range of the words that introduce it, where there are any. */
  readonly cue?: { readonly first: number; readonly endToken: number };
  readonly stance: string;
  /** The codes of its cue, where they are not those of its stance. */
  readonly codes?: { readonly cameo?: string | undefined; readonly plover?: string | undefined };
  readonly date?: string;
  /** Sentence indices. */
  readonly evidence: readonly number[];
  readonly rule: string;
}

export interface Relation {
  readonly type: string;
  /** Entity indices. */
  readonly from: number;
  readonly to: number;
  readonly status: Status;
  readonly attributedTo?: number;
  readonly withdrawFrom?: number;
  readonly role?: string;
  readonly date?: string;
  /** Codes of the wording, where they are not those of its type. */
  readonly cameo?: string;
  /** "is about to": planned, and coded as the act, not as somebody's intent. */
  readonly isImminent?: boolean;
  readonly plover?: string;
  /** Sentence indices, at least one. */
  readonly evidence: readonly number[];
  /** Tokens of the words that say it, `[first, endToken)`; absent where no word does ("US troops" are part of the US). */
  readonly cues?: readonly { readonly first: number; readonly endToken: number }[];
  /** Tokens that stand for the two ends, where a frame found them. */
  readonly ends?: { readonly from: number; readonly to: number };
  /** Tokens of the words that its status rests on: "will", "not", "said". */
  readonly signs?: readonly number[];
  readonly rule: string;
}

/** The carrier: every stage adds one field, nothing is changed after. */
export interface Analysis {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  /** As the tagger gave them, indices into its classes; only the parser reads them. */
  readonly fineTags: Uint8Array;
  readonly lemmas: readonly string[];
  /** Repairs that changed a tag. */
  readonly tagRepairs: readonly Touch[];
  /** What is parsed as one tree, in order; no name reaches over the end of one. */
  readonly segments: readonly Segment[];
  readonly names: readonly NameSpan[];
  readonly tree: Tree;
  readonly syntax: Syntax;
  /** Repairs that changed the tree, in the order in which they did. */
  readonly treeRepairs: readonly Touch[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  readonly offices: readonly Office[];
  readonly resolution: Resolution;
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}
