import { BOOKKEEPING, type Bookkeeping } from '../merge/record';
import { sortKeys } from '../merge/settle';
import type { PropertyValue } from '../model/view';

/** Takes a record's raw properties apart: what everybody sees, without `id`, keys sorted; and the bookkeeping. */
export const toStored = (raw: object): { properties: Record<string, PropertyValue>; bookkeeping?: Bookkeeping } => {
  const properties: Record<string, PropertyValue> = {};
  const bookkeeping: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || key === 'id') continue;
    if ((BOOKKEEPING as readonly string[]).includes(key)) bookkeeping[key] = value as PropertyValue;
    else properties[key] = value as PropertyValue;
  }
  return Object.keys(bookkeeping).length === 0
    ? { properties: sortKeys(properties) }
    : { properties: sortKeys(properties), bookkeeping };
};
