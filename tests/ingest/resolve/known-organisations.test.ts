import { readText } from '../read-text';

const groups = (text: string): string[] =>
  readText(text)
    .entities.filter(({ type }) => type === 'Group')
    .map(({ id, mentions }) => `${id}: ${mentions.map(({ surface }) => surface).join(', ')}`);

test.each<[string, string, string[]]>([
  [
    'the ministries of two countries are two, whoever is named as their owner',
    "Chad's Foreign Ministry criticised Sudan's Foreign Ministry.",
    ["group/sd-foreign-ministry: Sudan's Foreign Ministry", "group/td-foreign-ministry: Chad's Foreign Ministry"],
  ],
  [
    'a court without a country is the one named last',
    "Chad's Supreme Court freed Ana Ruiz. The Supreme Court gave no reason.",
    ["group/td-supreme-court: Chad's Supreme Court, Supreme Court"],
  ],
  [
    'a court of a country and the court of that country are one',
    "The Supreme Court of Chad freed Ana Ruiz. Chad's Supreme Court gave no reason.",
    ["group/td-supreme-court: Supreme Court of Chad, Chad's Supreme Court"],
  ],
  [
    'an armed group by two of its known names',
    'The Houthis fired at a ship. Ansarullah said it had come too near.',
    ['group/ansarullah: Houthis, Ansarullah, it'],
  ],
])('%s', (_, text, found) => expect(groups(text)).toEqual(found));

test('over articles a body answers to its other known names, an acronym being no sure one', () => {
  const [houthis] = readText('The Houthis fired at a ship.').entities.filter(({ type }) => type === 'Group');
  expect(houthis!.identity?.names).toContain('group/ansarullah');
  const [bank] = readText('The European Central Bank raised its rate.').entities.filter(({ type }) => type === 'Group');
  expect(bank!.identity?.shortNames).toContain('group/ecb');
  const [ministry] = readText("Chad's Ministry of Defence gave no reason.").entities.filter(
    ({ type }) => type === 'Group',
  );
  expect(ministry!.identity?.names ?? []).toEqual([]);
});
