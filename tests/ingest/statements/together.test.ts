import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

const MET = 'Governor Carla Ruiz met with President Ilze Berga in Riga.';

test.each<[string, string, readonly string[]]>([
  [
    'two with "and" between them',
    'Carla Ruiz and Boris Ode warned that the river could rise.',
    ['person/carla-ruiz: the river could rise', 'person/boris-ode: the river could rise'],
  ],
  [
    'three',
    'Carla Ruiz, Boris Ode and Greta Holm argued that the dam was safe.',
    [
      'person/carla-ruiz: the dam was safe',
      'person/boris-ode: the dam was safe',
      'person/greta-holm: the dam was safe',
    ],
  ],
  [
    'two who met, as "they"',
    `${MET} They agreed that the dam should be rebuilt.`,
    ['person/carla-ruiz: the dam should be rebuilt', 'person/ilze-berga: the dam should be rebuilt'],
  ],
  [
    'two who met, as "the two leaders"',
    `${MET} It rained. The two leaders agreed that the dam should be rebuilt.`,
    ['person/carla-ruiz: the dam should be rebuilt', 'person/ilze-berga: the dam should be rebuilt'],
  ],
  [
    'the joint subject of the sentence before',
    'Carla Ruiz and Boris Ode spoke on Monday. They said the dam was safe.',
    ['person/carla-ruiz: the dam was safe', 'person/boris-ode: the dam was safe'],
  ],
])('%s say the same, each a statement', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each<[string, string, string]>([
  [
    'of "or" nobody knows which',
    'Carla Ruiz or Boris Ode said that the dam was safe.',
    'person/boris-ode: the dam was safe',
  ],
  [
    'a single person before is no "they"',
    'Carla Ruiz slept. They said the dam was safe.',
    'person/carla-ruiz: the dam was safe',
  ],
  [
    'the leaders of something else are not the two',
    `${MET} The party leaders said that the dam was safe.`,
    'person/ilze-berga: the dam was safe',
  ],
])('%s', (_, text, wrong) => {
  expect(said(text)).not.toContain(wrong);
});

test('statements of the same words have ids of their own', () => {
  const ids = readText('Carla Ruiz and Boris Ode warned that the river could rise.').statements.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(`${ids[0]}.2`);
});
