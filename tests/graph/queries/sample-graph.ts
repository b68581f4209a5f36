import type { EntityRecord, GraphPatch, RelationRecord } from '../../../graph/model/patch';

const SENTENCES = [
  'Ana Silva, the head of the Blue Party, criticized Boris Ode on Friday.',
  'Ana Silva met Carl Ray.',
  'The Blue Party supports Carl Ray.',
];

const text = `Blue Party head speaks\n\n${SENTENCES.slice(0, 2).join(' ')}\n\n${SENTENCES[2]!}\n`;

const article = (name: string): string => `article/${name}`;

const sentence = (name: string, index: number): string => {
  const start = text.indexOf(SENTENCES[index]!);
  return `${article(name)}#${start}-${start + SENTENCES[index]!.length}`;
};

/** One article of three sentences; `published` tells two such articles apart. */
export const samplePatch = (name: string, published: string): GraphPatch => ({
  article: {
    id: article(name),
    title: 'Blue Party head speaks',
    text,
    sha256: name,
    published,
    publisher: 'The Paper',
  },
  sentences: SENTENCES.map((words, index) => {
    const start = text.indexOf(words);
    return { id: sentence(name, index), start, end: start + words.length, text: words };
  }),
  entities: [
    entity(name, 'person/ana-silva', 'Person', 'Ana Silva', [0, 1]),
    entity(name, 'group/blue-party', 'Group', 'Blue Party', [0, 2]),
    entity(name, 'person/boris-ode', 'Person', 'Boris Ode', [0]),
    entity(name, 'person/carl-ray', 'Person', 'Carl Ray', [1, 2]),
  ],
  statements: [
    {
      id: `statement/${name}#${text.indexOf('criticized')}-${text.indexOf(' on Friday')}`,
      start: text.indexOf('criticized'),
      end: text.indexOf(' on Friday'),
      kind: 'indirect',
      text: 'criticized Boris Ode',
      speaker: 'person/ana-silva',
      about: ['person/boris-ode'],
      status: 'asserted',
      evidence: [sentence(name, 0)],
    },
  ],
  relations: [
    relation(name, 'person/ana-silva', 'LEADS', 'group/blue-party', 0),
    relation(name, 'person/ana-silva', 'CRITICIZES', 'person/boris-ode', 0),
    relation(name, 'person/ana-silva', 'MEETS', 'person/carl-ray', 1),
    relation(name, 'group/blue-party', 'SUPPORTS', 'person/carl-ray', 2),
  ],
});

const entity = (article: string, id: string, type: string, name: string, places: readonly number[]): EntityRecord => ({
  id,
  type,
  name,
  aliases: [],
  mentions: places.map((index) => {
    const start = text.indexOf(SENTENCES[index]!) + SENTENCES[index]!.indexOf(name);
    return {
      sentence: sentence(article, index),
      surface: name,
      form: 'name' as const,
      start,
      end: start + name.length,
    };
  }),
});

const relation = (article: string, from: string, type: string, to: string, index: number): RelationRecord => ({
  id: `${from}|${type}|${to}|asserted`,
  from,
  type,
  to,
  status: 'asserted',
  evidence: [sentence(article, index)],
  rules: ['sample'],
});
