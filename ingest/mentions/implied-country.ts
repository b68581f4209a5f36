import type { Office } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';

/**
 * "Prime Minister NAME" in a story about one country is that country's: a national office that names none takes the
 * country that the article is about.
 */
export const withImpliedCountry = (offices: readonly Office[], index: MentionIndex): Office[] => {
  const topic = topicOf(index);
  if (topic === undefined) return [...offices];
  return offices.map((office) => {
    if (office.of !== undefined || office.heads !== 'country' || office.rank === 'member') return office;
    return { ...office, of: nearest(index, topic, office.head), rule: `${office.rule}-of-the-story` };
  });
};

/** Named at least three times and twice as often as any other; what the first two sentences name counts double. */
const topicOf = (index: MentionIndex): string | undefined => {
  const counts = new Map<string, number>();
  for (const { iso, sentence } of index.mentions) {
    if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + (sentence < 2 ? 2 : 1));
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
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
