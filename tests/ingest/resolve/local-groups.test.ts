import { readText } from '../read-text';

const groups = (text: string): string[] =>
  readText(text)
    .entities.filter(({ type }) => type === 'Group')
    .map(({ id }) => id.slice('group/'.length).replace('@test-00000000', ''));

test.each<[string, string, string[]]>([
  ['who does something', 'Fishermen plan to sail to the reef on Friday.', ['fishermen']],
  ['through an amount and "and"', 'Thousands of farmers and health workers marched.', ['farmers', 'health-workers']],
  ['who is killed', 'The mayor regretted the killing of three students.', ['students']],
  ['a plural that has no singular of its own', 'MPs voted on Monday.', ['mps']],
  ['a body of a body', 'Anna Lee heads the council’s finance committee.', ['councils-finance-committee']],
  ['a count is no part of it', 'At least 14 soldiers fled the camp.', ['soldiers']],
  ['a verb before a number is none either', 'Ossia freed 14 judges and 20 rebels on Monday.', ['rebels']],
])('a group without a name is a node: %s', (_, text, ids) => expect(groups(text)).toEqual(expect.arrayContaining(ids)));

test.each([
  ['nobody', 'No rebels fled.'],
  ['who is only wished for', 'The union asked for observers.'],
  ['who is only helped to something', 'He spoke of help for smugglers.'],
  ['too vague', 'Many people fled.'],
  ['whose deed is their owner’s', 'Its soldiers fled.'],
])('no node: %s', (_, text) => expect(groups(text).filter((id) => id !== 'union')).toEqual([]));

test.each([
  ['officials act for their state', 'Iranian officials said that the talks had failed.', []],
  ['analysts do not', 'Iranian analysts said that the talks had failed.', ['iranian-analysts']],
  ['nor do politicians', 'Local Serb politicians condemned the move.', ['local-serb-politicians']],
  [
    'whose bill it is, where one country is named',
    'The government’s bill failed. Kenya had no rain.',
    ['ke-government'],
  ],
  ['where two are, nobody knows', 'The government’s bill failed. Kenya and Togo had no rain.', []],
  ['who is about to act', 'MPs were due to vote on the water bill on Monday.', ['mps']],
  [
    'an outlet by its own name',
    'He spoke to Mali’s al-Zahra al-Jadida television.',
    ['ml-al-zahra-al-jadida-television'],
  ],
  ['police of no country', 'KARACHI: Police beat the dockers on Monday.', ['dockers', 'police']],
  [
    'a province has a government',
    'Dockers rejected the provincial government’s ban.',
    ['dockers', 'provincial-government'],
  ],
  [
    'the police of the dateline’s country, not of the one named last',
    'BEIRUT (Quay News) — Lebanon and Syria met on Monday. Dockers rejected Lebanon’s plan, made with Syria. Police beat them.',
    ['dockers', 'lb-police', 'quay-news'],
  ],
  ['both governments are nobody’s alone', 'Anna Lee criticised both governments.', []],
  ['several families are not his family', 'His family wept. Families marched on Monday.', ['families']],
])('%s', (_, text, ids) => expect(groups(text)).toEqual(ids));
