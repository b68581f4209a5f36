import { untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { sampleNames, samplePatches, tell } from './sample-patch';

/** Two that may be one, and a story that two outlets print. */
const longer = 'person/mira-b-talos';
const story = [
  [
    ['The harbour of Port Lysk was closed on Monday after a storm tore two cranes from their rails.'],
    [
      'Lena Korr praised the Northern Guard for clearing the quay within a day.',
      ['person/lena-korr', 'SUPPORTS', 'group/northern-guard'],
    ],
    ['Fishing boats may leave again on Thursday, and the ferry a day later.'],
  ],
] as const;
const print = (title: string, publisher: string, published: string) =>
  tell({ title, publisher, published, paragraphs: story });
const patches = [
  ...samplePatches,
  tell(
    {
      title: 'A bridge for the islands',
      publisher: 'Estmark Courier',
      published: '2031-05-02',
      paragraphs: [
        [['Mira B. Talos backed the Harbour Front over the bridge.', [longer, 'SUPPORTS', 'group/harbour-front']]],
      ],
    },
    { ...sampleNames, [longer]: ['Person', 'Mira B. Talos'] },
  ),
  print('Guard clears quay at Port Lysk', 'Coast Herald', '2031-05-20'),
  print('Storm closes harbour, guard clears it', 'Estmark Courier', '2031-05-21'),
];

describe('saying what is wrong', () => {
  const sample = holdSample(patches);

  it('takes a wrongly read relation out with a reason, and undo brings it back', async () => {
    const key = 'person/oren-vasik|CRITICIZES|person/mira-talos';
    const { page, problems } = await sample.open(`line=${encodeURIComponent(key)}`);
    await page.getByRole('button', { name: 'This is wrong…' }).click();
    await page.getByRole('textbox', { name: 'Why (optional)' }).fill('He spoke of somebody else');
    await page.getByRole('button', { name: 'Mark as wrong' }).click();
    await page.locator('.hint').waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator(`tr[data-line="${key}"]`).waitFor({ state: 'detached' });
    await page.locator('.table-pane tbody tr').first().waitFor();
    expect(await page.locator(`tr[data-line="${key}"]`).count()).toBe(0);
    await page.getByRole('button', { name: 'Review names' }).click();
    const decision = page.locator('[data-decision=wrong]');
    await decision.waitFor();
    expect(await decision.innerText()).toContain('Oren Vasik criticizes Mira Talos');
    expect(await decision.innerText()).toContain('He spoke of somebody else');
    await decision.getByRole('button', { name: 'Undo' }).click();
    await decision.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator(`tr[data-line="${key}"]`).waitFor();
    await page.getByRole('tab', { name: 'Graph' }).click();
    await untilDrawn(page);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('decides on a doubtful pair side by side, by button and by key, and takes it back', async () => {
    const { page, problems } = await sample.open('tab=table');
    const supports = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} supports Harbour Front`) });
    await supports('Mira B. Talos').waitFor();
    await page.getByRole('button', { name: 'Review names' }).click();
    await page.getByText('1 pair is in doubt. One name may be short for the other.').waitFor();
    const sides = page.locator('.review-side .claim');
    await sides.nth(1).waitFor();
    expect((await sides.allTextContents()).sort()).toEqual(['Mira B. Talos', 'Mira Talos']);
    await page.locator('.review-side mark', { hasText: 'over the bridge' }).waitFor();
    await page.getByRole('button', { name: 'The same' }).click();
    await page.getByText('No pair is in doubt.').waitFor();
    const decision = page.locator('.decided li[data-decision]');
    expect(await decision.innerText()).toContain('is the same as');
    await page.getByRole('button', { name: 'Close' }).click();
    await supports('Mira Talos').waitFor();
    expect(await supports('Mira B. Talos').count()).toBe(0);
    await page.getByRole('button', { name: 'Review names' }).click();
    await decision.getByRole('button', { name: 'Undo' }).click();
    await sides.nth(1).waitFor();
    await page.locator('.review-side').first().focus();
    await page.keyboard.press('d');
    await page.locator('[data-decision=different]').waitFor();
    await page.getByText('No pair is in doubt.').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await supports('Mira B. Talos').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('folds a reprint below the article it repeats, and opens either at its sentence', async () => {
    const { page } = await sample.open(`line=${encodeURIComponent('person/lena-korr|SUPPORTS|group/northern-guard')}`);
    const fold = page.getByRole('button', { name: 'Same text in 1 other article' });
    await fold.waitFor();
    expect(await page.locator('.side .evidence > li').count()).toBe(1);
    expect(await page.locator('.side .source .title').allInnerTexts()).toEqual(['Guard clears quay at Port Lysk']);
    await fold.click();
    await page.getByRole('button', { name: 'Storm closes harbour, guard clears it' }).click();
    await page.locator('.sheet mark').waitFor();
    expect(await page.locator('.sheet mark').textContent()).toBe(story[0][1][0]);
    expect(await page.locator('.sheet h2').textContent()).toContain('Storm closes harbour');
    await page.close();
  });
});
