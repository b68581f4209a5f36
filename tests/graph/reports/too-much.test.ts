import { sourceOf } from '../../../graph/exports/source-of';
import { gatherFacts } from '../../../graph/reports/gather-facts';
import { loadOntology } from '../../../src/load-knowledge';
import { patchOf } from '../../contracts/store-patches';
import { openReports } from './sample-report';

const people = Array.from({ length: 501 }, (_, at) => ({ id: `person/p${at}`, name: `Given Family${at}` }));
const lines = people.map(({ id }, at) => ({ from: id, type: 'MEETS', to: people[(at + 1) % people.length]!.id }));

it('of more entities than a report holds is told before the graph is read through', async () => {
  const { store, close } = await openReports([patchOf('many', people, lines)]);
  const selection = { entitiesOnly: true };
  const source = await sourceOf(store, loadOntology(), selection, { render: async () => new Uint8Array() });
  const cited = jest.fn(source.cited);
  const asked = { title: 'All', version: '0' };
  await expect(gatherFacts(store, { ...source, cited }, selection, asked)).rejects.toThrow(
    /^That is more than a report holds \(500 entities, 3000 relations\); choose less/,
  );
  expect(cited).not.toHaveBeenCalled();
  const one = { around: 'person/p1' };
  const near = await sourceOf(store, loadOntology(), one, { render: async () => new Uint8Array() });
  expect((await gatherFacts(store, near, one, asked)).entities.length).toBe(3);
  await close();
});
