import type { Analysis, Relation } from '../analysis';
import type { EntityLookup } from '../lookup/entity-lookup';
import type { Frames } from './frames';
import { isLabel } from '../syntax/syntax';

type Input = Pick<Analysis, 'syntax' | 'mentions' | 'resolution'>;

/** "US troops", "the Iraqi parliament", "Nigeria's army": a body of the state whose adjective or name it carries. */
export const partOfCountry = (
  { syntax, mentions, resolution }: Input,
  lookup: EntityLookup,
  frames: Frames,
): Relation[] => {
  const { stateBodies } = frames;
  if (!stateBodies) return [];
  const { entities, entityOf } = resolution;
  const countries = new Map(
    entities.map((entity, at) => [entity.iso, at] as const).filter(([, at]) => entities[at]!.type === 'Country'),
  );
  const seen = new Set<number>();
  return mentions.flatMap((mention, at) => {
    const from = entityOf[at]!;
    if (from < 0 || seen.has(from) || entities[from]!.type !== 'Group' || mention.form === 'pronoun') return [];
    const byAdjective =
      mention.iso !== undefined && stateBodies.kinds.has(entities[from]!.kind ?? '')
        ? countries.get(mention.iso)
        : undefined;
    const possessor = syntax.childrenOf(mention.head).find((child) => isLabel(syntax.labels[child]!, 'nmod:poss'));
    const owner = possessor === undefined ? -1 : lookup.at(possessor);
    const to = byAdjective ?? (owner >= 0 && entities[owner]!.type === 'Country' ? owner : undefined);
    if (to === undefined || to === from) return [];
    seen.add(from);
    return [
      {
        type: stateBodies.type,
        from,
        to,
        status: 'asserted' as const,
        evidence: [mention.sentence],
        rule: byAdjective === undefined ? 'possessor-country' : 'state-body',
      },
    ];
  });
};
