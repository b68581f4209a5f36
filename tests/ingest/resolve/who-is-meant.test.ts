import { readText } from '../read-text';

/** Relations in text order of their types, as "from TYPE to". */
const relations = (text: string, types: RegExp): string[] =>
  readText(text)
    .relations.filter(({ type }) => types.test(type))
    .map(({ from, type, to }) => `${from} ${type} ${to}`.replaceAll('@test-00000000', ''))
    .sort();

const ATTACKS = /^ATTACKS$/u;
const CRITICIZES = /^CRITICIZES$/u;

test.each<[string, string, RegExp, string[]]>([
  [
    'attackers are not the body that is feared',
    'Officials fear that fighters loyal to the Red Dawn are near. The attackers stormed Halden on Monday.',
    ATTACKS,
    ['group/attackers ATTACKS place/halden'],
  ],
  [
    'assailants are not the militia that denied it',
    'The Karun Front denied any part in it. The assailants shelled Halden on Monday.',
    ATTACKS,
    ['group/assailants ATTACKS place/halden'],
  ],
  [
    'near miss: rebels called so before are they',
    'Rebels took the bridge. The rebels shelled Halden on Monday.',
    ATTACKS,
    ['group/rebels ATTACKS place/halden'],
  ],
  [
    'the group behind a deed is not the charity named before',
    'Lena Moe runs Coast Watch in Oslo. The ministry banned the group behind the bombing on Monday.',
    /^SANCTIONS$/u,
    [],
  ],
  [
    'the group that did it is not the charity named before',
    'Lena Moe runs Coast Watch in Oslo. The ministry banned the group that planted the bomb on Monday.',
    /^SANCTIONS$/u,
    [],
  ],
  [
    'an attack is of who attacked, not of who raided the place after it',
    'Gunmen attacked a school in Halden before soldiers raided the building. Lena Moe condemned the attack.',
    CRITICIZES,
    ['person/lena-moe CRITICIZES group/gunmen'],
  ],
  [
    'near miss: the only deed told is meant, by whatever word',
    'Soldiers raided a school in Halden. Lena Moe condemned the attack.',
    CRITICIZES,
    ['person/lena-moe CRITICIZES group/soldiers'],
  ],
  [
    'whoever helps another defend itself is not defended',
    'Norway promised to help Estonia defend itself.',
    /^SUPPORTS$/u,
    [],
  ],
  [
    'she is the woman, though the subject before might be one',
    'Alex Holm criticized Maria Lund. She criticized Peter Berg.',
    CRITICIZES,
    ['person/alex-holm CRITICIZES person/maria-lund', 'person/maria-lund CRITICIZES person/peter-berg'],
  ],
  [
    'near miss: a woman as the subject goes on acting',
    'Maria Lund criticized Anna Holm. She criticized Peter Berg.',
    CRITICIZES,
    ['person/maria-lund CRITICIZES person/anna-holm', 'person/maria-lund CRITICIZES person/peter-berg'],
  ],
  [
    'of two countries that have a prime minister neither is given to one of a third',
    'The Norwegian prime minister phoned Prime Minister Olav Berg on Monday. The Danish prime minister will fly home.',
    /^LEADS$/u,
    [],
  ],
  [
    'near miss: the only one that is told of',
    'The Norwegian prime minister will fly home on Monday. Prime Minister Olav Berg was ill.',
    /^LEADS$/u,
    ['person/olav-berg LEADS country/no'],
  ],
  [
    'officials behind a name in a list are others',
    'Among the guests are UN envoy Lena Moe, Harbour Bank officials and ministers from six countries.',
    /^OFFICIAL_OF$/u,
    ['person/lena-moe OFFICIAL_OF group/un'],
  ],
  [
    'a post by area is of the body',
    'Lena Moe is Ghana country director for Oxfam. Bo Ray is Peru director at Greenpeace.',
    /^(?:OFFICIAL_OF|LEADS)$/u,
    ['person/bo-ray LEADS group/greenpeace', 'person/lena-moe OFFICIAL_OF group/oxfam'],
  ],
  [
    'near miss: whose envoy somebody is',
    "Lena Moe is Ghana's ambassador at the United Nations.",
    /^OFFICIAL_OF$/u,
    ['person/lena-moe OFFICIAL_OF country/gh'],
  ],
  [
    'those who join a party for a purpose are no members',
    'Ten Republicans joined Democrats to pass the bill on Monday.',
    /^MEMBER_OF$/u,
    [],
  ],
  [
    'near miss: somebody who joins a party',
    'Lena Moe joined the Unity Party on Monday.',
    /^MEMBER_OF$/u,
    ['person/lena-moe MEMBER_OF group/unity-party'],
  ],
])('%s', (_, text, types, wanted) => expect(relations(text, types)).toEqual(wanted));

