import { readText } from '../read-text';

const said = (text: string): [string | undefined, string, string][] =>
  readText(text).statements.map(({ speaker, kind, text: words }) => [speaker, kind, words]);

test.each<[string, [string | undefined, string, string][]]>([
  ['“We will not sign this paper,” Anna Lee said.', [['person/anna-lee', 'direct', 'We will not sign this paper']]],
  ['Anna Lee said: "We will not sign this paper."', [['person/anna-lee', 'direct', 'We will not sign this paper.']]],
  ['Anna Lee said on Monday that the talks had failed.', [['person/anna-lee', 'indirect', 'the talks had failed']]],
  ['Anna Lee did not say that the talks had failed.', []],
  ['The king met the queen in the old town on Monday.', []],
])('%s', (text, statements) => expect(said(text)).toEqual(statements));

test('a quotation without a reporting word goes on with the speaker before it', () => {
  const [first, second] = said('“We will not sign this paper,” Anna Lee said.\n\n“It takes our water away from us.”');
  expect([first![0], second![0]]).toEqual(['person/anna-lee', 'person/anna-lee']);
});

test('the outlet that carries a statement is no speaker', () => {
  const statements = readText('“We will not sign this paper,” Anna Lee told Reuters.').statements;
  expect(statements.map(({ speaker }) => speaker)).toEqual(['person/anna-lee']);
});

test('a pronoun in the reporting clause is the person named before', () => {
  const statements = said('Anna Lee resigned on Monday.\n\n“I have done what I could for the town,” she said.');
  expect(statements).toEqual([['person/anna-lee', 'direct', 'I have done what I could for the town']]);
});
