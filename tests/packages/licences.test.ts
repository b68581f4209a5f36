import { readFileSync, writeFileSync } from 'node:fs';
import { ACCEPTED, ACCEPTED_HERE, licencePage, licences } from './licences';

const all = licences();

it('uses nothing under a licence that is not accepted', () => {
  const refused = all.filter(
    ({ licence, travels }) => !(travels === 'no' ? ACCEPTED_HERE : ACCEPTED).includes(licence),
  );
  expect(refused).toEqual([]);
});

it('knows what travels: what runs, and what is built into the viewer', () => {
  const names = (travels: string) => all.filter((one) => one.travels === travels).map(({ name }) => name);
  expect(names('program')).toEqual(expect.arrayContaining(['fastify', 'neo4j-driver', '@grafeo-db/js']));
  expect(names('viewer')).toEqual(expect.arrayContaining(['react', 'sigma', '@codemirror/view']));
  expect(names('no')).toEqual(expect.arrayContaining(['jest', 'typescript', 'vite']));
});

it('lists in docs/licences.md what is installed', () => {
  const page = licencePage(all);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync('docs/licences.md', page);
  else expect(readFileSync('docs/licences.md', 'utf8')).toBe(page);
});
