import { readText } from '../read-text';

const said = (text: string): [string | undefined, string, string][] =>
  readText(text).statements.map(({ speaker, kind, text: words }) => [speaker, kind, words]);

const TALK = `President Lena Fors received Chancellor Jan Brun in Oslo on Monday.

PRESIDENT FORS: Thank you for coming, Chancellor. We have much to talk about.

And the harbour will be open by spring.

CHANCELLOR BRUN: (Laughs.) It is good to be here.

Q Will the ferries run, Madam President?

PRESIDENT FORS: As the Chancellor said, they will.

(Applause.)`;

test('each paragraph of a talk is a statement of whom the last label names; what is done is not said', () => {
  expect(said(TALK)).toEqual([
    ['person/lena-fors', 'direct', 'Thank you for coming, Chancellor. We have much to talk about.'],
    ['person/lena-fors', 'direct', 'And the harbour will be open by spring.'],
    ['person/jan-brun', 'direct', 'It is good to be here.'],
    [undefined, 'direct', 'Will the ferries run, Madam President?'],
    ['person/lena-fors', 'direct', 'As the Chancellor said, they will.'],
  ]);
});

test('"we" of one who speaks for others is not himself', () => {
  const talk = `${TALK}\n\nCHANCELLOR BRUN: We support Chile.\n\nPRESIDENT FORS: I support Chile.`;
  expect(readText(talk).relations.map(({ from, type, to }) => [from, type, to])).toContainEqual([
    'person/lena-fors',
    'SUPPORTS',
    'country/cl',
  ]);
  expect(readText(talk).relations.filter(({ from, type }) => from === 'person/jan-brun' && type === 'SUPPORTS')).toEqual([]); // prettier-ignore
});

test('initials before each question of an interview are the reporter', () => {
  const interview =
    'The swimmer Lena Fors spoke with reporter Anna Lee in May.\n\n((AL)) : Why do you swim?\n\n((AL)) : Where do you train?\n\n((AL)) : Who taught you?';
  expect(said(interview)).toEqual([
    ['person/anna-lee', 'direct', 'Why do you swim?'],
    ['person/anna-lee', 'direct', 'Where do you train?'],
    ['person/anna-lee', 'direct', 'Who taught you?'],
  ]);
});

test('near miss: datelines of a round-up are no labels', () => {
  expect(said('OSLO: The port closed on Monday.\n\nBERGEN: The bridge opened.\n\nTROMSO: Snow fell.')).toEqual([]);
});

test('a statement in the first person is its issuer’s, one in the third is told', () => {
  const first = 'Statement from Mayor Lena Fors on the Harbour\n\nI thank all who worked through the night.\n\nThe harbour will reopen tomorrow.\n\nLena Fors is the mayor of Oslo.'; // prettier-ignore
  expect(
    said(first)
      .map(([speaker, , words]) => [speaker, words])
      .slice(0, 2),
  ).toEqual([
    ['person/lena-fors', 'I thank all who worked through the night.'],
    ['person/lena-fors', 'The harbour will reopen tomorrow.'],
  ]);
  expect(said('Statement from Mayor Lena Fors on the Harbour\n\nThe harbour will reopen tomorrow.')).toEqual([]);
});
