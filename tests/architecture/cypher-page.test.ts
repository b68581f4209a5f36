import { readFileSync, writeFileSync } from 'node:fs';
import { DIALECT_TABLE } from '../contracts/dialect-table';

const code = (cypher: string): string => `\`${cypher.replaceAll('|', '\\|')}\``;

const table = [
  '| Form | Neo4j alone | both stores |',
  '|---|---|---|',
  ...DIALECT_TABLE.map(({ form, neo4j, portable }) => `| ${form} | ${code(neo4j)} | ${code(portable)} |`),
].join('\n');

test('docs/cypher.md shows the dialect table that the store contract runs', () => {
  const page = readFileSync('docs/cypher.md', 'utf8');
  const updated = page.replace(/\| Form [^]*?(?=\n\n)/, () => table);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync('docs/cypher.md', updated);
  else expect(page).toBe(updated);
});
