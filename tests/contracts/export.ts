import { validateXML } from 'xmllint-wasm';
import type { Export, ExportSource } from '../../graph/exports/export';
import { placeNodes } from '../../graph/layout/place-nodes';
import { loadOntology } from '../../src/load-knowledge';
import { renderPng } from '../../src/render-png';
import type { CitedEdge, CitedRecord, GraphRecord, ViewNode } from '../../graph/model/view';

/** What a foreign program read back, as plainly as it can be said. */
export interface ReadBack {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly edges: ReadonlyMap<
    string,
    Readonly<Record<string, unknown>> & { readonly from: string; readonly to: string }
  >;
}

export type Files = Readonly<Record<string, string>>;

export interface ExportContract {
  readonly format: Export;
  /** Reads the export with a program that is not ours; a single file is named after the format. */
  readonly read: (files: Files) => Promise<ReadBack> | ReadBack;
  /** The sentences behind an edge, found in what was read back. */
  readonly sentencesOf: (edge: Readonly<Record<string, unknown>>, files: Files) => string;
  readonly isXml?: boolean;
}

const node = (id: string, labels: readonly string[], properties: ViewNode['properties']): CitedRecord => ({
  node: { id, labels, properties, citations: [] },
});

const edge = (
  id: string,
  type: string,
  from: string,
  to: string,
  properties: CitedEdge['properties'],
  texts: readonly string[],
): CitedRecord => ({
  edge: {
    ...{ id, type, from, to, properties },
    citations: texts.map((text, index) => ({
      sentence: `article/a-1#${index}-${index + 1}`,
      text,
      article: 'article/a-1',
      title: 'A title, "quoted"',
      publisher: 'The Paper',
      published: '2024-05-02',
      url: 'https://paper.example/a?b=1&c=2',
      start: index,
      end: index + 1,
    })),
  },
});

/** A part of a graph, as a selection gives it. */
export const sourceOf = (records: readonly CitedRecord[], isWhole = false): ExportSource => ({
  ontology: loadOntology(),
  isWhole,
  records: async function* () {
    yield* records as readonly GraphRecord[];
  },
  cited: async function* () {
    yield* records;
  },
  place: async (view) => placeNodes(view),
  render: renderPng,
});

/** A single file is named after its format. */
export const writtenBy = async (format: Export, source: ExportSource): Promise<Files> => {
  const files: Record<string, string> = {};
  const pieces = 'write' in format ? named(format.name, format.write(source)) : format.writeFiles(source);
  for await (const { file, text } of pieces) files[file] = (files[file] ?? '') + text;
  return files;
};

