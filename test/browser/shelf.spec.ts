import { expect, expectNoAxeViolations, expectNothingCutOff, test, type Page } from './fixtures.ts';

const TRAIN = 'What the night train carried';
const MARKET = 'A market that opens when the tide goes out';
const TIGER = 'The tiger who was afraid of a dried persimmon';

const titles = (page: Page) => page.getByRole('heading', { level: 3 });
const search = (page: Page) => page.getByRole('searchbox');
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const deleteButton = (page: Page, title: string) => page.getByRole('button', { name: `Delete “${title}”` });
const toast = (page: Page) => page.locator('.toast');

test('a first visit finds three articles to read and a line that says what this is', async ({ openApp }) => {
  const page = await openApp();
  await expect(titles(page)).toHaveText([TRAIN, MARKET, TIGER]);
  await expect(page.getByText('An article and its original, side by side')).toBeVisible();
  await expect(row(page, TRAIN)).toContainText('야간열차는 무엇을 싣고 갔나');
  await expect(row(page, TRAIN).locator('[lang=ko]')).toHaveText('야간열차는 무엇을 싣고 갔나');
  await expect(row(page, TRAIN)).toContainText(/News analysis.*Jan 10, 2026.*min.*offline/);
  await expect(row(page, TRAIN).locator('img')).toBeVisible();
  await page.reload();
  await expect(titles(page)).toHaveText([TRAIN, MARKET, TIGER]);
});

test('titles come first in the language of the reader', async ({ openApp }) => {
  const page = await openApp({ locale: 'ko' });
  await expect(titles(page)).toHaveText([
    '야간열차는 무엇을 싣고 갔나',
    '물때에 맞춰 서는 장',
    '곶감이 무서운 호랑이',
  ]);
  await expect(page.getByText(TRAIN)).toHaveAttribute('lang', 'en');
});

test('what was read last stands on top, with how far it is read', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('link', { name: TIGER }).click();
  await expect(page.getByRole('heading', { level: 1, name: TIGER })).toBeVisible();
  await expect(page.locator('[data-pair="4"]')).toBeAttached();
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
  // The reader hears of a scroll in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.goBack();
  await expect(titles(page)).toHaveText([TIGER, TRAIN, MARKET]);
  const last = page.getByRole('region', { name: 'Last read' });
  await expect(last).toContainText(TIGER);
  await expect(last).toContainText(/\d+% read|read to the end/);
  await expect(page.getByText('An article and its original, side by side')).toBeHidden();
  await last.getByRole('link', { name: TIGER }).click();
  await expect(page).toHaveURL(/#\/read\/sample-tiger-persimmon$/);
  // Kept although the step back came before the page had stood still.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1900);
});

test('the page behind scrolls before the reader is gone: the place stays', async ({ openApp }) => {
  const page = await openApp();
  // A slow machine's step back: the route turns long after the address has.
  await page.addInitScript(() => {
    addEventListener('hashchange', (event) => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      setTimeout(() => dispatchEvent(new HashChangeEvent('hashchange')), 600);
    });
  });
  await page.reload();
  await page.getByRole('link', { name: TIGER }).click();
  await expect(page.locator('[data-pair="4"]')).toBeAttached();
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
  await page.evaluate(() => addEventListener('popstate', () => scrollTo(0, 0), { once: true }));
  await page.goBack();
  await page.getByRole('region', { name: 'Last read' }).getByRole('link', { name: TIGER }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1900);
});

test('the search looks through both languages', async ({ openApp }) => {
  const page = await openApp();
  for (const [query, found] of [
    ['NIGHT TRAIN', [TRAIN]],
    ['물때', [MARKET]],
    ['호랑이'.normalize('NFD'), [TIGER]],
    ['여행', [MARKET]],
    ['folk tiger', [TIGER]],
    ['naranhi', [TRAIN, MARKET, TIGER]],
  ] as const) {
    await search(page).fill(query);
    await expect(titles(page)).toHaveText([...found]);
  }
  await expect(page.getByRole('status').filter({ hasText: '3 articles found' })).toHaveCount(1);
  await search(page).fill('submarine');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the whole library' }).click();
  await expect(titles(page)).toHaveCount(3);
  await search(page).fill('tide');
  await search(page).press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(titles(page)).toHaveCount(3);
});

test('a deleted article can come back, and so can the one before it', async ({ openApp }) => {
  const page = await openApp();
  await deleteButton(page, MARKET).click();
  await expect(titles(page)).toHaveText([TRAIN, TIGER]);
  await deleteButton(page, TIGER).click();
  await expect(toast(page)).toContainText(`Deleted “${TIGER}”`);
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveText([TRAIN, TIGER]);
  await expect(toast(page)).toContainText(`Deleted “${MARKET}”`);
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveText([TRAIN, MARKET, TIGER]);
  await expect(toast(page)).toBeHidden();
  await page.reload();
  await expect(titles(page)).toHaveText([TRAIN, MARKET, TIGER]);
});

test('what is deleted stays deleted, the samples too', async ({ openApp }) => {
  const page = await openApp();
  await deleteButton(page, TRAIN).click();
  await expect(titles(page)).toHaveText([MARKET, TIGER]);
  await page.reload();
  await expect(titles(page)).toHaveText([MARKET, TIGER]);
  await deleteButton(page, MARKET).click();
  await deleteButton(page, TIGER).click();
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await page.getByRole('link', { name: 'Add an article' }).click();
  await expect(page).toHaveURL(/#\/add$/);
});

test('the keyboard goes on at the next article', async ({ openApp }) => {
  const page = await openApp();
  await deleteButton(page, MARKET).focus();
  await page.keyboard.press('Enter');
  await expect(deleteButton(page, TIGER)).toBeFocused();
  await expect(titles(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(deleteButton(page, TRAIN)).toBeFocused();
});

test('another tab sees what happens', async ({ openApp }) => {
  const page = await openApp();
  await expect(titles(page)).toHaveCount(3);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(titles(other)).toHaveCount(3);
  await deleteButton(page, TRAIN).click();
  await expect(titles(other)).toHaveText([MARKET, TIGER]);
});

test('the last article is not covered by the button', async ({ openApp }) => {
  const page = await openApp({ viewport: { width: 360, height: 480 } });
  await expect(titles(page)).toHaveCount(3);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = await page.getByRole('listitem').last().boundingBox();
  const add = await page.getByRole('link', { name: 'Add an article' }).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(add?.y ?? 0);
});

for (const width of [320, 360, 412, 820, 1280])
  test(`nothing is cut off at ${width} px, at twice the size of text`, async ({ openApp }) => {
    const page = await openApp({ viewport: { width, height: 900 } });
    await expect(titles(page)).toHaveCount(3);
    await expectNothingCutOff(page);
  });

for (const locale of ['en', 'ko'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${locale}, ${colorScheme}`, async ({ openApp }) => {
      const page = await openApp({ locale, colorScheme });
      await expect(titles(page)).toHaveCount(3);
      await expectNoAxeViolations(page);
      await titles(page).first().getByRole('link').click();
      await expect(page.locator('.reader .pair').first()).toBeVisible();
      await page.goBack();
      await expect(page.locator('.last')).toBeVisible();
      await page.locator('.delete').last().click();
      await expect(toast(page)).toBeVisible();
      await expectNoAxeViolations(page);
    });
