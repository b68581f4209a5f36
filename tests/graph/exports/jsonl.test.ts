import { createHash } from 'node:crypto';
import type { CitedEdge, CitedNode } from '../../../graph/model/view';
import { jsonl } from '../../../graph/exports/jsonl';
import { sourceOf, testExport, writtenBy } from '../../contracts/export';

type Line = { node?: CitedNode; edge?: CitedEdge };
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

testExport({
  format: jsonl,
  read: (files) => ({
    nodes: new Map(linesOf(files.jsonl!).flatMap(({ node }) => (node ? [[node.id, { ...node.properties }]] : []))),
    edges: new Map(
      linesOf(files.jsonl!).flatMap(({ edge }) => (edge ? [[edge.id, { ...edge, ...edge.properties }]] : [])),
    ),
  }),
  sentencesOf: ({ citations }) => JSON.stringify(citations).replaceAll('\\"', '"'),
});

it('begins with its version and ends with counts and the hash of all before', async () => {
  const text = (
    await writtenBy(jsonl, sourceOf([{ node: { id: 'a', labels: ['Entity'], properties: {}, citations: [] } }]))
  ).jsonl!;
  const before = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  expect(linesOf(text)[0]).toEqual({ format: 'newsgraph-lines', version: 2, whole: false });
  expect(linesOf(text).at(-1)).toEqual({
    end: { nodes: 1, edges: 0, sha256: createHash('sha256').update(before).digest('hex') },
  });
});
