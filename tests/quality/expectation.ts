import type { GraphPatch } from '../../graph/model/patch';

/** An article as it was read; without a patch it was lost. */
export interface Read {
  readonly patch?: GraphPatch;
  readonly warnings: readonly string[];
}

type Check = (read: Read) => boolean;

const RELATION =
  /^(?!no )(?<from>.+?) (?<types>[A-Z]{4,}(?:_[A-Z]+)*(?:\/[A-Z_]+)*) (?<to>.+?)(?: (?<status>asserted|planned))?(?: (?:dated )?(?<date>\d{4}(?:-\d\d){0,2}))?(?<undated> or undated)?(?<nothing>, or nothing)?$/u;
const SPEAKER =
  /^(?:speaker(?: of the text)?|direct by|direct,) (?<name>[^:“]+?)(?: direct| for both| for all sentences)?(?:: (?<quotes>“.*))?$/u;
const ENTITY =
  /^(?<only>one )?(?<type>Person|Place|Group|Country) (?<name>[^()]+?)(?: alone)?(?: beside \w+ (?<other>.*?))?(?: \(.*\))?$/u;

/** The check that words such as "Ada Cole CRITICIZES Norway" ask for; undefined where they are no such form. */
export const expectationOf = (words: string): Check | undefined => {
  if (/^(?:no answer|article lost)$/u.test(words)) return ({ patch }) => patch === undefined;
  if (/\bwarning\b/u.test(words)) return ({ warnings }) => warnings.length > 0;
  const relation = RELATION.exec(words.replace(/ \([^()]*\)/gu, ''))?.groups;
  if (relation) return (read) => relation.nothing !== undefined || hasRelation(read, relation);
  const speaker = SPEAKER.exec(words)?.groups;
  if (speaker) return (read) => hasSpeaker(read, speaker.name!, quotesIn(speaker.quotes ?? ''));
  const entity = ENTITY.exec(words)?.groups;
  if (entity?.only) return ({ patch }) => patch?.entities.filter(({ type, name }) => type === entity.type && plain(name).includes(plain(lastOf(entity.name!)))).length === 1; // prettier-ignore
  if (entity?.other) return ({ patch }) => [entity.name!, entity.other!].every((name) => patch?.entities.some((one) => same(one.name, name))); // prettier-ignore
  if (entity) return ({ patch }) => patch?.entities.some(({ type, name }) => type === entity.type && same(name, entity.name!)) === true; // prettier-ignore
  const absent = /^no (?<name>\p{Lu}[\p{L} ]+)$/u.exec(words)?.groups;
  if (absent) return ({ patch }) => patch !== undefined && !patch.entities.some(({ name }) => same(name, absent.name!));
  return undefined;
};

const SYMMETRIC = new Set(['MEETS', 'AGREES_WITH']);

const hasRelation = (
  read: Read,
  { from, types, to, status, date, undated }: Record<string, string | undefined>,
): boolean =>
  read.patch?.relations.some((relation) => {
    if (!types!.split('/').includes(relation.type)) return false;
    if (status !== undefined && relation.status !== status) return false;
    if (date !== undefined && relation.date !== date && !(undated && relation.date === undefined)) return false;
    const isBetween = (one: string, other: string): boolean =>
      isCalled(read.patch!, relation.from, one) && isCalled(read.patch!, relation.to, other);
    return isBetween(from!, to!) || (SYMMETRIC.has(relation.type) && isBetween(to!, from!));
  }) === true;

const hasSpeaker = (read: Read, name: string, quotes: readonly string[]): boolean => {
  const own = read.patch?.statements.filter(({ speaker }) => speaker !== undefined && isCalled(read.patch!, speaker, name)) ?? []; // prettier-ignore
  return own.length > 0 && quotes.every((quote) => own.some(({ text }) => plain(text).includes(plain(quote))));
};

const quotesIn = (words: string): string[] => [...words.matchAll(/“([^”]+)”/gu)].map(([, quote]) => quote!.replace(/…$/u, '')); // prettier-ignore

const isCalled = ({ entities }: GraphPatch, id: string, name: string): boolean => {
  const entity = entities.find((one) => one.id === id);
  return entity !== undefined && [entity.name, ...entity.aliases].some((one) => same(one, name));
};

const lastOf = (name: string): string => name.split(' ').at(-1)!;

const same = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”"‘’'.,!]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
