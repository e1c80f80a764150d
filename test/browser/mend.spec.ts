import { expect, expectNoAxeViolations, stored, test, type Page } from './fixtures.ts';
import { openLong } from './reading.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const blocks = (page: Page, n: number, name: 'translation' | 'original') =>
  pair(page, n).locator(`.side[data-side=${name}] [data-block]`);
const toast = (page: Page, name: string) => page.locator('.toast').getByRole('button', { name });
const pairs = (page: Page) => page.locator('[data-pair]');

/** Opens a pair's sheet by its rail, and in it what mends. */
async function openMending(page: Page, n: number): Promise<void> {
  await pair(page, n).locator('.rail').click();
  await page.locator('.mend summary').click();
}

/** Opens a pair's sheet and presses an edit in it. */
async function edit(page: Page, n: number, name: string | RegExp): Promise<void> {
  await openMending(page, n);
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The makers of the links as they are kept. */
async function makers(page: Page): Promise<(string | undefined)[]> {
  const chunks = (await stored(page, 'chunks')) as {
    bitext: string;
    pairs: { bead: { by?: string } }[];
  }[];
  return chunks
    .filter(({ bitext }) => bitext === 'sample-night-train')
    .flatMap((chunk) => chunk.pairs.map(({ bead }) => bead.by));
}

/** Index of the first pair from `from` on that is one to one, and whose next is too. */
async function plainPair(page: Page, from: number): Promise<number> {
  for (let n = from; ; n += 1) {
    const counts = await Promise.all(
      [n, n + 1].flatMap((i) => [
        blocks(page, i, 'translation').count(),
        blocks(page, i, 'original').count(),
      ]),
    );
    if (counts.every((count) => count === 1)) return n;
  }
}

test('merge, split and undo are seen at once and kept', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 1)).toBeVisible();
  const count = await pairs(page).count();
  const n = await plainPair(page, 1);
  const texts = await pairs(page).allInnerTexts();

  await edit(page, n, 'Merge with the pair below');
  await expect(page.locator('.toast')).toContainText('Merged into one pair.');
  await expect(pairs(page)).toHaveCount(count - 1);
  await expect(blocks(page, n, 'translation')).toHaveCount(2);
  await expect(blocks(page, n, 'original')).toHaveCount(2);
  await toast(page, 'Undo').click();
  await expect(pairs(page)).toHaveCount(count);
  expect(await pairs(page).allInnerTexts()).toEqual(texts);
  expect(await makers(page)).not.toContain('reader');
  await toast(page, 'Redo').click();
  await expect(pairs(page)).toHaveCount(count - 1);

  await page.reload();
  await expect(pairs(page)).toHaveCount(count - 1);
  await expect(blocks(page, n, 'translation')).toHaveCount(2);
  await openMending(page, n);
  await expect(page.getByRole('dialog')).toContainText('You linked these yourself.');
  await page.getByRole('button', { name: 'Split one to one' }).click();
  await expect(pairs(page)).toHaveCount(count);
  expect(await pairs(page).allInnerTexts()).toEqual(texts);
  await page.reload();
  await expect(pairs(page)).toHaveCount(count);
  expect((await makers(page)).filter((by) => by === 'reader')).toHaveLength(2);
});

test('a passage is moved, a pair unlinked and linked again', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 1)).toBeVisible();
  const n = await plainPair(page, 1);
  const moved = await blocks(page, n + 1, 'translation')
    .first()
    .textContent();
  await edit(page, n + 1, 'Move the English passage up');
  await expect(blocks(page, n, 'translation')).toHaveCount(2);
  await expect(blocks(page, n, 'translation').nth(1)).toHaveText(moved ?? '');
  await expect(pair(page, n + 1)).toContainText('Only in the Korean original');
  await edit(page, n, 'Move the last English passage down');
  await expect(blocks(page, n + 1, 'translation')).toHaveText(moved ?? '');

  await edit(page, n, 'Unlink the two sides');
  await expect(pair(page, n)).toContainText('Only in the English edition');
  await expect(pair(page, n + 1)).toContainText('Only in the Korean original');
  await edit(page, n, 'Link with the passage below');
  await expect(blocks(page, n, 'original')).toHaveCount(1);
  await openMending(page, n);
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(pair(page, n)).toContainText('Only in the English edition');
  await openMending(page, n);
  await expect(page.getByRole('dialog')).toContainText('You left it alone yourself.');
  await page.getByRole('button', { name: 'Redo what was undone' }).click();
  await expect(blocks(page, n, 'original')).toHaveCount(1);
});

