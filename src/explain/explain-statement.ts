import { largest } from '../../graph/model/extremes';
import type { GraphPatch } from '../../graph/model/patch';
import type { Analysis } from '../../ingest/analysis';
import { entityIdOf } from '../../ingest/patch/entity-id';
import { describeMention, mentionNear } from './describe-mention';
import { explainSentence } from './draw-tree';
import type { Explanation, Mark } from './explanation';
import { findRule } from './find-rule';

/** Why these words are a statement, and why this speaker's. `index` is that of the analysis and of the patch. */
export const explainStatement = (analysis: Analysis, patch: GraphPatch, index: number): Explanation => {
  const statement = analysis.statements[index]!;
  const record = patch.statements[index]!;
  const { tokens, mentions } = analysis;
  const marks: Mark[] = [];
  const facts: { what: string; says: string }[] = [];
  const { cue, speaker } = statement;
  if (cue) {
    const span = { start: tokens[cue.first]!.start, end: tokens[cue.endToken - 1]!.end };
    marks.push({ ...span, as: 'cue' });
    facts.push({ what: 'cue', says: `"${analysis.article.text.slice(span.start, span.end)}" (${statement.stance})` });
  }
  const named = nearest(analysis, statement.evidence, speaker, cue?.first);
  if (named >= 0) {
    marks.push({ start: mentions[named]!.start, end: mentions[named]!.end, as: 'speaker' });
    facts.push({ what: 'speaker', says: describeMention(analysis, named) });
  } else if (speaker !== undefined) {
    const id = entityIdOf(analysis, speaker);
    facts.push({ what: 'speaker', says: `${id}, who spoke last before it; its own sentence names nobody` });
  } else facts.push({ what: 'speaker', says: 'nobody: no reporting word beside it and nobody who spoke before' });
  if (record.reportedBy !== undefined)
    facts.push({ what: 'outlet', says: `${record.reportedBy} carried it; an outlet is no speaker` });
  if (record.about.length > 0) facts.push({ what: 'about', says: `${record.about.join(', ')}: named in its words` });
  return {
    id: record.id,
    kind: 'statement',
    article: analysis.article.id,
    says: `${record.speaker ?? 'somebody'} says (${record.kind}): ${record.text.replace(/\s+/gu, ' ')}`,
    rules: [findRule(statement.rule)],
    facts,
    sentences: statement.evidence.map((sentence) => explainSentence(analysis, sentence, marks)),
  };
};

const nearest = (
  analysis: Analysis,
  sentences: readonly number[],
  speaker: number | undefined,
  cue: number | undefined,
): number => {
  if (speaker === undefined || cue === undefined) return -1;
  const own = mentionNear(analysis, speaker, analysis.tokens[cue]!.sentence, cue);
  return own >= 0
    ? own
    : largest(
        sentences.map((sentence) => mentionNear(analysis, speaker, sentence, cue)),
        -1,
      );
};
