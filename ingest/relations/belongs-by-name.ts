import type { Analysis, Mention, Relation } from '../analysis';
import type { Knowledge } from '../knowledge';
import { bodyBehind } from '../lookup/body-behind';
import type { MentionIndex } from '../lookup/mention-index';
import { isLabel } from '../syntax/syntax';

type Input = Pick<Analysis, 'syntax' | 'mentions' | 'resolution'>;

interface Body {
  /** Mention index. */
  readonly mention: number;
  /** The word that binds both, as a token. */
  readonly link: number;
  /** "of the ruling …": said of parties. */
  readonly isOfPolitics: boolean;
  readonly rule: 'member-named-after' | 'official-named-after' | 'official-named-before';
}

/**
 * People whose body stands right beside their name, no office between: "NAME of the Unity Party" and "NAME (Unity Party)" are
 * members, "NAME of the World Food Programme", "NAME from the Institute of Peace" and "the Institute's NAME" work for it.
 */
export const belongsByName = (
  { syntax, mentions, resolution: { entities, entityOf } }: Input,
  index: MentionIndex,
  { frames, words }: Pick<Knowledge, 'frames' | 'words'>,
): Relation[] => {
  const { tokens, tags, labels } = syntax;
  return mentions.flatMap((mention, at): Relation[] => {
    const from = entityOf[at]!;
    if (mention.type !== 'Person' || mention.form !== 'name' || from < 0 || entities[from]!.type !== 'Person')
      return [];
    const body = behind(at) ?? before(mention);
    const to = body === undefined ? -1 : entityOf[body.mention]!;
    if (to < 0 || mentions[body!.mention]!.form !== 'name' || entities[to]!.type !== 'Group') return [];
    const kind = entities[to]!.kind ?? '';
    const isMember = body!.isOfPolitics || words.kindsWithMembers.has(kind);
    // "NAME (Reuters)", "NAME of the Senate": only a party stands so in brackets.
    if (!isMember && (tokens[body!.link]!.text === '(' || words.kindsWithoutStaff.has(kind))) return [];
    const type = frames.typeOfRank.get(isMember ? 'member' : 'officer');
    const rule = isMember && body!.rule === 'official-named-after' ? 'member-named-after' : body!.rule;
    return type === undefined
      ? []
      : [
          {
            type,
            from,
            to,
            status: 'asserted',
            evidence: [mention.sentence],
            cues: [{ first: body!.link, endToken: body!.link + 1 }],
            rule,
          },
        ];
  });

  /** "NAME of BODY", "NAME from BODY", "NAME (BODY)" */
  function behind(name: number): Body | undefined {
    const found = bodyBehind(syntax, index, name);
    if (found === undefined || continues(mentions[found.mention]!)) return undefined;
    const { mention, link } = found;
    // "They freed NAME from Boko Haram": only who acts is from a body, not who is taken from it.
    if (tokens[link]!.text === 'from' && !isLabel(labels[mentions[name]!.head]!, 'nsubj')) return undefined;
    const between = tokens.slice(link + 1, mentions[mention]!.first);
    const isOfPolitics = between.some(({ text }) => words.partyMarkers.has(text.toLowerCase()));
    return { mention, link, isOfPolitics, rule: 'official-named-after' };
  }

  /** "BODY's NAME", "BODY's Dr NAME" */
  function before({ first, sentence }: Mention): Body | undefined {
    let mark = first - 1;
    if (/^(?:Dr|Prof|Mr|Ms|Mrs)\.?$/u.test(tokens[mark]?.text ?? '')) mark -= 1;
    if (mark < 1 || tokens[mark]!.sentence !== sentence || !/^['’]s?$/u.test(tokens[mark]!.text)) return undefined;
    const found = index.endingAt(mark);
    return found < 0 ? undefined : { mention: found, link: mark, isOfPolitics: false, rule: 'official-named-before' };
  }

  /** "NAME from FBI custody": another noun follows, which is what is meant. */
  function continues({ endToken, sentence }: Mention): boolean {
    return tokens[endToken]?.sentence === sentence && /^(?:NOUN|PROPN)$/u.test(tags[endToken]!);
  }
};
