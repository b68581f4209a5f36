import { z } from 'zod';
import { compileFolding, type NameFolding } from '../graph/model/name-folding';
import { compileOfficeFields, type OfficeFields } from '../ingest/lexicons/office-fields';
import { dataFolder } from './data-folder';
import { readLexicon } from './load-lexicons';

const words = z.array(z.string());
const transliteration = z.strictObject({
  marks: z.array(z.strictObject({ match: z.string(), why: z.string() })),
  words,
  variants: z.array(words.min(2)),
  steps: z.array(z.strictObject({ from: z.string(), to: z.string(), why: z.string() })),
  fields: z.record(z.string(), words),
  abroad: words,
});

/** How spellings of names meet. Throws KnowledgeError naming the file and entry that is wrong. */
export const loadFolding = (folder = dataFolder): NameFolding =>
  compileFolding(readLexicon('transliteration', transliteration, folder));

/** What offices tell of who holds them. Throws KnowledgeError as above. */
export const loadOfficeFields = (folder = dataFolder): OfficeFields => {
  const { fields, abroad } = readLexicon('transliteration', transliteration, folder);
  return compileOfficeFields(fields, abroad);
};
