import { closest } from '../model/closest';
import { AmbiguousNameError, InputError } from '../model/errors';
import { nameKey, type NameKnowledge } from '../model/known-names';
import type { GraphStore } from '../stores/store';
import { findNamed } from './find-named';
import { introduce } from './introduce';

/** Most that are listed where a name may be several. */
const MOST_LISTED = 10;

/**
 * The id of what a person means: the one way from names to ids, for command line, server and library. Throws InputError
 * where it may be several, with who they are, and where it is none, with what was perhaps meant.
 */
export const resolveName = async (store: GraphStore, text: string, knowledge?: NameKnowledge): Promise<string> => {
  const found = await findNamed(store, text, knowledge);
  if (found.length === 1) return found[0]!.id;
  if (found.length === 0) throw new InputError(await nothingCalled(store, text, knowledge));
  const shown = await introduce(store, found.slice(0, MOST_LISTED));
  const more = found.length > MOST_LISTED ? [`and ${found.length - MOST_LISTED} more`] : [];
  throw new AmbiguousNameError(`"${text}" may be one of ${found.length}; say which by its id:`, [...shown, ...more]);
};

const nothingCalled = async (store: GraphStore, text: string, knowledge?: NameKnowledge): Promise<string> => {
  const known = knowledge?.().alsoCalled(text.trim())[0]?.names[0];
  if (known !== undefined && nameKey(known) !== nameKey(text)) {
    return `Nothing called "${text}" is stored, nor under the name ${known}; newsgraph search finds what is.`;
  }
  const { rows } = await store.read('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases', {
    maxRows: 200_000,
  });
  const names = new Map<string, string>();
  for (const [name, aliases] of rows) {
    for (const one of [String(name), ...((aliases ?? []) as string[])]) names.set(nameKey(one), one);
  }
  const near = closest(nameKey(text), names.keys(), 3).map((key) => `"${names.get(key)}"`);
  const words = nameKey(text).split(' ');
  const begun = [...names]
    .filter(([key]) => words.every((word) => word !== '' && key.split(' ').some((part) => part.startsWith(word))))
    .map(([, name]) => `"${name}"`)
    .slice(0, 3 - near.length);
  const meant = [...new Set([...near, ...begun])];
  return meant.length > 0
    ? `Nothing called "${text}" is stored; did you mean ${meant.join(' or ')}?`
    : `Nothing called "${text}" is stored; newsgraph search finds what is.`;
};
