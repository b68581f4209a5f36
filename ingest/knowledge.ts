import type { NameFolding } from '../graph/model/name-folding';
import type { Ontology } from '../graph/model/ontology';
import type { Cues, StanceCodes } from './lexicons/cues';
import type { Frames } from './relations/frames';
import type { Gazetteer } from './lexicons/gazetteer';
import type { GroupWords } from './lexicons/group-words';
import type { KnownHolders } from './lexicons/known-holders';
import type { Models } from './models';
import type { OfficeFields } from './lexicons/office-fields';
import type { Organisations } from './lexicons/organisations';
import type { Roles } from './lexicons/roles';
import type { StanceWords } from './lexicons/stance-words';
import type { WordLists } from './lexicons/word-lists';

/** What the lines of a page are, by their look; data/rules/page.yaml. */
export interface PageRules {
  readonly breadcrumb: RegExp;
  readonly caption: RegExp;
  readonly boilerplate: RegExp;
  readonly label: RegExp;
  /** A line that says what an earlier version told wrongly. */
  readonly correction: RegExp;
  readonly dateline: RegExp;
  /** A line that says who wrote or carried the story, and the names in it: groups `person`, `organisation`, `place`. */
  readonly credit: { readonly line: RegExp; readonly names: readonly RegExp[] };
}

/** All of data/, checked, compiled and frozen: the second argument of every stage. */
export interface Knowledge {
  readonly ontology: Ontology;
  readonly page: PageRules;
  readonly gazetteer: Gazetteer;
  readonly organisations: Organisations;
  readonly roles: Roles;
  readonly officeFields: OfficeFields;
  readonly knownHolders: KnownHolders;
  readonly folding: NameFolding;
  readonly groupWords: GroupWords;
  readonly cues: Cues;
  readonly stanceCodes: StanceCodes;
  readonly stance: StanceWords;
  readonly words: WordLists;
  /** What a noun by itself stands for; one that is not in it is a thing. Lemmas. */
  readonly nounClasses: ReadonlyMap<string, 'person' | 'group' | 'place' | 'time'>;
  readonly frames: Frames;
  readonly models: Models;
}
