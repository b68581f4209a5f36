import { parse } from 'csv-parse/sync';
import { csv } from '../../../graph/exports/csv';
import { sourceOf, testExport, writtenBy } from '../../contracts/export';

type Row = Record<string, string>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true }) as Row[];

testExport({
  format: csv,
  read: (files) => ({
    nodes: new Map(rowsOf(files['nodes.csv']!).map((row) => [row.id!, row])),
    edges: new Map(rowsOf(files['edges.csv']!).map((row) => [row.id!, { ...row, from: row.from!, to: row.to! }])),
  }),
  sentencesOf: ({ id }, files) =>
    rowsOf(files['evidence.csv']!)
      .filter(({ of }) => of === id)
      .map(({ text, title, publisher, published }) => `${text} ${title} ${publisher} ${published}`)
      .join('\n'),
});

it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('keeps a spreadsheet from running %j', async (name) => {
  const files = await writtenBy(
    csv,
    sourceOf([{ node: { id: 'person/a', labels: ['Person'], properties: { name }, citations: [] } }]),
  );
  expect(rowsOf(files['nodes.csv']!)[0]!.name).toBe(`'${name}`);
});
