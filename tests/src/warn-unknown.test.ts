import { filledStore } from './filled-store';
import { runCli } from './run-cli';

const { address, fill } = filledStore(1);
beforeAll(fill);

it('warns of names there are none of, with the nearest there is', async () => {
  const asked = 'MATCH (a:Persn)-[r:CRITICISES]->(b) RETURN a.nme AS one, b.name AS other';
  expect(await runCli(['query', asked, '--store', address])).toEqual({
    code: 0,
    stdout: 'one\tother\n',
    stderr: [
      'warning: there is no label Persn; did you mean Person?',
      'warning: there is no relation type CRITICISES; did you mean CRITICIZES?',
      'warning: there is no property nme; did you mean name?',
      '',
    ].join('\n'),
  });
});

it.each([
  'MATCH (a:Person)-[r:LEADS|MEETS]->(b:Entity) WHERE a.name <> b.name RETURN count(*) AS n',
  'MATCH (s:Statement)<-[:MADE]-(:Entity {kind: "party"}) RETURN s.text AS text',
  'UNWIND [{anything: 1}] AS row RETURN row.anything AS one',
  'who-leads-what',
])('says nothing of what there is: %s', async (asked) => {
  expect(await runCli(['query', asked, '--store', address])).toMatchObject({ code: 0, stderr: '' });
});
