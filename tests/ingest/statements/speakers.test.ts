import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

const JUDGE = 'Judge Boris Ode warned that the river could still rise.\n\n';

test.each<[string, string, string]>([
  [
    'the speaker stands behind the verb, his office before his name',
    `${JUDGE}“I have never seen a flood like this one,” said Bavarian Governor Carla Ruiz after a visit to the town.`,
    'person/carla-ruiz: I have never seen a flood like this one',
  ],
  [
    'the speaker stands behind the verb, his office in apposition',
    `${JUDGE}“It would be dangerous to wait for the rain to stop,” said Farid Nasser, spokesman for the Red Crescent.`,
    'person/farid-nasser: It would be dangerous to wait for the rain to stop',
  ],
  [
    'other verbs turn round as well',
    `${JUDGE}“We are not happy with the dam at this stage,” commented Greta Holm, a senior Green Party official.`,
    'person/greta-holm: We are not happy with the dam at this stage',
  ],
  [
    'without quotation marks',
    `${JUDGE}The talks on the dam had failed, said Kofi Mensah, head of the Ghana Bar Association.`,
    'person/kofi-mensah: The talks on the dam had failed',
  ],
  [
    'a description of the person just named',
    `Gemma Lund welcomed the offer.\n\n“Nobody talks of the nurses,” Gemma Lund said.\n\n“Warm words do not heal people,” said the mother of three.`,
    'person/gemma-lund: Warm words do not heal people',
  ],
  [
    'a last name that stands before the verb right behind the marks',
    `${JUDGE}“The camps are full,” said Greta Kowalska, a doctor.\n\n“The wells are dry,” Kowalska said.`,
    'person/greta-kowalska: The wells are dry',
  ],
  [
    'a quotation goes on though the next sentence has a speaker of its own',
    '“Their songs have changed,” Anna Lee said. “I packed my tent and walked home.” The union of teachers said that it would strike.',
    'person/anna-lee: I packed my tent and walked home.',
  ],
  [
    'a text that somebody issued the sentence before',
    'The Sand Movement issued a statement against the march. The statement said: “We ask all our people to stay at home and to keep away from the bridge.”',
    'group/sand-movement: We ask all our people to stay at home and to keep away from the bridge.',
  ],
  [
    'a past form behind an infinitive goes with the main verb',
    'Governor Carla Ruiz urged the farmers to pray and assured them that the dam would hold.',
    'person/carla-ruiz: the dam would hold',
  ],
  [
    'behind a relative clause the main verb',
    'Latvian President Ilze Berga, who visited the harbour, praised her as a fighter.',
    'person/ilze-berga: her as a fighter',
  ],
  [
    'what somebody is accused of',
    'Governor Carla Ruiz accused the Sand Movement of poisoning the wells.',
    'person/carla-ruiz: the Sand Movement of poisoning the wells',
  ],
  [
    'several people without names, under their number',
    'Chile pressed for a larger fleet, two envoys familiar with the talks said.',
    'group/envoys@test-00000000: Chile pressed for a larger fleet',
  ],
  [
    'a ministry by the capital it sits in',
    'Chile sent ships.\n\nThe dam is safe, the interior ministry in Oslo said.',
    'group/no-interior-ministry: The dam is safe',
  ],
  [
    'the top diplomat of a country, its adjective inside his title',
    'Chilean Foreign Minister Rosa Vidal flew to Quito.\n\nThe top Chilean diplomat said that the talks had failed.',
    'person/rosa-vidal: the talks had failed',
  ],
  [
    'an office without a name, its holder named a sentence later with a form of address',
    'The head of the Coastal Council said that the strait was closed.\n\nSheikh Omar Dahab said that no ship would pass.',
    'person/omar-dahab: the strait was closed',
  ],
])('%s', (_, text, statement) => expect(said(text)).toContain(statement));

test.each<[string, string, string]>([
  [
    'an apposition between commas before the verb is not what was said',
    'The chief of the mission, retired American judge Elaine Porter, said observers had seen no fraud.',
    'person/elaine-porter: observers had seen no fraud',
  ],
  [
    'a noun phrase with a verb of its own is not the speaker',
    'Colonel Dmitri Voss, spokesman for the council, said the pact of 2013 was dead.',
    'person/dmitri-voss: the pact of 2013 was dead',
  ],
])('near miss: %s', (_, text, statement) => expect(said(text)).toEqual([statement]));

test('words in marks that nobody is said to have said have no speaker', () => {
  const statements = said(
    'The medal is for people who “risk their own lives to a great degree while they are saving the lives of others.” The other winner was Anna Lee, who was hurt while trying to defend a shop.',
  );
  expect(statements.filter((one) => !one.startsWith('nobody'))).toEqual([]);
});
