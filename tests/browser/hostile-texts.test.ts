import type { Page } from 'playwright-core';
import { untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { tell } from './sample-patch';

/** Markup, code and addresses that a page might take for its own; each would leave a trace. */
const FORMS = [
  (name: string) => `<img data-owned src=/owned onerror="window.owned=1">${name}`,
  (name: string) => `"><svg data-owned onload="window.owned=1">${name}`,
  (name: string) => `</script><script data-owned>window.owned=1</script>${name}`,
  (name: string) => `' onmouseover='window.owned=1' x='${name}`,
  (name: string) => `</style><style data-owned>@import "/owned";</style>${name}`,
  (name: string) => `</title><iframe data-owned srcdoc="<script>top.owned=1</script>">${name}`,
  (name: string) => `<a data-owned href="javascript:window.owned=1">${name}</a>`,
  (name: string) => `{{constructor.constructor('window.owned=1')()}}\${window.owned=1}${name}`,
];

/** Every name, id, title, sentence, quotation, cue, office and outlet in this form. */
const hostile = (form: (typeof FORMS)[number]) => {
  const [one, two, outlet] = ['Ana', 'Ben', 'Herald'].map(form) as [string, string, string];
  const names = {
    [`person/${one}`]: ['Person', one, [form('Alias')]],
    [`group/${two}`]: ['Group', two, [], { kind: form('kind') }],
    [`group/${outlet}`]: ['Group', outlet, [], { kind: 'outlet' }],
  } as const;
  const quote = form('we deny it');
  return ['', ' again'].map((again) =>
    tell(
      {
        title: form(`Title${again}`),
        publisher: outlet,
        published: '2031-03-04',
        url: 'javascript:window.owned=1',
        paragraphs: [
          [
            [
              `${one} criticized ${two}${again}.`,
              [`person/${one}`, 'CRITICIZES', `group/${two}`, { cue: 'criticized', rules: [form('rule')] }],
              [`person/${one}`, 'LEADS', `group/${two}`, { role: form('head') }],
            ],
          ],
          [[`${one} said: “${quote}”${again}.`, [`group/${two}`, 'MEETS', `person/${one}`]]],
        ],
        statements: [{ speaker: `person/${one}`, quote, about: [`group/${two}`], cue: 'said' }],
      },
      names,
    ),
  );
};
const patches = FORMS.flatMap(hostile);

/** What text that ran, or became a part of the page, would leave: also behind shadow roots. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = 'owned' in window ? ['it ran'] : [];
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.hasAttribute('data-owned') || element.hasAttribute('onmouseover')) found.push(element.outerHTML);
        const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^\s*javascript:|owned/i.test(target)) found.push(target);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });

/** Presses everything that can be pressed, each name once, and what comes up by that; gives how much was pressed. */
const pressAll = async (page: Page, seen: Set<string>, check: () => Promise<void>, depth = 2): Promise<number> => {
  let pressed = 0;
  const pressable = page.locator('button:visible, [role=menuitem]:visible, [role=option]:visible, [role=tab]:visible');
  for (let at = 0; at < Math.min(await pressable.count(), 60); at += 1) {
    const one = pressable.nth(at);
    const name =
      (await one.innerText({ timeout: 500 }).catch(() => '')) ||
      (await one.getAttribute('aria-label', { timeout: 500 }).catch(() => '')) ||
      '';
    if (seen.has(name)) continue;
    seen.add(name);
    if (
      !(await one.click({ timeout: 700 }).then(
        () => true,
        () => false,
      ))
    )
      continue;
    pressed += 1;
    await page.waitForTimeout(60);
    await check();
    if (depth > 1) pressed += await pressAll(page, seen, check, depth - 1);
    await page.keyboard.press('Escape');
  }
  return pressed;
};

describe('texts that would be code', () => {
  const sample = holdSample(patches);

  it('are shown as they are written, in every view, and run in none', async () => {
    const asked: string[] = [];
    const seen = new Set<string>();
    let pressed = 0;
    const views: ((one: string, two: string) => Record<string, string>)[] = [
      (one) => ({ around: one }),
      (one) => ({ around: one, node: one }),
      (one, two) => ({ around: one, line: `${one}|CRITICIZES|${two}` }),
      () => ({ tab: 'table' }),
      () => ({ tab: 'matrix' }),
      (one, two) => ({ line: `${one}|LEADS|${two}`, tab: 'table' }),
      () => ({ query: 'MATCH (n) RETURN n.name, n', tab: 'query' }),
      (one) => ({ query: one, tab: 'query' }),
    ];
    for (const [at, view] of views.entries()) {
      const form = FORMS[at]!;
      const hash = new URLSearchParams(view(`person/${form('Ana')}`, `group/${form('Ben')}`));
      const { page, problems } = await sample.open(String(hash));
      page.on('request', (request) => asked.push(request.url()));
      const check = async (): Promise<void> => expect(await traces(page)).toEqual([]);
      if (at < 6) await page.getByText(form('Ana')).first().waitFor({ state: 'attached' });
      if (at === 0) await untilDrawn(page);
      await check();
      pressed += await pressAll(page, seen, check, at === 0 ? 2 : 1);
      expect(problems).toEqual([]);
      await page.close();
    }
    expect(pressed).toBeGreaterThan(30);
    const isOwn = (url: string): boolean =>
      url.startsWith(`${sample.address}/`) || url.startsWith(`blob:${sample.address}/`);
    expect(asked.filter((url) => !isOwn(url) || url.endsWith('/owned'))).toEqual([]);
  }, 300_000);
});
