import type { Analysis } from '../../ingest/analysis';
import { entityIdOf } from '../../ingest/patch/entity-id';
import { describeMention, surfaceOf } from './describe-mention';
import { explainSentence } from './draw-tree';
import type { Explanation } from './explanation';
import { findRule } from './find-rule';

/** Why these mentions of one article are one entity: each different wording with the joins that brought it in. */
export const explainEntity = (analysis: Analysis, index: number): Explanation => {
  const { resolution, mentions } = analysis;
  const entity = resolution.entities[index]!;
  const own = mentions.flatMap((_, at) => (resolution.entityOf[at] === index ? [at] : []));
  const joins = resolution.joins.filter(
    ({ one, other }) => resolution.entityOf[one] === index && resolution.entityOf[other] === index,
  );
  const facts = new Map<string, number>();
  for (const { one, other, by } of joins) {
    const [first, second] = [surfaceOf(analysis, one), surfaceOf(analysis, other)];
    const says = `${first} and ${second} are one: ${by}`;
    facts.set(says, (facts.get(says) ?? 0) + 1);
  }
  const sentences = [...new Set(own.map((at) => mentions[at]!.sentence))];
  return {
    id: entityIdOf(analysis, index),
    kind: 'entity',
    article: analysis.article.id,
    says: `${entity.name} is a ${entity.type}, mentioned ${own.length} times in ${sentences.length} sentences`,
    rules: [...new Set(joins.map(({ by }) => by))].map((by) => findRule(by)),
    facts: [
      ...(entity.aliases.length > 0 ? [{ what: 'names', says: [entity.name, ...entity.aliases].join(', ') }] : []),
      ...[...facts].map(([says, times]) => ({ what: 'join', says: times > 1 ? `${says} (${times} times)` : says })),
    ],
    sentences: sentences.slice(0, 1).map((sentence) =>
      explainSentence(
        analysis,
        sentence,
        own.map((at) => ({ start: mentions[at]!.start, end: mentions[at]!.end, as: mentions[at]!.form })),
      ),
    ),
  };
};

/** Who the mention at exactly this span is, and over which other mentions that is known. */
export const explainMention = (analysis: Analysis, index: number): Explanation => {
  const mention = analysis.mentions[index]!;
  const { start, end, form, type, sentence } = mention;
  const says = describeMention(analysis, index);
  return {
    id: `${analysis.article.id}#${start}-${end}`,
    kind: 'mention',
    article: analysis.article.id,
    says,
    rules: [],
    facts: [
      { what: 'form', says: `${form} of a ${type}${mention.kind === undefined ? '' : ` (${mention.kind})`}` },
      ...analysis.offices
        .filter((office) => office.holder === index)
        .map((office) => ({ what: 'office', says: `"${office.role}": ${findRule(office.rule).says}` })),
    ],
    sentences: [explainSentence(analysis, sentence, [{ start, end, as: form }])],
  };
};

/** What stands in one sentence: its tree and everybody it mentions. */
export const explainWholeSentence = (analysis: Analysis, sentence: number): Explanation => {
  const { start, end } = analysis.sentences[sentence]!;
  const inside = analysis.mentions.flatMap((mention, at) => (mention.sentence === sentence ? [at] : []));
  const marks = inside.map((at) => ({
    start: analysis.mentions[at]!.start,
    end: analysis.mentions[at]!.end,
    as: analysis.resolution.entityOf[at]! < 0 ? 'nobody' : entityIdOf(analysis, analysis.resolution.entityOf[at]!),
  }));
  return {
    id: `${analysis.article.id}#${start}-${end}`,
    kind: 'sentence',
    article: analysis.article.id,
    says: `a sentence with ${inside.length} mentions`,
    rules: [],
    facts: inside.map((at) => ({ what: 'mention', says: describeMention(analysis, at) })),
    sentences: [explainSentence(analysis, sentence, marks)],
  };
};
