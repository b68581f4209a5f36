import type { CitedRecord } from '../../../graph/model/view';
import type { GraphPatch } from '../../../graph/model/patch';
import { patchOf } from '../../contracts/store-patches';

/** What a text may hold: markup, control characters, halves of pairs, line ends, escapes of several languages. */
export const NASTY =
  'a ]]> b <c> & "d" \'e\' \\ \\u0041 \\" `f` {g} $h |i; \u0001 \u001F \uFFFF \u{1F600}\nj\tk\r\n=1+1 \u0085\u2028';

/** Names of properties that mean something elsewhere: formulas, markup, attributes that open files, what every object has. */
export const NASTY_NAMES = {
  '=cmd|calc': 'formula',
  '@SUM(1)': 1,
  'a"b\'<c>&\\`]]>': 'markup',
  'a\\u0060 b\nc': 'escapes',
  constructor: 'of objects',
  toString: 'of objects',
  image: '/etc/passwd',
  shapefile: '/etc/passwd',
  URL: 'javascript:alert(1)',
} as const;

const people = [
  { id: 'person/nasty', name: NASTY, aliases: ['=1+1', '+1', '-1', '@x', '', ' '] },
  { id: 'person/quiet', name: 'Q' },
  // Neo4j indexes names, which may then have 8 kB at most.
  { id: 'group/long', name: 'L', kind: `${NASTY}${'long '.repeat(20_000)}` },
];

/** An article that holds them, with a cycle, a loop and parallel edges; fit for a store. */
export const hostilePatch: GraphPatch = patchOf('hostile', people, [
  { from: 'person/nasty', type: 'MEETS', to: 'person/quiet', role: NASTY },
  { from: 'person/quiet', type: 'MEETS', to: 'person/nasty' },
  { from: 'person/nasty', type: 'CRITICIZES', to: 'person/nasty' },
  { from: 'person/nasty', type: 'CRITICIZES', to: 'person/quiet', date: '2024-05' },
  { from: 'person/nasty', type: 'CRITICIZES', to: 'person/quiet', date: '2007/2011', status: 'negated' },
  { from: 'group/long', type: 'LEADS', to: 'group/long' },
]);

/** The same for a format alone, with what no store lets in: NUL and halves of surrogate pairs. */
export const hostileRecords: CitedRecord[] = [
  ...people.map(({ id, name, kind = '' }, index) => ({
    node: {
      ...{ id, labels: ['Entity', index === 2 ? 'Group' : 'Person'] },
      properties: { name: `${name}\u0000\uD800`, aliases: [NASTY, ''], kind, ...(index === 0 && NASTY_NAMES) },
      citations: [],
    },
  })),
  ...(['MEETS', 'CRITICIZES', 'LEADS'] as const).map((type, index) => ({
    edge: {
      ...{ id: `person/nasty|${type}|${people[index]!.id}`, type, from: 'person/nasty', to: people[index]!.id },
      properties: { status: 'asserted', role: `${NASTY}\u0000\uDC00`, date: '2024', ...(index === 0 && NASTY_NAMES) },
      citations: [
        {
          ...{ sentence: 'article/a#0-9', article: 'article/a', start: 0, end: 9 },
          ...{
            title: NASTY,
            publisher: NASTY,
            published: 'soon',
            url: 'javascript:alert(1)',
            text: `${NASTY}\u0000\uD800`,
          },
        },
      ],
    },
  })),
];
