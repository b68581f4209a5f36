import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

/** Which clause a report stands over, and what a clause beside the main verb says. */
test.each<[string, string, readonly string[]]>([
  [
    'of two subjects the one behind the last comma says it',
    'The ferry, which carried 300 passengers, sank within minutes, two survivors said.',
    ['group/survivors@test-00000000: The ferry, which carried 300 passengers, sank within minutes'],
  ],
  [
    'the subject of what is said, behind the verb, is no speaker',
    'Residents of Harlow said men of the mining gang burned two trucks.',
    ['group/residents@test-00000000: men of the mining gang burned two trucks'],
  ],
  [
    'a name behind an opening phrase and before a relative clause',
    'Speaking to state radio on Friday, Marcel Ndombe, who chairs the Harbour Union, said the levy would ruin the port.',
    ['person/marcel-ndombe: the levy would ruin the port'],
  ],
  [
    'no deal accuses: who denied goes on',
    "India's foreign ministry denied that any deal had been signed and accused Dhaka of spreading rumours.",
    ['group/in-foreign-ministry: any deal had been signed', 'group/in-foreign-ministry: Dhaka of spreading rumours'],
  ],
  [
    'no subsidy promises: who said goes on',
    'Prosecutor Lena Brandt said the fire was deliberate and promised that she would find the owner.',
    ['person/lena-brandt: the fire was deliberate', 'person/lena-brandt: she would find the owner'],
  ],
  [
    'near miss: an army may promise itself',
    'Mali said its army had taken the town and vowed to hold it.',
    ['country/ml: its army had taken the town and vowed to hold it'],
  ],
  [
    'an accusation in a participle',
    'Peru expelled two envoys, accusing them of spying on its navy.',
    ['country/pe: them of spying on its navy'],
  ],
  [
    'a verdict on the object that the tree hung on the object',
    'Mayor Lena Fors condemned the raid as a violation of the peace.',
    ['person/lena-fors: the raid as a violation of the peace'],
  ],
  ['a verdict without "as"', 'Mayor Lena Fors called the vote a sham.', ['person/lena-fors: the vote a sham']],
  [
    'a verdict in a relative clause and one in a participle',
    'Greenpeace, which called the licence a gift to the oil firms, welcomed the ruling, describing it as a lesson.',
    ['group/greenpeace: the licence a gift to the oil firms', 'group/greenpeace: it as a lesson'],
  ],
  ['near miss: a day behind the object is no verdict', 'Mayor Lena Fors condemned the raid Sunday.', []],
  [
    'blame with its cause',
    'Nigeria blamed the blackout on a fallen pylon.',
    ['country/ng: the blackout on a fallen pylon'],
  ],
  ['near miss: blame alone', 'Nigeria blamed the weather.', []],
  [
    'near miss: what an envoy is recalled for is no word of anybody',
    'Peru recalled its ambassador and expelled two officers.',
    [],
  ],
  [
    'near miss: what somebody rejects behind a comma is not told by him',
    'The judge fined the airline, an order Anna Lee rejected as absurd.',
    [],
  ],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));

/** Sources that no node stands for. */
test.each<[string, string, readonly string[]]>([
  [
    'what somebody without a name says is said all the same',
    'The mine reopened in March, a union official told reporters on condition of anonymity.',
    ['nobody: The mine reopened in March'],
  ],
  [
    'whoever is quoted next to him is not who spoke before',
    'Anna Lee said the pit was safe.\n\nA company official said the pit was flooded. “We had water to the knees,” the official said.',
    ['person/anna-lee: the pit was safe', 'nobody: the pit was flooded', 'nobody: We had water to the knees'],
  ],
  [
    'near miss: a correspondent carries the news',
    'Ten people were held at the gate, according to a correspondent on the ground.',
    [],
  ],
  [
    'who tells behind a clause about others was named before them',
    'Commission spokeswoman Carla Ruiz said Brussels stood by Spain.\n\nEnergy chief Linda Holm phoned the minister on Tuesday, she said.',
    [
      'person/carla-ruiz: Brussels stood by Spain',
      'person/carla-ruiz: Energy chief Linda Holm phoned the minister on Tuesday',
    ],
  ],
  [
    'near miss: a body may tell of itself',
    'Chile sent ships.\n\nThe Harbour Union would appeal, it said on Friday.',
    ['group/harbour-union: The Harbour Union would appeal'],
  ],
  [
    'several who told before go on',
    'The bloc is weighing a ban, two diplomats said. Hungary had blocked an earlier attempt, they added.',
    [
      'group/diplomats@test-00000000: The bloc is weighing a ban',
      'group/diplomats@test-00000000: Hungary had blocked an earlier attempt',
    ],
  ],
])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));
