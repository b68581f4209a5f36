import { reportFormats } from '../../../graph/reports';
import type { Report } from '../../../graph/reports/report';
import { reportTools } from '../../../src/make-report';
import { findChromium, launchChromium } from '../../browser/chromium';
import { samplePatches } from '../../browser/sample-patch';
import { docxText } from '../../foreign/docx-text';
import { pdfText } from '../../foreign/pdf-text';
import { openReports } from './sample-report';

const nasty =
  'a ]]> <script>alert(1)</script> & "q" \'s\' `c` [l](javascript:alert(1)) | *b* # \u0000\u0001 \uFFFF \uD800 =1+1';

const asText = async (name: string, report: Report): Promise<string> => {
  const written = await reportFormats.find((format) => format.name === name)!.write(report, reportTools);
  if (name === 'docx') return docxText(written as Uint8Array);
  return name === 'pdf' ? pdfText(written as Uint8Array) : (written as string);
};

let report: Report;
beforeAll(async () => {
  process.env.CHROMIUM_PATH ??= findChromium();
  const reports = await openReports(samplePatches);
  report = await reports.report({}, 'Grain, guards and a garrison');
  await reports.close();
});

const single = (text: string) => text.replace(/\s+/g, ' ');

it.each(['docx', 'pdf'])('writes %s that others read: every note with its words and place', async (name) => {
  // Soft hyphens and line ends come from the page, not from the words.
  const read = single(await asText(name, report)).replace(/\s/g, '');
  expect(read).toContain('Grain,guardsandagarrison');
  for (const { number, text, title, published } of report.notes) {
    const at = read.indexOf(`${number}.${name === 'pdf' ? '' : text.replace(/\s/g, '')}`);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(read).toContain(text.replace(/\s/g, ''));
    expect(read).toContain(`${published},“${title}”`.replace(/\s/g, ''));
    expect(read).not.toContain('article/');
  }
});

it('writes HTML whose every note is linked, found and shown as it stands, in light and dark', async () => {
  const browser = await launchChromium();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      const failed: string[] = [];
      page.on('request', (request) => failed.push(request.url()));
      page.on('pageerror', (error) => failed.push(error.message));
      await page.setContent(await asText('html', report));
      expect(failed).toEqual([]);
      const shown = await page.evaluate(() => ({
        notes: [...document.querySelectorAll('.notes li q')].map((note) => note.textContent),
        broken: [...document.querySelectorAll('a[href^="#"]')].filter(
          (link) => document.querySelector(link.getAttribute('href')!) === null,
        ).length,
        scripts: document.scripts.length,
        wide: document.documentElement.scrollWidth > innerWidth,
        figure: document.querySelector('figure svg')!.getBoundingClientRect().height,
      }));
      expect(shown.notes).toEqual(report.notes.map(({ text }) => text));
      expect(shown).toMatchObject({ broken: 0, scripts: 0, wide: false });
      expect(shown.figure).toBeGreaterThan(100);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

it('writes Markdown with every note and a link to each', async () => {
  const read = await asText('markdown', report);
  const numbers = [...read.matchAll(/\]\(#note-(\d+)\)/g)].map((match) => Number(match[1]));
  expect(new Set(numbers).size).toBe(report.notes.length);
  for (const { number } of report.notes) expect(read).toContain(`<a id="note-${number}"></a>**${number}.**`);
  expect(read).toMatch(/\n\[figure\]: data:image\/svg\+xml;base64,[\w+/=]+\n$/);
});

it.each(reportFormats.map(({ name }) => name))('writes %s whatever a text holds', async (name) => {
  const hostile: Report = {
    ...report,
    title: nasty,
    sections: [
      {
        id: 's',
        heading: nasty,
        blocks: [{ kind: 'claims', claims: [{ words: [{ text: nasty, strong: true }], notes: [1] }] }],
      },
    ],
    notes: [{ ...report.notes[0]!, text: nasty, title: nasty, publisher: nasty, url: 'javascript:alert(1)' }],
  };
  const read = await asText(name, hostile);
  expect(read).not.toMatch(
    name === 'html'
      ? /<script>|href="javascript/
      : name === 'markdown'
        ? /[^\\]<script>|[^\\]\]\(javascript|<javascript/
        : /\u0000/,
  );
  expect(read).toMatch(/=1\+1/);
});
