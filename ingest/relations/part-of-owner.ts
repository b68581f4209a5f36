import type { Analysis, Mention, Relation } from '../analysis';
import type { EntityLookup } from '../lookup/entity-lookup';
import type { Frames } from './frames';

type Input = Pick<Analysis, 'syntax' | 'mentions' | 'resolution'>;

/**
 * "US troops", "the Iraqi parliament", "Nigeria's army": a body of the state whose adjective or name it carries. "The
 * army's 3rd Brigade", "the Finance Committee of the Senate": a unit of the group that owns it.
 */
export const partOfOwner = (
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
  const seen = new Set<string>();
  return mentions.flatMap((mention, at) => {
    const from = entityOf[at]!;
    if (from < 0 || entities[from]!.type !== 'Group' || mention.form === 'pronoun') return [];
    const isStateBody =
      stateBodies.kinds.has(entities[from]!.kind ?? '') &&
      !stateBodies.machines.has(syntax.lemmas[mention.noun ?? mention.head]!);
    const owner = ownerOf(mention);
    const owned = owner < 0 ? undefined : entities[owner]!.type;
    const found: { to: number; rule: string }[] = [];
    const country = isStateBody && mention.iso !== undefined ? countries.get(mention.iso) : undefined;
    if (country !== undefined) found.push({ to: country, rule: 'state-body' });
    // What else a country has, its parties and companies, is in it and not of it.
    else if (owned === 'Country' && isStateBody) found.push({ to: owner, rule: 'possessor-country' });
    if (owned === 'Group' && isUnit(mention)) found.push({ to: owner, rule: 'unit-of-group' });
    return found
      .filter(({ to, rule }) => to !== from && !seen.has(`${from} ${rule}`))
      .map(({ to, rule }) => {
        seen.add(`${from} ${rule}`);
        return { type: stateBodies.type, from, to, status: 'asserted' as const, evidence: [mention.sentence], rule };
      });
  });

  /** Whose it is: what has the 's, else what stands behind "of". */
  function ownerOf({ head, endToken }: Mention): number {
    const possessor = syntax.childrenUnder(head, 'nmod:poss')[0];
    const owner = possessor === undefined ? -1 : lookup.at(possessor);
    if (owner >= 0) return owner;
    const of = syntax.childrenUnder(head, 'nmod').find((child) => child >= endToken && syntax.caseOf(child) === 'of');
    return of === undefined || syntax.tokens[endToken]?.text !== 'of' ? -1 : lookup.at(of);
  }

  function isUnit({ head, endToken, form }: Mention): boolean {
    const last = form === 'name' ? endToken - 1 : head;
    return stateBodies!.units.has(syntax.tokens[last]!.text.toLowerCase());
  }
};
