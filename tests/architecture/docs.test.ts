import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stages } from '../../ingest/pipeline';

const markdown = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    if (['node_modules', '.git', 'dist', 'golden'].includes(name)) return [];
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdown(path);
    return name.endsWith('.md') ? [path] : [];
  });

const pages = markdown('.');

test.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
  const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(page), link)));
  expect(broken).toEqual([]);
});

test('every path that a page names in code marks exists', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`((?:src|ingest|graph|viewer|data|tests)\/[\w./-]*\w)`/g)].map(
      (match) => match[1]!,
    ),
  );
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('the stage table of ARCHITECTURE.md is the pipeline', () => {
  const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| (\w+) \| ((?:`\w+`(?:, )?)+) \|/gm)];
  const table = rows.map(([, name, adds]) => `${name}: ${adds!.replace(/`/g, '')}`);
  expect(table).toEqual(stages.map((stage) => `${stage.name}: ${stage.adds.join(', ')}`));
});

test('README stands on one screen, ARCHITECTURE on three', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(70);
  expect(readFileSync('ARCHITECTURE.md', 'utf8').split('\n').length).toBeLessThanOrEqual(150);
});
