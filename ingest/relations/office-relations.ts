import type { Analysis, EntityType, Office, Relation } from '../analysis';
import type { Frames } from './frames';

type Input = Pick<Analysis, 'offices' | 'resolution'>;

/** Offices as relations: who leads, serves, speaks for or belongs to what. */
export const officeRelations = ({ offices, resolution }: Input, frames: Frames): Relation[] => {
  const found = offices.flatMap((office): Relation[] => {
    const from = resolution.entityOf[office.holder]!;
    const to = office.of === undefined ? -1 : resolution.entityOf[office.of]!;
    if (from < 0 || to < 0 || resolution.entities[from]!.type !== 'Person') return [];
    const { type: owner, iso } = resolution.entities[to]!;
    // The first minister of Scotland, a country without a code, leads it.
    const type = frames.typeOfRank.get(rankIn(office, owner === 'Country' && iso === undefined ? 'Place' : owner));
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
  const leading = new Set(found.filter(({ type }) => type === frames.typeOfRank.get('head')).map(endsOf));
  // "Coast Guard Commandant Admiral NAME": who heads a body is not told to serve in it as well.
  return found.filter((one) => one.type !== frames.typeOfRank.get('officer') || !leading.has(endsOf(one)));
};

const endsOf = ({ from, to, evidence }: Relation): string => `${from} ${to} ${evidence.join(' ')}`;

/** "the country's army chief" heads the army, not the country; a state has no members, but those who sit for it. */
const rankIn = (office: Office, type: EntityType): string => {
  if (type === 'Group') return office.rank;
  if (office.rank === 'member') return office.post.seat ? 'officer' : 'none';
  return type === 'Country' && office.rank === 'head' && office.post.of === 'group' ? 'officer' : office.rank;
};
