import { readText } from '../read-text';

const facts = (text: string): string[] =>
  readText(text).relations.map(({ from, type, to, status, role }) =>
    [from, type, to, status, ...(role === undefined ? [] : [role])].join(' '),
  );
const who = (text: string, surface: string): string | undefined =>
  readText(text).entities.find(({ mentions }) => mentions.some((mention) => mention.surface === surface))?.id;

test('who acts in an office holds it, and the role says so', () => {
  expect(facts('Kenyan acting defence minister Anna Lee visited Oslo.')).toContain(
    'person/anna-lee OFFICIAL_OF country/ke asserted acting defence minister',
  );
  expect(facts('Peru’s interim president, Ana Silva, resigned.')).toContain(
    'person/ana-silva LEADS country/pe asserted interim president',
  );
});

test('who is yet to hold an office does not hold it', () => {
  expect(facts('Peru’s incoming president, Ana Silva, visited Oslo.')).toContain(
    'person/ana-silva LEADS country/pe planned president',
  );
  const found = facts('Kenya’s president-elect, Anna Lee, visited Oslo.');
  expect(found.filter((fact) => fact.includes('LEADS'))).toEqual([]);
  expect(found.filter((fact) => fact.includes('anna-lee OFFICIAL_OF country/ke'))).toHaveLength(1);
});

test.each([
  ['US Secretary of State John Brown landed in Oslo. The US top diplomat criticized Peru.', 'US top diplomat'],
  ['Kenyan FM Anna Lee landed in Oslo. The Kenyan foreign minister criticized Peru.', 'Kenyan foreign minister'],
  ['US Defense Secretary John Brown left. The US defense minister criticized Peru.', 'US defense minister'],
])('an office has other names: %s', (text, surface) => {
  expect(who(text, surface)).toMatch(/^person\/(?:john-brown|anna-lee)$/);
});
