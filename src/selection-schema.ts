import { z } from 'zod';
import type { Selection } from '../graph/queries/selection';

const text = z.string().min(1).max(2_000);
const list = z.array(text).min(1).max(1_000);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2024, 2024-05 or 2024-05-31');

/** A selection as JSON: what the server takes and what a saved view is. */
export const selectionSchema: z.ZodType<Selection> = z.strictObject({
  around: text.optional(),
  depth: z.int().min(1).max(10).optional(),
  limit: z.int().min(1).max(1_000_000).optional(),
  between: z.tuple([text, text]).optional(),
  query: z.string().min(1).max(100_000).optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  // The page shows up to 50,000 names and 100,000 lines, a line being several edges.
  ids: z.array(text).min(1).max(500_000).optional(),
  exactly: z.boolean().optional(),
  nodeTypes: list.optional(),
  relations: list.optional(),
  statuses: list.optional(),
  since: date.optional(),
  until: date.optional(),
  outlets: list.optional(),
  entitiesOnly: z.boolean().optional(),
});