test.each<[string, string, string[]]>([
  ['a house that is called like a seat of government', 'Simon Dube slept at his "Blue House" villa in Harare.', ['KR']],
  ['another country’s house', "Crowds gathered at Ghana's White House on Monday, Ana Ruiz said.", ['US']],
])('%s is no country', (_, text, [code]) =>
  expect(readText(text).entities.map(({ id }) => id)).not.toContain(`country/${code!.toLowerCase()}`),
);

test.each<[string, string, string[]]>([
  ['a year before a group', 'In 1998 rebels shelled Halden. The rebels then fled.', ['rebels']],
  ['near miss: a number', 'Twelve rebels shelled Halden.', ['Twelve rebels']],
  ['one firm with and without its legal form', 'Nordal Inc. sued Vestra Ltd on Monday. Vestra said that Nordal lied. Nordal Incorporated said no more.', ['Nordal Incorporated', 'Vestra Ltd']], // prettier-ignore
  ['a counted bank', 'Second Harbour Bank sued Coast Watch. First Harbour Bank accused Coast Watch of fraud.', ['Coast Watch', 'First Harbour Bank', 'Second Harbour Bank']], // prettier-ignore
])('groups: %s', (_, text, wanted) =>
  expect(
    readText(text)
      .entities.filter(({ type }) => type === 'Group')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(wanted),
);

test.each<[string, string, string[]]>([
  ['surname first', 'Viktor Petrovych Danko met Lena Moe. Danko Viktor Petrovych was dismissed.', ['Lena Moe', 'Viktor Petrovych Danko']], // prettier-ignore
  ['the city of a mayor', 'Ana Ruiz, the mayor of Ávora, criticized Lena Moe.', ['Ana Ruiz', 'Lena Moe']],
  ['near miss: two people of two names', 'Li Wei met Wei Li on Monday.', ['Li Wei', 'Wei Li']],
  ['a given name that is a country', 'Georgia Malone, a senator, criticized Lena Moe. Malone met Ana Ruiz.', ['Ana Ruiz', 'Georgia Malone', 'Lena Moe']], // prettier-ignore
])('people: %s', (_, text, wanted) =>
  expect(
    readText(text)
      .entities.filter(({ type }) => type === 'Person')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(wanted),
);

test.each<[string, string, string | undefined]>([
  ['is still to come', 'Lena Moe will meet Ana Ruiz on Monday.', '2024-06-17'],
  ['was', 'Lena Moe met Ana Ruiz on Monday.', '2024-06-10'],
  ['is planned', 'Lena Moe is to meet Ana Ruiz on Tuesday.', '2024-06-18'],
  ['is the day of publication', 'Lena Moe will meet Ana Ruiz on Friday.', '2024-06-14'],
  ['has no day', 'Lena Moe will meet Ana Ruiz.', undefined],
])('a meeting that %s', (_, text, date) =>
  expect(readText(text).relations.find(({ type }) => type === 'MEETS')?.date).toBe(date),
);
