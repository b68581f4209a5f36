import { openSample, type Sample } from './open-sample';
import { sampleNames, tell } from './sample-patch';
import { untilDrawn } from './on-canvas';

const attacks = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  '{{constructor.constructor("alert(4)")()}}',
  'javascript:alert(5)',
];

const hostile = attacks.map((attack, index) =>
  tell(
    {
      title: `Title ${attack}`,
      publisher: attack,
      published: '2031-01-01',
      url: `javascript:alert(${index + 10})`,
      paragraphs: [
        [
          [
            `Ana ${attack} criticized Valdia.`,
            [`person/attack-${index}`, 'CRITICIZES', 'country/valdia', { role: attack, rules: [attack] }],
          ],
        ],
      ],
      statements: [{ speaker: `person/attack-${index}`, quote: attack, about: ['country/valdia'], cue: 'said' }],
    },
    { ...sampleNames, [`person/attack-${index}`]: ['Person', attack, [`alias ${attack}`]] },
  ),
);

describe('hostile articles', () => {
  let sample: Sample;
  beforeAll(async () => (sample = await openSample(hostile)));
  afterAll(() => sample?.close());

  it('show as text and never run', async () => {
    for (const [index, attack] of attacks.entries()) {
      const line = encodeURIComponent(`person/attack-${index}|CRITICIZES|country/valdia`);
      const { page, problems } = await sample.open(`tab=table&line=${line}`);
      await page.locator('.side mark').waitFor();
      expect(await page.locator('.side mark').textContent()).toBe(`Ana ${attack} criticized Valdia.`);
      expect(await page.locator('tbody').textContent()).toContain(attack);
      expect(await page.locator('.side a').count()).toBe(0);
      await page.goto(`${sample.address}/#node=${encodeURIComponent(`person/attack-${index}`)}`);
      await page.locator('.side q').first().waitFor();
      expect(await page.locator('.side .claim').textContent()).toBe(attack);
      expect(problems).toEqual([]);
      await page.close();
    }
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
