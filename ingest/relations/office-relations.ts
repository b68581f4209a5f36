import type { Analysis, Office, Relation } from '../analysis';
import { isLabel } from '../syntax/syntax';
import type { Frames } from './frames';

type Input = Pick<Analysis, 'syntax' | 'mentions' | 'offices' | 'resolution'>;

/** Offices as relations: who leads, serves, speaks for or belongs to what. */
export const officeRelations = ({ syntax, mentions, offices, resolution }: Input, frames: Frames): Relation[] =>
  offices.flatMap((office) => {
    const from = resolution.entityOf[office.holder]!;
    const to = office.of === undefined ? -1 : bodyOf(office, resolution.entityOf, mentions, syntax);
    if (from < 0 || to < 0 || resolution.entities[from]!.type !== 'Person') return [];
    const type = frames.typeOfRank.get(rankIn(office, resolution.entities[to]!.type === 'Country'));
    if (type === undefined) return [];
    return [
      {
        type,
        from,
        to,
        status: office.isFormer ? ('former' as const) : ('asserted' as const),
        role: office.role,
        evidence: [office.sentence],
        rule: office.rule,
      },
    ];
  });

/** "the country's army chief" heads the army, not the country; a country has no members. */
const rankIn = (office: Office, isCountry: boolean): string => {
  if (!isCountry) return office.rank;
  if (office.rank === 'member') return 'none';
  return office.rank === 'head' && office.heads === 'group' ? 'officer' : office.rank;
};

/** A capital before an office is the country's ("Washington's envoy"); an adjective gives its country. */
const bodyOf = (office: Office, entityOf: Int32Array, mentions: Input['mentions'], syntax: Input['syntax']): number => {
  const body = entityOf[office.of!]!;
  const mention = mentions[office.of!]!;
  return body >= 0 && !(mention.isDemonym && isLabel(syntax.labels[mention.head]!, 'nsubj')) ? body : -1;
};
