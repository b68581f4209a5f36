import { BOOKKEEPING, type Bookkeeping } from '../merge/record';
import type { PropertyValue } from '../model/view';

/** Takes a record's raw properties apart: what everybody sees, without `id`, keys sorted; and the bookkeeping. */
export const toStored = (raw: object): { properties: Record<string, PropertyValue>; bookkeeping?: Bookkeeping } => {
  const properties: Record<string, PropertyValue> = {};
  let bookkeeping: Record<string, PropertyValue> | undefined;
  const values = raw as Readonly<Record<string, PropertyValue | null>>;
  for (const key of Object.keys(raw).sort()) {
    const value = values[key];
    if (value === null || value === undefined || key === 'id') continue;
    if ((BOOKKEEPING as readonly string[]).includes(key)) (bookkeeping ??= {})[key] = value;
    else properties[key] = value;
  }
  return bookkeeping ? { properties, bookkeeping } : { properties };
};
