import { repairs } from '../../../ingest/repairs/order';
import { tagRepairs } from '../../../ingest/repairs/tags/order';

test('every repair has a name of its own, and the sentence that it is for', () => {
  const all = [...repairs, ...tagRepairs];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { name, example } of all) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(example.split(' ').length).toBeGreaterThan(1);
  }
});
