import type { Span } from '../../graph/model/span';
import type { Analysis } from '../analysis';
import type { Knowledge } from '../knowledge';
import { toPatch } from './to-patch';

/** One line of `newsgraph analyze`: what an article says, all offsets into `text`. */
export interface AnalysisRecord {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens?: readonly (Span & { tag: string; head: number; relation: string })[];
  readonly mentions: readonly (Span & { entity: string; form: string })[];
  readonly entities: readonly { id: string; type: string; name: string; aliases: readonly string[] }[];
  readonly statements: readonly (Span & {
    id: string;
    speaker?: string;
    kind: string;
    cue?: Span;
    about: readonly string[];
    /** Codes of the event that saying it is, where no relation tells it. */
    cameo?: string | undefined;
    plover?: string | undefined;
  })[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly status: string;
    readonly attributedTo?: string;
    readonly role?: string;
    readonly date?: string;
    readonly withdrawFrom?: string;
    readonly cameo?: string;
    readonly plover?: string;
    readonly evidence: readonly Span[];
    /** The words that say it. */
    readonly cues?: readonly Span[];
    readonly rule: string;
  }[];
}

/** `id` is the caller's own; with `tokens` the tagged tree comes along (UPOS tags, UD relations, -1 for a root). */
export const toAnalysisRecord = (
  id: string,
  analysis: Analysis,
  knowledge: Knowledge,
  options: { readonly tokens?: boolean } = {},
): AnalysisRecord => {
  const patch = toPatch(analysis, knowledge);
  const spanOf = new Map(patch.sentences.map(({ id: sentence, start, end }) => [sentence, { start, end }]));
  return {
    id,
    text: analysis.article.text,
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    ...(options.tokens && {
      tokens: analysis.tokens.map(({ start, end }, index) => ({
        start,
        end,
        tag: analysis.tags[index]!,
        head: analysis.tree.heads[index]!,
        relation: analysis.tree.labels[index]!,
      })),
    }),
    mentions: patch.entities
      .flatMap(({ id: entity, mentions }) => mentions.map(({ start, end, form }) => ({ start, end, entity, form })))
      .sort((one, other) => one.start - other.start || other.end - one.end),
    entities: patch.entities.map(({ id: entity, type, name, aliases }) => ({ id: entity, type, name, aliases })),
    statements: patch.statements.map((statement, index) => ({
      id: statement.id,
      ...(statement.speaker !== undefined && { speaker: statement.speaker }),
      kind: statement.kind,
      start: statement.start,
      end: statement.end,
      ...cueOf(analysis, index),
      about: statement.about,
      ...(statement.cameo !== undefined && { cameo: statement.cameo }),
      ...(statement.plover !== undefined && { plover: statement.plover }),
    })),
    relations: patch.relations.map(({ id: _, symmetric: __, evidence, rules, cues, ...relation }) => ({
      ...relation,
      evidence: evidence.map((sentence) => spanOf.get(sentence)!),
      ...(cues && { cues: cues.map(spanIn) }),
      rule: rules.join(' '),
    })),
  };
};

/** `<article id>#<start>-<end>` */
const spanIn = (place: string): Span => {
  const [start, end] = place
    .slice(place.lastIndexOf('#') + 1)
    .split('-')
    .map(Number);
  return { start: start!, end: end! };
};

const cueOf = ({ statements, tokens }: Analysis, index: number): { cue?: Span } => {
  const cue = statements[index]!.cue;
  return cue ? { cue: { start: tokens[cue.first]!.start, end: tokens[cue.endToken - 1]!.end } } : {};
};
