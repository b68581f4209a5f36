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
  headline: 'title',
  outlet: 'publisher',
  newspaper: 'publisher',
  date: 'published',
  dated: 'published',
  'published on': 'published',
  'publication date': 'published',
  link: 'url',
};

/** Who wrote it is no part of the graph; the line is still no part of the text. */
const LEFT_OUT = ['author', 'authors', 'byline'];

const LINE = new RegExp(`^(${[...Object.keys(FIELDS), ...LEFT_OUT].join('|')}):(.*)$`, 'i');

/**
 * Takes `Title:`, `Publisher:`, `Published: 2024-05-01` and `URL:` lines off the top of a text, or `Date: 1 May 2024` and
 * other usual spellings of the same. They count only when
 * all lines before the first blank one are such lines, each key once; otherwise the text is left as it is.
 */
export const splitHeader = (text: string): { header: Header; body: string; warnings: string[] } => {
  const none = { header: {}, body: text, warnings: [] };
  const blank = /\n[ \t]*\n/.exec(text.slice(0, 10_000));
  if (!blank) return none;
  const found: { -readonly [key in keyof Header]: Header[key] } = {};
  for (const line of text.slice(0, blank.index).split('\n')) {
    const match = LINE.exec(line);
    if (match && LEFT_OUT.includes(match[1]!.toLowerCase())) continue;
    const field = match && FIELDS[match[1]!.toLowerCase()];
    if (!field || field in found) return none;
    const value = match[2]!.trim();
    if (value !== '') found[field] = value;
  }
  const warnings: string[] = [];
  const written = found.published === undefined ? undefined : readDay(found.published);
  if (written !== undefined) found.published = written;
  else if (found.published !== undefined && !isDate(found.published)) {
    warnings.push(`"Published: ${found.published}" is left out; write a date such as 2024-05-01`);
    delete found.published;
  }
  return { header: found, body: text.slice(blank.index + blank[0].length), warnings };
};

/** "1 May 2024", "May 1, 2024" or "Wednesday, 1 May 2024" as an ISO date; undefined for anything else. */
const readDay = (text: string): string | undefined => {
  const words = /^(?:[a-z]+day,? )?(?:(\d{1,2}) ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})),? (\d{4})$/i.exec(text);
  if (!words) return undefined;
  const month = MONTHS.indexOf((words[2] ?? words[3])!.slice(0, 3).toLowerCase()) + 1;
  const day = [words[5]!, String(month).padStart(2, '0'), (words[1] ?? words[4])!.padStart(2, '0')].join('-');
  return month > 0 && isDate(day) ? day : undefined;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
