import { readText } from '../read-text';

/** Speaker and words of each statement, in text order. */
const said = (text: string): string[] =>
  readText(text).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

test.each<[string, string, string]>([
  [
    'a verb behind "which NAME said"',
    'Anna Lund may declare an emergency, which she said would allow her to act without approval from Congress.',
    'person/anna-lund: would allow her to act without approval from Congress',
  ],
  [
    'the same between commas',
    'They found areas of open water, which, Anna Lund observed, occurred in the same places every year.',
    'person/anna-lund: occurred in the same places every year',
  ],
  [
    'a relative whose own subject is a wife',
    'He had not made public appearances since 2014, which his wife Anna Lund said was due to memory problems.',
    'person/anna-lund: was due to memory problems',
  ],
  [
    'what somebody describes as something',
    'She gave them permission to access what Anna Lund described as resources for a transition.',
    'person/anna-lund: resources for a transition',
  ],
  [
    'a relative clause without a pronoun',
    'It has a process Franky Lund described as being tricky because the boat could not be kept still.',
    'person/franky-lund: being tricky because the boat could not be kept still',
  ],
  [
    'what is announced by somebody',
    'The death of Walter Munk was announced on Friday by the University of California.',
    'group/university-of-california: The death of Walter Munk',
  ],
  [
    'an infinitive behind the agent of a passive',
    'Anna Lund was reported by local media to have visited the hospital while Mr Holm received surgery.',
    'group/local-media@test-00000000: to have visited the hospital while Mr Holm received surgery',
  ],
  [
    'a comma behind "in a statement"',
    'Charité said in a statement, Anna Lund would be undergoing extensive medical diagnostics.',
    'group/charite: Anna Lund would be undergoing extensive medical diagnostics',
  ],
  [
    'a description of the source without a name',
    'The stampede resulted in at least 56 deaths, according to state television.',
    'group/state-television@test-00000000: The stampede resulted in at least 56 deaths',
  ],
  [
    'a relative clause before the report',
    'Actor Denzel Holm, who paid for Bo Ray to attend the school, stated "He was a gentle soul and a brilliant artist."',
    'person/denzel-holm: He was a gentle soul and a brilliant artist.',
  ],
  ['one word', '"Good," Ada Cole added.', 'person/ada-cole: Good'],
  [
    'low marks',
    '„We will not back down“, said Jonas Falk, the mayor of Bremen.',
    'person/jonas-falk: We will not back down',
  ],
  ['marks turned inwards', '»We will not back down«, said Jonas Falk.', 'person/jonas-falk: We will not back down'],
  ['whose owner is a party', '"It was wrong," said the Labour Party\'s Ada Cole.', 'person/ada-cole: It was wrong'],
  ['whose owner ends in s', '"It was wrong," said Goldman Sachs\' Ada Cole.', 'person/ada-cole: It was wrong'],
  [
    'a quotation in the paragraph behind the colon',
    'Rain in Oslo\n\nIt rained.\n\nThe mayor, Ada Cole, told the council:\n\n"The harbour is closed. We cannot pay.\n\n"Nobody will come."',
    'person/ada-cole: Nobody will come.',
  ],
])('%s is told by who says it', (_, text, expected) => {
  expect(said(text)).toContain(expected);
});

test.each<[string, string, string]>([
  ['who is reported on says nothing', 'Anna Lund was reported by local media to have left.', 'person/anna-lund'],
  ['they are not one person', 'Carla Ruiz slept. They said the dam was safe.', 'person/carla-ruiz'],
])('%s', (_, text, wrong) => {
  expect(readText(text).statements.map(({ speaker }) => speaker)).not.toContain(wrong);
});

test('what is denied is kept as denied, what is asserted as asserted', () => {
  const statuses = (text: string): string[] => readText(text).statements.map(({ status }) => status);
  expect(statuses('Anna Lund denied that it killed the pilot.')).toEqual(['negated']);
  expect(statuses('Anna Lund said that it killed the pilot.')).toEqual(['asserted']);
});

test('the police behind a phrase that names their source are not the outlet', () => {
  const { relations } = readText('According to these films and NPR, the police then shot Usman Holm dead on Friday.');
  expect(relations.filter(({ from }) => from === 'group/npr')).toEqual([]);
});
