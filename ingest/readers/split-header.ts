export interface Header {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, as precise as given. */
  readonly published?: string;
  readonly url?: string;
}

const FIELDS: Readonly<Record<string, keyof Header>> = {
  title: 'title',
  publisher: 'publisher',
  published: 'published',
  url: 'url',
};

const LINE = /^(title|publisher|published|url):(.*)$/i;

/**
 * Takes `Title:`, `Publisher:`, `Published: 2024-05-01` and `URL:` lines off the top of a text. They count only when
 * all lines before the first blank one are such lines, each key once; otherwise the text is left as it is.
 */
export const splitHeader = (text: string): { header: Header; body: string; warnings: string[] } => {
  const none = { header: {}, body: text, warnings: [] };
  const blank = /\n[ \t]*\n/.exec(text.slice(0, 10_000));
  if (!blank) return none;
  const found: { -readonly [key in keyof Header]: Header[key] } = {};
  for (const line of text.slice(0, blank.index).split('\n')) {
    const match = LINE.exec(line);
    const field = match && FIELDS[match[1]!.toLowerCase()];
    if (!field || field in found) return none;
    const value = match[2]!.trim();
    if (value !== '') found[field] = value;
  }
  const warnings: string[] = [];
  if (found.published !== undefined && !isDate(found.published)) {
    warnings.push(`"Published: ${found.published}" is left out; write a date such as 2024-05-01`);
    delete found.published;
  }
  return { header: found, body: text.slice(blank.index + blank[0].length), warnings };
};

/** An ISO date: year, month, day or moment, on the calendar. */
const isDate = (text: string): boolean => {
  const match = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text,
  );
  if (!match) return false;
  const day = `${match[1]}-01-01`.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
