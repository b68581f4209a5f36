/** What an office tells of whoever holds it. */
export interface OfficeFields {
  /** Walks of life its words belong to. */
  fieldsOf(role: string): string[];
  /** Held abroad or between countries: it does not say which country its holder is of. */
  isAbroad(role: string): boolean;
}

export const compileOfficeFields = (
  fields: Readonly<Record<string, readonly string[]>>,
  abroad: readonly string[],
): OfficeFields => {
  const fieldOf = new Map(Object.entries(fields).flatMap(([field, words]) => words.map((word) => [word, field])));
  const away = new Set(abroad);
  const wordsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return {
    fieldsOf: (role) => [...new Set(wordsOf(role).flatMap((word) => fieldOf.get(word) ?? []))].sort(),
    isAbroad: (role) => wordsOf(role).some((word) => away.has(word)),
  };
};
