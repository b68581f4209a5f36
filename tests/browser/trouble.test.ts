import { holdSample, openSample } from './open-sample';
import { sampleNames, tell } from './sample-patch';
import { untilDrawn } from './on-canvas';

/** Script that would say so on the page's window if it ever ran. */
const run = 'window.ran=1';

/** Ways in that are known from filter evasion lists (OWASP), in names, titles, sentences, roles, rules and addresses. */
const attacks = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}">`,
  `<img/src/onerror=${run}>`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror=${run}>`,
  `"><svg onload=${run}>`,
  `<svg/onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text x=20 y=20>go</text></a></svg>`,
  `<body onload=${run}>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  `<object data="javascript:${run}">`,
  `<embed src="data:text/html,<script>${run}</script>">`,
  `<a href="javascript:${run}">go</a>`,
  `<a href="jav&#x09;ascript:${run}">go</a>`,
  `<a href=" &#14; javascript:${run}">go</a>`,
  `<form action="javascript:${run}"><button>go</button></form>`,
  `<button formaction="javascript:${run}">go</button>`,
  `<input autofocus onfocus=${run}>`,
  `<select autofocus onfocus=${run}>`,
  `<textarea autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<marquee onstart=${run}>`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  `<table background="javascript:${run}">`,
  `<link rel=stylesheet href="javascript:${run}">`,
  `<style>@import "javascript:${run}";</style>`,
  `<style>*{background:url("javascript:${run}")}</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<base href="javascript:${run}//">`,
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<!--<img src="--><img src=x onerror=${run}>">`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<x onclick=${run} style="position:fixed;inset:0">go</x>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\x3cscript\\x3e${run}\\x3c/script\\x3e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `';${run};//`,
  `\u202e<script>${run}</script>\u202c`,
];

const longName = 'Longname '.repeat(1111).trim();
const hostile = [...attacks, longName].map((attack, index) => {
  const id = index < attacks.length ? `person/attack-${index}` : 'person/long';
  return tell(
    {
      title: `Title ${attack}`,
      publisher: attack,
      published: '2031-01-01',
      url: `javascript:alert(${index + 10})`,
      paragraphs: [
        [[`Ana ${attack} criticized Valdia.`, [id, 'CRITICIZES', 'country/valdia', { role: attack, rules: [attack] }]]],
      ],
      statements: [{ speaker: id, quote: attack, about: ['country/valdia'], cue: 'said' }],
    },
    { ...sampleNames, [id]: ['Person', attack, [`alias ${attack}`]] },
  );
});

describe('hostile articles', () => {
  const sample = holdSample(hostile);

  it('show as text and never run', async () => {
    expect(attacks).toHaveLength(50);
    const { page, problems } = await sample.open('tab=table');
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(hostile.length);
    const table = (await page.locator('tbody').textContent())!;
    for (const [index, attack] of attacks.entries()) {
      const line = encodeURIComponent(`person/attack-${index}|CRITICIZES|country/valdia`);
      await page.goto(`${sample.address}/#tab=table&line=${line}`);
      await page.locator(`.side [data-line="person/attack-${index}|CRITICIZES|country/valdia"] mark`).waitFor();
      expect(await page.locator('.side mark').textContent()).toBe(`Ana ${attack} criticized Valdia.`);
      expect(table).toContain(attack.slice(0, 70));
      expect(await page.locator('.side a').count()).toBe(0);
      await page.goto(`${sample.address}/#node=${encodeURIComponent(`person/attack-${index}`)}`);
      await page.locator(`.side [data-node="person/attack-${index}"] q`).first().waitFor();
      expect(await page.locator('.side q').first().textContent()).toBe(attack);
    }
    await page.goto(`${sample.address}/#tab=matrix`);
    await page.locator('.cell').first().waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('cannot make the page wider or slower with ten thousand characters', async () => {
    const { page } = await sample.open(`node=${encodeURIComponent('person/long')}`);
    await page.locator('.side [data-node="person/long"]').waitFor();
    await untilDrawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect((await page.locator('.side .claim').textContent())!.length).toBeLessThanOrEqual(80);
    await page.close();
  });

  it('come with a policy that refuses inline code', async () => {
    const { page } = await sample.open();
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      document.body.append(script);
      return 'hasRun' in window;
    });
    expect(ran).toBe(false);
    await page.close();
  });
});

describe('when there is nothing to show', () => {
  it('says how to fill an empty graph', async () => {
    const sample = await openSample([]);
    const { page, problems } = await sample.open();
    await page.getByText('The graph is empty. Add articles with').waitFor();
    expect(problems).toEqual([]);
    await sample.close();
  });

  it('says what to do about unknown names, fruitless searches and a server that is gone', async () => {
    const sample = await openSample();
    const { page } = await sample.open(`around=${encodeURIComponent('person/nobody')}`);
    await page.getByText('is stored; newsgraph search finds what is.').waitFor();
    await page.goto(`${sample.address}/#`);
    await untilDrawn(page);
    await page.locator('.search input').fill('zzzzqqq');
    await page.getByText('Nothing found. Try another spelling').waitFor();
    await page.keyboard.press('Escape');
    await sample.stopServer();
    await page.goto(`${sample.address}/#node=${encodeURIComponent('person/mira-talos')}`).catch(() => undefined);
    await page.getByText('The server does not answer. Start it again').first().waitFor();
    await sample.close();
  });
});
