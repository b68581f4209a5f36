import { readText } from '../read-text';

const entities = (text: string): string[] =>
  readText(text)
    .entities.filter(({ type }) => type === 'Person' || type === 'Group')
    .map(({ id }) => id.replace('@test-00000000', ''))
    .sort();

test.each<[string, string, string[]]>([
  [
    'an alias of a person',
    'Soldiers killed a commander identified as Omar Deeb, alias Abu Raad.',
    ['group/soldiers', 'person/omar-deeb'],
  ],
  [
    'a description behind a name',
    'UNDOF, the peacekeeping force in the Golan, has asked for 200 more soldiers.',
    ['group/undof'],
  ],
  [
    'a party without its country',
    'Anna Lee leads the Nepal Harvest Party. Members of the Harvest Party met on Monday.',
    ['group/np-harvest-party', 'person/anna-lee'],
  ],
  [
    'a firm by its first word',
    'The mayor praised Dalgo Steel on Monday. Dalgo rejected the offer of the bank.',
    ['group/dalgo-steel'],
  ],
  ['a knight by his given name', 'Sir Mark Hale resigned on Monday. Sir Mark had led the bank.', ['person/mark-hale']],
  [
    'a Korean by his family name',
    'President Yang Ki-won resigned. Lawmakers had impeached Yang in December.',
    ['group/lawmakers', 'person/yang-ki-won'],
  ],
  [
    'the bloc',
    'The African Union urged Chad to show restraint. Kenya said that the bloc would send observers.',
    ['group/african-union'],
  ],
])('one node: %s', (_, text, ids) => expect(entities(text)).toEqual(ids));

test.each<[string, string, string[]]>([
  ['three in a row', 'Hamas, the army and the police were blamed by Anna Lee.', ['group/hamas']],
  ['a body of a body', 'Hamas met on Monday. The Hamas Council rejected it.', ['group/hamas', 'group/hamas-council']],
  [
    'a part that two names have',
    'The Nepal Harvest Party met the Chad Harvest Party. The Harvest Party of the north rejected it.',
    ['group/np-harvest-party', 'group/td-harvest-party'],
  ],
  ['a given name without a title', 'Mark Hale resigned. Mark Twain Schools rejected it.', ['person/mark-hale']],
])('not one: %s', (_, text, ids) => expect(entities(text)).toEqual(expect.arrayContaining(ids)));
