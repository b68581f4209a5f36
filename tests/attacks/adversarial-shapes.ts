/** A text of one shape, as long as is wished. */
export interface Shape {
  readonly name: string;
  /** About `length` UTF-16 units of it. */
  readonly make: (length: number) => string;
}

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, Math.max(length, unit.length));

const counted = (make: (at: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let [at, size] = [0, 0]; size < length; at += 1) {
    const part = make(at);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
};

const letters = (at: number): string => {
  let word = '';
  for (let rest = at; word.length < 4 || rest > 0; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return word;
};
const name = (at: number): string => `Ana${letters(at)} Sil${letters(at * 7 + 3)}`;

/** Word by word, so that no two sentences are alike and none ever ends. */
const endless = (at: number): string =>
  ['the minister ', `of ${letters(at)} `, 'said ', 'that ', 'soldiers ', 'attacked ', `${name(at)} `, 'and ', 'in '][
    at % 9
  ]!;

const runs = (marks: string): Shape[] =>
  [...marks].map((mark) => ({ name: `only ${JSON.stringify(mark)}`, make: repeated(mark) }));

const words = (...units: string[]): Shape[] =>
  units.map((unit) => ({ name: JSON.stringify(unit.trim() || unit), make: repeated(unit) }));

/** Shapes of text that cost more than they should where a loop or a pattern has no bound. */
export const shapes: readonly Shape[] = [
  ...runs('.!?,;-—"“(&*’'),
  ...words(
    'A. ',
    '( ',
    '“ ',
    'of ',
    'and ',
    'that ',
    'the ',
    'said ',
    'who ',
    'he ',
    'I ',
    'minister ',
    'soldiers ',
    'the army ',
    'Iran ',
    'United Nations ',
    'Monday ',
    'January 5 ',
    'two days later ',
    '1 2 3 ',
    "'s ",
    'Smith, ',
    'Smith (UN) or ',
    'attack on ',
    'demanded the withdrawal of ',
    'accused him of refusing to ',
    'He said that ',
    '“Never closed ',
    'according to ',
    'Ugandan President Ann Lee and ',
    'US-led ',
    'co-',
    'Word\n\n',
    'https://a.example/b?c=d&e ',
    'a@b.example ',
    'a',
    'e\u0301',
    'مرحبا بالعالم ',
    '😀',
    '👩‍👩‍👧 ',
    '\u202e\u200f',
    '\ud800',
  ),
  { name: 'names, each another', make: counted((at) => `${name(at)} spoke. `) },
  { name: 'names in one list', make: counted((at) => `${name(at)}, `) },
  { name: 'groups, each another', make: counted((at) => `The ${name(at)} Army attacked. `) },
  {
    name: 'parties with their letters',
    make: counted((at) => `The ${name(at)} Party (${letters(at).toUpperCase()}) met. `),
  },
  { name: 'one name, many meet it', make: counted((at) => `Ana Silva met ${name(at)}. `) },
  { name: 'two who meet again', make: repeated('Ana Silva met Tom Reed in Oslo. He left. ') },
  { name: 'pronouns after names', make: counted((at) => `${name(at)} left. He said she met him. `) },
  { name: 'quotations, each another', make: counted((at) => `“We ${letters(at)} now,” ${name(at)} said. `) },
  { name: 'quotations in one paragraph', make: repeated('“We will go on with what we said before the vote.” ') },
  { name: 'one sentence that never ends', make: counted(endless) },
  { name: 'one line without a space', make: counted((at) => letters(at * 31)) },
  { name: 'nested brackets', make: (length) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}` },
  { name: 'nested quotations', make: (length) => `${'“a '.repeat(length / 6)}${'b” '.repeat(length / 6)}` },
  { name: 'spaces, then a word', make: (length) => `Ana met Tom.${' '.repeat(length)}Ana left.` },
];
