import type { Analysis } from '../analysis';

/** An office that an article says somebody holds or held. */
export interface HeldOffice {
  /** As written and as the lexicon has it. */
  readonly role: string;
  /** The country whose office it is, or whose body's. */
  readonly iso?: string;
}

/** The offices of each entity, by its index. */
export const heldOffices = ({ offices, resolution }: Pick<Analysis, 'offices' | 'resolution'>) => {
  const held = new Map<number, HeldOffice[]>();
  for (const { holder, of, role, canonical } of offices) {
    const entity = resolution.entityOf[holder]!;
    const body = of === undefined ? undefined : resolution.entities[resolution.entityOf[of]!];
    const office = { role: `${role} ${canonical}`, ...(body?.iso !== undefined && { iso: body.iso }) };
    const known = held.get(entity);
    if (known) known.push(office);
    else held.set(entity, [office]);
  }
  return (entity: number): readonly HeldOffice[] => held.get(entity) ?? [];
};
