import type { Analysis, Office, Relation } from '../analysis';
import type { Frames } from './frames';

type Input = Pick<Analysis, 'offices' | 'resolution'>;

/** Offices as relations: who leads, serves, speaks for or belongs to what. */
export const officeRelations = ({ offices, resolution }: Input, frames: Frames): Relation[] =>
  offices.flatMap((office) => {
    const from = resolution.entityOf[office.holder]!;
    const to = office.of === undefined ? -1 : resolution.entityOf[office.of]!;
    if (from < 0 || to < 0 || resolution.entities[from]!.type !== 'Person') return [];
    const { type: owner, iso } = resolution.entities[to]!;
    // The first minister of Scotland, a country without a code, leads it.
    const type = frames.typeOfRank.get(rankIn(office, owner === 'Country' && iso !== undefined));
    if (type === undefined) return [];
    return [
      {
        type,
        from,
        to,
        status: office.isFormer ? ('former' as const) : office.isFuture ? ('planned' as const) : ('asserted' as const),
        role: office.role,
        evidence: [office.sentence],
        cues: [{ first: office.first, endToken: office.endToken }],
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
