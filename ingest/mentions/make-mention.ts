import type { EntityType, Mention, MentionForm } from '../analysis';
import type { Syntax } from '../syntax/syntax';

interface Parts {
  readonly first: number;
  readonly endToken: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly type: EntityType;
  readonly iso?: string;
  readonly kind?: string;
  readonly isDemonym?: boolean;
  readonly isBody?: boolean;
  readonly isWord?: boolean;
  readonly noun?: number;
}

export const makeMention = (syntax: Syntax, parts: Parts): Mention => ({
  ...parts,
  isDemonym: parts.isDemonym ?? false,
  start: syntax.tokens[parts.first]!.start,
  end: syntax.tokens[parts.endToken - 1]!.end,
  sentence: syntax.tokens[parts.first]!.sentence,
});
