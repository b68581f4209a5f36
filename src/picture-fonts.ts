import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DEJAVU = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** What DejaVu Sans has letters for: these scripts, and what all scripts share, but not the marks of East Asia. */
const DEJAVU_HAS =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Lao}\p{Script=Tifinagh}\p{Script=Inherited}]|(?![\u3000-\u30FF\uFF00-\uFFEF])\p{Script=Common})$/u;

/** Chinese, in simple and full form, and Japanese: a hundred small files, of which a name needs two or three. */
const HAN_HAS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}]/u;
const HAN = '@fontsource-variable/noto-sans-sc';

export interface PictureFonts {
  readonly files: readonly Uint8Array[];
  /** Characters drawn from the second font, which is thin. */
  readonly isThin: (character: string) => boolean;
  /** Some characters have a letter in none of the fonts, and are drawn as boxes. */
  readonly lacks: boolean;
}

/** The fonts that a text needs, the same on every machine. */
export const pictureFonts = (text: string): PictureFonts => {
  const files = DEJAVU.map((name) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}`)));
  const others = new Set([...text].filter((character) => !DEJAVU_HAS.test(character)));
  if (others.size === 0) return { files, isThin: () => false, lacks: false };
  const folder = dirname(require.resolve(`${HAN}/package.json`));
  const found = new Set<string>();
  for (const [subset, ranges] of Object.entries(readRanges(join(folder, 'unicode.json')))) {
    const held = [...others].filter((character) => HAN_HAS.test(character) && isIn(ranges, character.codePointAt(0)!));
    if (held.length === 0) continue;
    held.forEach((character) => found.add(character));
    const name = `noto-sans-sc-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    files.push(readFileSync(join(folder, 'files', name)));
  }
  return { files, isThin: (character) => found.has(character), lacks: found.size < others.size };
};

type Ranges = readonly (readonly [first: number, last: number])[];

const isIn = (ranges: Ranges, point: number): boolean =>
  ranges.some(([first, last]) => first <= point && point <= last);

/** `{"[4]": "U+1f1e9-1f1f5,U+1f21a"}` */
const readRanges = (path: string): Record<string, Ranges> =>
  Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>).map(([subset, text]) => [
      subset,
      text.split(',').map((range) => {
        const [first, last = first] = range.replace('U+', '').split('-');
        return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)] as const;
      }),
    ]),
  );
