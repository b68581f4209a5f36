import { isoOf } from './iso';
import type { Found } from './found';

const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LATER =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week|month|year)s? (later|earlier|after that|before that)\b/giu;

/** "Two days later" counts from the date named last; as precise as the unit and that date allow. */
export const readRelative = (text: string, last: string | undefined): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(LATER)) {
    const iso =
      last === undefined
        ? undefined
        : shift(last, amount(match[1]!), match[2]!.toLowerCase(), /^(?:later|after)/iu.test(match[3]!) ? 1 : -1);
    if (iso !== undefined) found.push({ start: match.index, end: match.index + match[0].length, iso });
  }
  return found;
};

const amount = (word: string): number => {
  const plain = word.toLowerCase() === 'an' ? 'a' : word.toLowerCase();
  const place = NUMBERS.indexOf(plain);
  return place < 0 ? Number(word) : Math.max(place, 1);
};

const shift = (from: string, count: number, unit: string, sign: 1 | -1): string | undefined => {
  const [year, month, day] = from.split('-').map(Number);
  const by = count * sign;
  if (unit === 'year') return month === undefined ? String(year! + by) : isoOf(year! + by, month, day);
  if (month === undefined) return undefined;
  if (unit === 'month') return isoOf(year!, month + by, undefined);
  return day === undefined ? undefined : isoOf(year!, month, day + by * (unit === 'week' ? 7 : 1));
};
