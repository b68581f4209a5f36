import { readText } from '../read-text';

const names = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(readText(text).entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));

test('a short name and a name with a title are the full one', () => {
  expect(Object.keys(names('Kenyan President Anna Lee met John Brown in Oslo. Lee said so. Brown left.'))).toEqual(
    expect.arrayContaining(['person/anna-lee', 'person/john-brown', 'country/ke']),
  );
  expect(names('Anna Lee met John Brown in Oslo. Lee said so.')['person/anna-lee']).toEqual(['Anna Lee', 'Lee']);
});

test('a capital that acts is the country, a capital where things happen is a city', () => {
  const found = names('Nairobi rejected the offer of Kampala. The envoys will meet in Oslo on Friday.');
  expect(Object.keys(found).sort()).toEqual(['country/ke', 'country/ug', 'group/envoys@test-00000000', 'place/oslo']);
});

test('forces are one group by whose they are', () => {
  expect(
    Object.keys(names('French troops left. The French soldiers had stayed for years, and French forces were unloved.')),
  ).toContain('group/fr-armed-forces');
});

test('what stands in brackets behind a group is its other name', () => {
  const found = names('The National Workers Council (NWC) met on Monday. The NWC said it would strike.');
  expect(found['group/national-workers-council']).toEqual(['National Workers Council', 'NWC']);
});

test('an unnamed president makes no person', () => {
  expect(
    Object.keys(names('The Kenyan president said that the talks had failed.')).filter((id) => id.startsWith('person/')),
  ).toEqual([]);
});

test('them are several who stand nearer than a country or the sentence before', () => {
  const surfacesOf = (text: string, id: string) =>
    readText(text)
      .entities.find((entity) => entity.id === id)
      ?.mentions.map(({ surface }) => surface);
  const sides = 'The Kenyan police acted within the law. The envoy of Malta met both sides and urged them to talk.';
  expect(surfacesOf(sides, 'group/ke-police')).not.toContain('them');
  const troops = 'Kenyan troops will leave eastern Congo, where they were sent in 2022.';
  expect(surfacesOf(troops, 'country/cd')).toEqual(['Congo']);
  expect(surfacesOf(troops, 'group/ke-armed-forces')).toContain('they');
});

test('a body without a country is that of the story and not of the country named last', () => {
  const story =
    'Miners blocked a road in Kenya on Sunday. The mayor of Kisumu called for calm. More than ninety trucks stood still. The Chinese envoy, Li Na, toured a port. ' +
    'The Green Front demanded that the government talk to them.';
  const found = Object.keys(names(story));
  expect(found).toContain('group/ke-government');
  expect(found).not.toContain('group/cn-government');
  // Where its own sentence names a country before, it is that one's.
  expect(Object.keys(names('Miners struck in Kenya. Kenya lost money. In Chile the government fell.'))).toContain(
    'group/cl-government',
  );
});

test('Brussels is the union in a story about it, and Belgium where Belgium has a part', () => {
  const union = 'The European Union fined a bank. Togo accused Brussels of bias.';
  expect(names(union)['group/european-union']).toContain('Brussels');
  expect(Object.keys(names(`${union} Belgium said nothing.`))).toContain('country/be');
  expect(Object.keys(names('Togo accused Brussels of bias.'))).toContain('country/be');
});

const idsOf = (text: string): string[] => Object.keys(names(text)).sort();

test.each<[string, string, string[]]>([
  [
    'a letter to somebody is not by him',
    'In a letter to the prime minister, Anna Lee said that she had resigned.',
    ['person/anna-lee'],
  ],
  [
    'the president, where two are named together, is nobody',
    'President Kofi Adu of Togo met President Awa Sow of Mali on Monday. The president told reporters that the talks had failed.',
    ['country/ml', 'country/tg', 'group/reporters@test-00000000', 'person/awa-sow', 'person/kofi-adu'],
  ],
])('%s', (_, text, ids) => expect(idsOf(text)).toEqual(ids));

test('the president is whom the sentences before speak of', () => {
  const { statements } = readText(
    'President Kofi Adu of Togo met President Awa Sow of Mali on Monday. Trade has grown. Sow called the talks a success. The president told reporters that a deal was near.',
  );
  expect(statements.at(-1)?.speaker).toBe('person/awa-sow');
});

test('the group is what the sentence before calls so', () => {
  const { relations } = readText(
    'The Harvest Group met in Togo. Supporters of the campaign group Clean Rivers marched. The group’s founder, Anna Lee, spoke.',
  );
  expect(relations.filter(({ type }) => type === 'LEADS').map(({ to }) => to)).toEqual(['group/clean-rivers']);
});

test('without a word for the country a body is nobody’s where two countries have an equal part', () => {
  expect(idsOf('Togo and Mali met on Monday. Mali and Togo disagreed. The government fell.')).not.toContain(
    'group/ml-government',
  );
  expect(
    idsOf('LOME (Quay News) — Togo and Mali met on Monday. Mali and Togo disagreed. The government fell.'),
  ).toContain('group/tg-government');
});

test('it is a thing that stands nearer than a body', () => {
  const { relations } = readText(
    'The Workers’ Congress said the ruling would hurt miners, while the Mine Owners’ Association welcomed it.',
  );
  expect(relations.map(({ to }) => to)).not.toContain('group/workers-congress');
  expect(
    readText('Hamas praised Qatar, but Fatah criticised it.').relations.map(({ type, to }) => [type, to]),
  ).toContainEqual(['CRITICIZES', 'country/qa']);
});

test('a minister who blames a country is not of it, nor a prime minister of the country of another dateline', () => {
  const of = (text: string): string[] =>
    readText(text)
      .relations.filter(({ type }) => type === 'LEADS' || type === 'OFFICIAL_OF')
      .map(({ to }) => to);
  expect(of('Kenya rejected the claims. Foreign Minister Anna Lee had accused Kenya of theft. Kenya is rich.')).toEqual(
    [],
  );
  expect(
    of(
      'BEIRUT (Quay News) — Shells fell near a port. Ghana said that it was worried. Prime Minister Nabil Karam called for help.',
    ),
  ).not.toContain('country/gh');
  expect(of('Kenya rejected the claims of Togo. Foreign Minister Anna Lee said that Kenya was calm.')).toEqual([
    'country/ke',
  ]);
});

test('the minister is the only one whom the text names', () => {
  const { statements } = readText(
    'PARIS — France stood still. France’s Interior Minister Bruno Laval visited a depot. The minister said that it was safe.',
  );
  expect(statements.map(({ speaker }) => speaker)).toEqual(['person/bruno-laval']);
});

test('what somebody denies is what was told, and not a body', () => {
  const { relations } = readText('Kenya’s army killed fighters of the Reef Front. The Front denied it.');
  expect(relations.map(({ type }) => type)).not.toContain('REJECTS');
});

test('the government in a town may be one of two', () => {
  expect(idsOf('Mali lost the north. Mali talked. Fighters signed a deal with the government in Selin.')).not.toContain(
    'group/ml-government',
  );
});
