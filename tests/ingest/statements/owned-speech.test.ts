import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

/** What a noun of speech with an owner says, whatever the sentence makes of it. */
test.each<[string, string, readonly string[]]>([
  [
    'claims by somebody that another rejects',
    'Mayor Lena Fors rejected claims by Governor Carla Ruiz, an ally of the miners, that the wells had been poisoned.',
    ['person/carla-ruiz: the wells had been poisoned'],
  ],
  [
    'an assurance from somebody',
    'Families refused to leave despite an assurance from Governor Carla Ruiz that a commission would look into the fire.',
    ['person/carla-ruiz: a commission would look into the fire'],
  ],
  [
    'an allegation that is dismissed as something',
    "Mayor Lena Fors dismissed as absurd an allegation by Moldova's intelligence service that Russian agents had paid for votes.",
    ['group/md-intelligence-service: Russian agents had paid for votes'],
  ],
  [
    "somebody's claim",
    "Carla Ruiz's claim that the vote was rigged is false.",
    ['person/carla-ruiz: the vote was rigged'],
  ],
  ['near miss: a claim that does something', "Carla Ruiz's claim that shook the town was false.", []],
  ['near miss: nobody owns the claim', 'The claim that the vote was rigged is false.', []],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));

test.each<[string, string, readonly string[]]>([
  [
    'who is written to says nothing',
    'In a letter to the council, Mayor Lena Fors said she could not go on.',
    ['person/lena-fors: she could not go on'],
  ],
  ['what somebody refuses to say is not said', 'Mayor Lena Fors refused to concede that the vote was fair.', []],
  [
    'behind that refusal goes on what is said',
    'Mayor Lena Fors refused to concede defeat and asked the court to count again.',
    ['person/lena-fors: the court to count again'],
  ],
  [
    'when it was told is not what was told',
    '“We did not come to haggle,” Lena Fors told Harbour Radio as she left the hotel where the sides had met.',
    ['person/lena-fors: We did not come to haggle'],
  ],
  [
    'quotation marks part what is joined',
    'Mayor Lena Fors warned that “our patience is not endless,” and said the council should expel the firm.',
    ['person/lena-fors: that “our patience is not endless,”', 'person/lena-fors: the council should expel the firm'],
  ],
  [
    'an aside in the middle of what is told, behind a time',
    'Lena Fors met the press. Two drivers were detained by the army last week, she noted, and have not been heard of.',
    ['person/lena-fors: Two drivers were detained by the army last week'],
  ],
  [
    'no town is a who',
    '“They shot at us,” said Carla Ruiz, the mayor of Valletta, who has urged Malta to pull out its police.',
    ['person/carla-ruiz: They shot at us', 'person/carla-ruiz: Malta to pull out its police'],
  ],
  [
    'a subject parted from its verb by an apposition',
    'Mayor Lena Fors said the silence of France, one of the guarantors, amounted to complicity.',
    ['person/lena-fors: the silence of France, one of the guarantors, amounted to complicity'],
  ],
  [
    'the same where something only is',
    'Governor Carla Ruiz said the arrest of the editor, a critic of the army, was a mistake.',
    ['person/carla-ruiz: the arrest of the editor, a critic of the army, was a mistake'],
  ],
  [
    'what somebody is told stands within what another says',
    'Mayor Lena Fors said that Carla Ruiz had told the envoy that the troops must leave.',
    [
      'person/lena-fors: Carla Ruiz had told the envoy that the troops must leave',
      'person/carla-ruiz: the troops must leave',
    ],
  ],
  [
    'a report by people without a name',
    'A report by two retired judges said that the wells had been poisoned.',
    ['group/retired-judges@test-00000000: the wells had been poisoned'],
  ],
  [
    'an official who is no adjective',
    'A union official, who asked not to be named, said that the offer had been turned down.',
    ['nobody: the offer had been turned down'],
  ],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));
