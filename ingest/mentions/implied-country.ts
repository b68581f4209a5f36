import type { Office } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import { isLabel, type Syntax } from '../syntax/syntax';

/**
 * "Prime Minister NAME": a national office that names no country is of the country that the sentence before spoke of as
 * acting ("India congratulated her. Foreign Minister NAME …"), else of one that owns or does something earlier in its own
 * sentence, else of the country that the article is about.
 */
export const withImpliedCountry = (offices: readonly Office[], index: MentionIndex, syntax: Syntax): Office[] => {
  const topic = topicOf(index);
  const acting = actingCountries(index, syntax);
  return offices.map((office) => {
    if (office.of !== undefined || office.heads !== 'country' || office.rank === 'member') return office;
    const own = acting.filter(
      (at) => index.mentions[at]!.sentence === office.sentence && index.mentions[at]!.first < office.first,
    );
    const before = acting.filter((at) => index.mentions[at]!.sentence === office.sentence - 1);
    const of = own.at(-1) ?? before.at(-1) ?? (topic === undefined ? undefined : nearest(index, topic, office.head));
    return of === undefined ? office : { ...office, of, rule: `${office.rule}-of-the-story` };
  });
};

/** Countries named as subjects or owners. */
const actingCountries = (index: MentionIndex, syntax: Syntax): number[] =>
  index.mentions.flatMap((mention, at) => {
    const label = syntax.labels[mention.head]!;
    const acts = isLabel(label, 'nsubj') || isLabel(label, 'nmod:poss');
    return mention.iso !== undefined && mention.type === 'Country' && !mention.isDemonym && acts ? [at] : [];
  });

/** Named at least twice, and twice as often as any other. */
const topicOf = (index: MentionIndex): string | undefined => {
  const counts = new Map<string, number>();
  for (const { iso } of index.mentions) if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
};

/** The mention of the country itself that stands nearest to the office. */
const nearest = (index: MentionIndex, iso: string, token: number): number | undefined => {
  let best: number | undefined;
  index.mentions.forEach((mention, at) => {
    if (mention.iso !== iso || mention.type !== 'Country') return;
    if (best === undefined || Math.abs(mention.first - token) < Math.abs(index.mentions[best]!.first - token))
      best = at;
  });
  return best;
};
