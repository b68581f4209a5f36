import type { Analysis, Relation } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { MentionIndex } from '../lookup/mention-index';

type Input = Pick<Analysis, 'syntax' | 'mentions' | 'resolution'>;

/** "NAME of the Unity Party", "NAME of the ruling Civic Union", "NAME (Unity Party)": a person behind whose name a party stands. */
export const membersByName = (
  { syntax, mentions, resolution: { entities, entityOf } }: Input,
  index: MentionIndex,
  { frames, words }: Pick<Knowledge, 'frames' | 'words'>,
): Relation[] => {
  const type = frames.typeOfRank.get('member');
  const { tokens } = syntax;
  return mentions.flatMap((mention, at): Relation[] => {
    const from = entityOf[at]!;
    const open = mention.endToken;
    if (type === undefined || mention.type !== 'Person' || mention.form !== 'name' || from < 0) return [];
    if (!/^(?:of|\()$/u.test(tokens[open]?.text ?? '') || tokens[open]!.sentence !== mention.sentence) return [];
    let first = open + 1;
    let isOfPolitics = false;
    for (
      ;
      /^(?:DET|ADJ|VERB)$/u.test(syntax.tags[first] ?? '') && first - open <= 4 && index.startingAt(first) < 0;
      first += 1
    )
      isOfPolitics ||= words.partyMarkers.has(tokens[first]!.text.toLowerCase());
    const group = first - open > 4 ? -1 : index.startingAt(first);
    const to = group < 0 ? -1 : entityOf[group]!;
    if (to < 0 || mentions[group]!.form !== 'name' || entities[to]!.type !== 'Group') return [];
    if (!isOfPolitics && entities[to]!.kind !== 'party') return [];
    return [
      {
        type,
        from,
        to,
        status: 'asserted',
        evidence: [mention.sentence],
        cues: [{ first: open, endToken: open + 1 }],
        rule: 'member-named-after',
      },
    ];
  });
};
