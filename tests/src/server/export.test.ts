import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFormats } from '../../../graph/exports';
import { reportFormats } from '../../../graph/reports';
import { findChromium } from '../../browser/chromium';
import { temporaryFolder } from '../temporary-folder';
import { serveSample } from './serve-sample';

describe('POST /api/export and /api/report', () => {
  let served: Awaited<ReturnType<typeof serveSample>>;
  const { TMPDIR } = process.env;
  const temporary = temporaryFolder();
  beforeAll(async () => {
    process.env.CHROMIUM_PATH ??= findChromium();
    served = await serveSample();
    process.env.TMPDIR = temporary;
  });
  afterAll(() => {
    process.env.TMPDIR = TMPDIR ?? '/tmp';
    return served.close();
  });

  const download = (body: object, what = 'export') =>
    fetch(`${served.address}/api/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it.each(exportFormats.map((format) => [format.name, format] as const))(
    'gives %s as a file to save',
    async (name, format) => {
      const answer = await download({ format: name, selection: { around: 'Mira Talos' } });
      expect(answer.status).toBe(200);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.length).toBe(Number(answer.headers.get('content-length')));
      expect(bytes.length).toBeGreaterThan(100);
      const called = 'write' in format ? `newsgraph.${format.fileExtension}` : `newsgraph-${name}.zip`;
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${called}"`);
    },
  );

  it('gives the names alone where no edge is wanted, and takes more ids than a page of text', async () => {
    const given = async (selection: object) => {
      const answer = await download({ format: 'json', selection });
      expect(answer.status).toBe(200);
      return (await answer.json()) as { nodes: { id: string }[]; edges: unknown[] };
    };
    const ids = (await given({ around: 'Mira Talos', entitiesOnly: true })).nodes.map(({ id }) => id);
    expect((await given({ ids })).edges).not.toEqual([]);
    const alone = await given({ ids, exactly: true });
    expect(alone.edges).toEqual([]);
    expect(alone.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect((await given({ ids: Array.from({ length: 60_000 }, () => ids[0]!), exactly: true })).nodes).toHaveLength(1);
  });

  it('packs the files of a folder into an archive that others open', async () => {
    const path = join(temporaryFolder(), 'newsgraph-csv.zip');
    writeFileSync(path, Buffer.from(await (await download({ format: 'csv' })).arrayBuffer()));
    const list =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(*z.namelist())';
    expect(execFileSync('python3', ['-c', list, path], { encoding: 'utf8' })).toBe(
      'edges.csv evidence.csv nodes.csv\n',
    );
  });

  it.each([
    ['an unknown format', { format: 'xlsx' }],
    ['an unknown name', { format: 'json', selection: { around: 'nobody-at-all' } }],
    ['an id that is not stored', { format: 'json', selection: { ids: ['person/nobody'] } }],
    ['two ways to choose', { format: 'json', selection: { around: 'Mira Talos', ids: ['person/mira-talos'] } }],
    ['a relation there is none of', { format: 'json', selection: { relations: ['LEDS'] } }],
    ['a date that is none', { format: 'json', selection: { since: 'Tuesday' } }],
    ['a query that writes', { format: 'json', selection: { query: 'MATCH (n) DETACH DELETE n' } }],
    ['a field that is none', { format: 'json', selection: { arround: 'Mira Talos' } }],
  ])('answers %s with one sentence', async (_what, body) => {
    const answer = await download(body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(/^\S[^\n]*$/);
  });

  it.each(reportFormats.map((format) => [format.name, format] as const))(
    'gives a report as %s',
    async (name, format) => {
      const answer = await download({ format: name, title: 'A title', selection: { around: 'Mira Talos' } }, 'report');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="report.${format.fileExtension}"`);
      expect(Buffer.from(await answer.arrayBuffer()).length).toBe(Number(answer.headers.get('content-length')));
    },
  );

  it.each([
    ['nothing chosen', { format: 'html', title: 'T', selection: { around: 'Mira Talos', nodeTypes: ['Place'] } }],
    ['no title', { format: 'html', selection: {} }],
    ['an unknown format', { format: 'rtf', title: 'T', selection: {} }],
  ])('answers a report on %s with one sentence', async (_what, body) => {
    const answer = await download(body, 'report');
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(/^\S[^\n]*$/);
  });

  it('leaves nothing behind', async () => {
    while (readdirSync(temporary).length > 0) await new Promise((wake) => setTimeout(wake, 20));
    expect(readdirSync(temporary)).toEqual([]);
  });
});
