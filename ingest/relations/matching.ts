import type { EntityType } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { EntityLookup } from '../lookup/entity-lookup';
import type { Syntax } from '../syntax/syntax';

/** What a text's frames are matched against. */
export interface Matching {
  readonly syntax: Syntax;
  readonly lookup: EntityLookup;
  readonly knowledge: Knowledge;
  readonly typeOf: (entity: number) => EntityType;
  readonly kindOf: (entity: number) => string | undefined;
}