test('the text under the eye stays where it is, whichever pair it comes to stand in', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await page.locator('.bar [data-value=interleaved], .bar [data-value=reveal]').first().click();
  const n = await plainPair(page, 4);
  // Its next pair's translation at the eye, its own rail still on the screen.
  const eye = blocks(page, n + 1, 'translation').first();
  const text = (await eye.textContent()) ?? '';
  await eye.evaluate((element) => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    scrollBy(0, element.getBoundingClientRect().top - (bar + (innerHeight - bar) * 0.35));
  });
  const top = () =>
    page
      .locator('.side[data-side=translation] [data-block]', { hasText: text })
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  // Pressed without the scrolling that a click of the test's own would do.
  await pair(page, n)
    .locator('.rail')
    .evaluate((rail) => (rail as HTMLElement).click());
  await page.locator('.mend summary').click();
  await page.getByRole('button', { name: 'Merge with the pair below' }).click();
  await expect(blocks(page, n, 'translation')).toHaveCount(2);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  await toast(page, 'Undo').click();
  await expect(blocks(page, n, 'translation')).toHaveCount(1);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test('a long article counts its pairs anew, section by section', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await openLong(page, 120);
  await expect(page.locator('.pairs')).toHaveCount(6);
  await expect(pair(page, 129)).toBeAttached();
  const read = () => pairs(page).evaluateAll((all) => all.map(({ textContent }) => textContent));
  const indices = () =>
    pairs(page).evaluateAll((all) => all.map((element) => Number((element as HTMLElement).dataset.pair)));
  const texts = await read();
  const inOrder = Array.from({ length: texts.length }, (_, i) => i);
  // Over the edge of two sections, and within one.
  for (const n of [49, 20]) {
    await pair(page, n).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await edit(page, n, 'Merge with the pair below');
    await expect(pairs(page)).toHaveCount(texts.length - 1);
    await expect.poll(indices).toEqual(inOrder.slice(0, -1));
    expect((await read()).slice(n + 1)).toEqual(texts.slice(n + 2));
    await toast(page, 'Undo').click();
    await expect(pairs(page)).toHaveCount(texts.length);
    await expect.poll(indices).toEqual(inOrder);
    expect(await read()).toEqual(texts);
  }
  await edit(page, 20, 'Merge with the pair above');
  await expect(pairs(page)).toHaveCount(texts.length - 1);
  await expect(pair(page, 19).locator('.rail')).toBeFocused();
  await page.reload();
  await expect(pairs(page)).toHaveCount(texts.length - 1);
});

test('what one tab mends, another one that is open shows', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 1)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(pair(other, 1)).toBeVisible();
  const count = await pairs(page).count();
  await edit(page, await plainPair(page, 1), 'Merge with the pair below');
  await expect(pairs(other)).toHaveCount(count - 1);
});

test('the buttons are large enough for a thumb', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await openMending(page, 3);
  const heights = await page
    .locator('.mend button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

for (const locale of ['en', 'ko'])
  test(`no axe violations in the open sheet: ${locale}`, async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, locale });
    await expect(pair(page, 1)).toBeVisible();
    const n = await plainPair(page, 1);
    await edit(page, n, locale === 'ko' ? '아래 쌍과 합치기' : 'Merge with the pair below');
    await expect(blocks(page, n, 'translation')).toHaveCount(2);
    await openMending(page, n);
    await expect(page.locator('.mend h3')).toBeVisible();
    await expectNoAxeViolations(page);
  });
