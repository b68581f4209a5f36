import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

test.each<[string, string, readonly string[]]>([
  [
    'a verb of saying that ends its sentence has the phrase before it for its subject',
    'The convoy reached the dam on Thursday, a spokeswoman for the mission, Captain Inga Dahl, said.',
    ['person/inga-dahl: The convoy reached the dam on Thursday'],
  ],
  [
    'what two people who are described say is no wish of those they speak of',
    'Peru and Chile had pressed for a wider ban, but Bolivia refused, two envoys familiar with the text said.',
    ['group/envoys@test-00000000: Peru and Chile had pressed for a wider ban, but Bolivia refused'],
  ],
  [
    'a participle behind a comma goes on with the speaker',
    'Mayor Lena Fors told a news conference, adding that further cuts to the bus lines were "on paper" only.',
    ['person/lena-fors: further cuts to the bus lines were "on paper" only'],
  ],
  [
    'what only a speaker does is not done by whom he speaks of',
    'Omar Diallo said Dakar stood by the farmers and accused Shell of "poisoning the delta".',
    ['person/omar-diallo: Dakar stood by the farmers', 'person/omar-diallo: Shell of "poisoning the delta"'],
  ],
  [
    'after "called on both sides to" stands a verb',
    'Envoy Petra Lind called on both villages to calm tempers.',
    ['person/petra-lind: both villages to calm tempers'],
  ],
  [
    'a state of emergency is declared and not said',
    'Mayor Lena Fors declared a state of emergency and sent the army.',
    [],
  ],
  [
    'victory is declared in words',
    'Mayor Lena Fors declared victory in the vote.',
    ['person/lena-fors: victory in the vote'],
  ],
  ['an envoy is recalled in no words', 'Brazil recalled its envoy after Omar Diallo was arrested.', []],
  ['an if is no report', 'If the mayor accepts the offer, Lena Fors will leave the council at last.', []],
  ['who is sent is no wish', 'General Ivo Maric ordered two armoured brigades to the river.', []],
  ['neither of two bodies that have no name', 'Neither government has said when the bridge will open.', []],
  ['nobody says what neither side says', 'Neither ministry has said when the bridge will open.', []],
  [
    'a confirmation of a deed is none of its words',
    'The Navy of Ghana confirmed the raid but claimed that its target had been a smuggler.',
    ['group/gh-navy: its target had been a smuggler'],
  ],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));

test('who speaks beside somebody is not that somebody', () => {
  const text =
    'Iranian Foreign Minister Reza Karimi met the press.\n\nSpeaking in Baku alongside Azerbaijani Prime Minister Elman Aliyev, he said the road would open.';
  expect(said(text)).toEqual(['person/reza-karimi: the road would open']);
});
