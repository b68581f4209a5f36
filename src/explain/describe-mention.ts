import type { Analysis } from '../../ingest/analysis';
import { entityIdOf } from '../../ingest/patch/entity-id';
import { findRule } from './find-rule';
import { stepsToName } from './why-one';

export const surfaceOf = ({ article, mentions }: Analysis, mention: number): string =>
  `"${article.text.slice(mentions[mention]!.start, mentions[mention]!.end).replace(/\s+/gu, ' ')}"`;

/** Who a mention stands for, and over which mentions: '"he" is "Ana Silva" (…): person/ana-silva'. */
export const describeMention = (analysis: Analysis, mention: number): string => {
  const { resolution, mentions } = analysis;
  const entity = resolution.entities[resolution.entityOf[mention]!];
  const own = surfaceOf(analysis, mention);
  if (!entity) return `${own} stands for nobody who is known`;
  const steps = stepsToName(analysis, mention);
  const chain = steps.map(({ to, by }) => ` is ${surfaceOf(analysis, to)} (${by}: ${findRule(by).says})`).join('');
  const how =
    steps.length === 0 && mentions[mention]!.form !== 'name' && entity.type !== 'Person'
      ? ` is a ${mentions[mention]!.form} that tells by itself whose it is`
      : '';
  return `${own}${chain}${how}: ${entityIdOf(analysis, resolution.entityOf[mention]!)}`;
};

/** The mention that a token heads or lies in; -1 where there is none. */
export const mentionAt = ({ mentions }: Analysis, token: number): number => {
  const headed = mentions.findIndex(({ head }) => head === token);
  return headed >= 0 ? headed : mentions.findIndex(({ first, endToken }) => first <= token && token < endToken);
};

/** The entity's mention in this sentence that is nearest to a token; -1 where there is none. */
export const mentionNear = (analysis: Analysis, entity: number, sentence: number, token: number): number => {
  let best = -1;
  analysis.mentions.forEach((mention, at) => {
    if (mention.sentence !== sentence || analysis.resolution.entityOf[at] !== entity) return;
    if (best < 0 || Math.abs(mention.head - token) < Math.abs(analysis.mentions[best]!.head - token)) best = at;
  });
  return best;
};