async function* named(file: string, pieces: AsyncIterable<string | Uint8Array>) {
  yield { file, text: '' };
  for await (const piece of pieces) {
    yield { file, text: typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1') };
  }
}

/** Everything an export format promises, checked by reading it back with a foreign program. */
export const testExport = ({ format, read, sentencesOf, isXml = false }: ExportContract): void => {
  const readAll = async (records: readonly CitedRecord[]) => {
    const files = await writtenBy(format, sourceOf(records));
    return { files, found: await read(files) };
  };
  const people = [
    node('person/ana', ['Entity', 'Person'], { name: 'Ana', aliases: ['A. Silva', 'Ana S.'], articles: 2 }),
    node('person/boris', ['Entity', 'Person'], { name: 'Boris' }),
  ];

  describe(`export ${format.name}`, () => {
    it('gives every node and edge with its ends and properties', async () => {
      const { found } = await readAll([
        ...people,
        edge(
          'e1',
          'CRITICIZES',
          'person/ana',
          'person/boris',
          { status: 'asserted', date: '2024-05-01', articles: 2 },
          ['Ana criticized Boris.'],
        ),
      ]);
      expect([...found.nodes.keys()].sort()).toEqual(['person/ana', 'person/boris']);
      expect(found.nodes.get('person/ana')).toMatchObject({ name: 'Ana' });
      expect([...found.edges.values()]).toEqual([
        expect.objectContaining({ from: 'person/ana', to: 'person/boris', type: 'CRITICIZES', status: 'asserted' }),
      ]);
    });

    it('keeps parallel edges of one type and of different types apart', async () => {
      const { found } = await readAll([
        ...people,
        edge('e1', 'CRITICIZES', 'person/ana', 'person/boris', {}, ['One.']),
        edge('e2', 'CRITICIZES', 'person/ana', 'person/boris', {}, ['Two.']),
        edge('e3', 'MEETS', 'person/ana', 'person/boris', {}, ['Three.']),
      ]);
      expect([...found.edges.values()].map(({ type }) => type).sort()).toEqual(['CRITICIZES', 'CRITICIZES', 'MEETS']);
    });

    it('carries the sentences behind an edge as words, with the title of their article', async () => {
      const { found, files } = await readAll([
        ...people,
        edge('e1', 'MEETS', 'person/ana', 'person/boris', {}, ['Ana met Boris.', 'They met again, "twice".']),
      ]);
      const cited = sentencesOf([...found.edges.values()][0]!, files);
      for (const words of [
        'Ana met Boris.',
        'They met again, "twice".',
        'A title, "quoted"',
        'The Paper',
        '2024-05-02',
      ])
        expect(cited).toContain(words);
    });

    it('survives what a text may hold', async () => {
      const nasty = 'a ]]> b <c> & "d" \u0000\u0001 \uFFFF \uD800 e\nf\tg \u{1F600} =1+1';
      const { found } = await readAll([
        node('person/nasty', ['Entity', 'Person'], { name: nasty }),
        ...people,
        edge('e1', 'MEETS', 'person/nasty', 'person/ana', { role: nasty }, [nasty]),
      ]);
      const name = String(found.nodes.get('person/nasty')!.name);
      for (const words of ['a ]]> b <c> & "d" ', ' e\nf\tg \u{1F600} =1+1']) expect(name).toContain(words);
    });

    it.each(['=1+1', '+1', '-1', '@x'])('keeps a name that starts like a formula: %s', async (name) => {
      const { found } = await readAll([node('person/a', ['Entity', 'Person'], { name })]);
      // A spreadsheet format may put an apostrophe before it.
      expect(String(found.nodes.get('person/a')!.name).replace(/^'/, '')).toBe(name);
    });

    it('keeps a text of 100 kB whole', async () => {
      const long = 'news and more "news", '.repeat(5_000);
      const { found } = await readAll([node('person/a', ['Entity', 'Person'], { name: 'A', text: long })]);
      expect(found.nodes.get('person/a')!.text).toBe(long);
    });

    it('keeps cycles: of one node and of two', async () => {
      const { found } = await readAll([
        ...people,
        edge('e1', 'MEETS', 'person/ana', 'person/ana', {}, ['One.']),
        edge('e2', 'CRITICIZES', 'person/ana', 'person/boris', {}, ['Two.']),
        edge('e3', 'CRITICIZES', 'person/boris', 'person/ana', {}, ['Three.']),
      ]);
      const ends = [...found.edges.values()].map(({ from, to }) => `${from} ${to}`).sort();
      const [ana, boris] = ['person/ana', 'person/boris'];
      expect(ends).toEqual([`${ana} ${ana}`, `${ana} ${boris}`, `${boris} ${ana}`]);
    });

    it('writes an empty selection that can be read', async () => {
      const { found } = await readAll([]);
      expect(found.nodes.size + found.edges.size).toBe(0);
    });

    it('writes nodes without edges', async () => {
      const { found } = await readAll(people);
      expect(found.nodes.size).toBe(2);
      expect(found.edges.size).toBe(0);
    });

    it('takes properties of mixed types', async () => {
      const { found } = await readAll([
        node('person/a', ['Entity', 'Person'], { name: 'A', mixed: 1, isOld: true, share: 0.5 }),
        node('person/b', ['Entity', 'Person'], { name: 'B', mixed: 'one', share: 3_000_000_000 }),
      ]);
      expect(String(found.nodes.get('person/a')!.mixed)).toBe('1');
      expect(found.nodes.get('person/b')!.mixed).toBe('one');
      expect(Number(found.nodes.get('person/b')!.share)).toBe(3_000_000_000);
    });

    if (isXml) {
      it('is well-formed XML', async () => {
        const records = [
          ...people,
          edge('e1', 'MEETS', 'person/ana', 'person/boris', { role: ']]>\u0000\uFFFE\uDC00' }, ['A & B']),
        ];
        const files = await writtenBy(format, sourceOf(records));
        const result = await validateXML({
          xml: { fileName: 'export.xml', contents: Object.values(files)[0]! },
          extension: 'schema',
          schema: anything,
        });
        // It read the document to its end and misses only a schema for it.
        expect(result.rawOutput).toMatch(/No matching global declaration/);
        expect(result.rawOutput).not.toMatch(/parser error/);
      });
    }
  });
};

/** A schema for nothing of ours: xmllint parses the document before it complains of the root. */
const anything = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>';
