import { expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';
import { drift, openLong } from './reading.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const side = (page: Page, n: number, name: 'translation' | 'original') =>
  pair(page, n).locator(`.side[data-side=${name}]`);
const mode = (page: Page, name: string) => page.locator('.bar').getByRole('radio', { name });

test('a tap flips one pair, another tap flips it back', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect(side(page, 1, 'original')).toBeHidden();
  await side(page, 1, 'translation').click();
  await expect(side(page, 1, 'original')).toBeVisible();
  await expect(side(page, 1, 'translation')).toBeHidden();
  await expect(side(page, 3, 'original')).toBeHidden();
  await side(page, 1, 'original').click();
  await expect(side(page, 1, 'translation')).toBeVisible();
});

test('the switch flips all, and the choice is remembered', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await mode(page, '한국어').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('야간열차는 무엇을 싣고 갔나');
  await expect(side(page, 1, 'original')).toBeVisible();
  await expect(side(page, 1, 'translation')).toBeHidden();
  await keptSetting(page, 'mode', 'original');
  await page.reload();
  await expect(side(page, 1, 'original')).toBeVisible();
  await expect(mode(page, '한국어')).toBeChecked();
  await mode(page, 'Both').click();
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect(side(page, 1, 'original')).toBeVisible();
});

test('what stands on one side alone says so, on one line of the other side', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  const cut = page.locator('[data-only=original]').first();
  await expect(cut).toContainText('Only in the Korean original');
  const line = (await cut.boundingBox())?.height ?? 0;
  await cut.locator('.side').click();
  await expect(async () => expect((await cut.boundingBox())?.height).toBeGreaterThan(line * 1.5)).toPass();
  const added = page.locator('[data-only=translation]').first();
  await expect(added).toContainText('Only in the English edition');
  await mode(page, 'Both').click();
  await expect(added.locator('.side')).toHaveCount(1);
});

test('two columns stay level on a wide page, and are one on a narrow one', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: { width: 1280, height: 900 } });
  await mode(page, 'Side by side').click();
  const english = await side(page, 3, 'translation').boundingBox();
  const korean = await side(page, 3, 'original').boundingBox();
  expect(Math.abs((english?.y ?? 0) - (korean?.y ?? 1e9))).toBeLessThanOrEqual(1);
  expect(korean?.x).toBeGreaterThan((english?.x ?? 0) + (english?.width ?? 0));
  await page.setViewportSize({ width: 412, height: 900 });
  await expect(mode(page, 'Both')).toBeChecked();
  await expect(mode(page, 'Side by side')).toBeHidden();
  const below = await side(page, 3, 'original').boundingBox();
  expect(below?.y).toBeGreaterThan((await side(page, 3, 'translation').boundingBox())?.y ?? 1e9);
});

test('the line under the eye stays through every change, at five places of a long article', async ({
  openApp,
}) => {
  const page = await openApp({ route: '#/add' });
  await openLong(page, 120);
  await expect(page.locator('.pairs')).toHaveCount(6);
  await expect(page.locator('[data-pair="110"]')).toBeAttached();
  const presses = ['original', 'interleaved', 'translation', 'interleaved', 'original', 'translation'];
  for (const place of [0.06, 0.25, 0.45, 0.65, 0.85]) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place);
    await page.waitForTimeout(200);
    for (const press of presses)
      expect(await drift(page, `.bar [data-value=${press}]`), `${press} at ${place}`).toBeLessThanOrEqual(1);
  }
});

test('a flipped pair keeps its own line where the finger was', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await pair(page, 6).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = (await pair(page, 6).boundingBox())?.y ?? 0;
  await side(page, 6, 'translation').click();
  await expect(side(page, 6, 'original')).toBeVisible();
  expect(Math.abs(((await pair(page, 6).boundingBox())?.y ?? 1e9) - before)).toBeLessThanOrEqual(1);
});

test('the place is found again after a reload, and after the text has grown', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await openLong(page, 120);
  await expect(page.locator('[data-pair="110"]')).toBeAttached();
  await page.locator('[data-pair="77"]').evaluate((element) => element.scrollIntoView());
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(600);
  const top = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      return document.elementFromPoint(200, bar + 30)?.closest<HTMLElement>('[data-pair]')?.dataset.pair;
    });
  const was = await top();
  expect(was).toBe('77');
  await page.reload();
  await expect.poll(top).toBe(was);
  // What stands above is guessed, and learnt anew: the line is what stays, not the distance from the top.
  const line = async () => (await pair(page, 77).boundingBox())?.y ?? NaN;
  await page.waitForTimeout(600);
  const before = await line();
  await page.reload();
  await expect(pair(page, 77)).toBeVisible();
  await expect.poll(async () => Math.abs((await line()) - before)).toBeLessThanOrEqual(1);

  await page.getByRole('button', { name: 'View', exact: true }).click();
  for (let i = 0; i < 5; i += 1) await page.getByRole('button', { name: 'Larger text' }).click();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  const grown = await top();
  await page.reload();
  await expect.poll(top).toBe(grown);
  expect(Math.abs(Number(grown) - Number(was))).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the button at the end turns to the original, and the lists lead on', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await page.getByRole('button', { name: /Read the Korean original/ }).click();
  await expect(mode(page, '한국어')).toBeChecked();
  await expect(page.getByRole('button', { name: /Read the English edition/ })).toBeVisible();
  const listed = page.getByRole('navigation', { name: /Most viewed articles/ });
  await listed.getByRole('link').first().click();
  await expect(page).toHaveURL(/sample-tide-market/);
  const here = page.getByRole('navigation', { name: 'Most viewed on this device' });
  await expect(here.getByRole('link')).toHaveCount(1);
  await here.getByRole('link').click();
  await expect(page).toHaveURL(/sample-night-train/);
});

test('times stand as printed, and in the time of the reader', async ({ browser, app }) => {
  const context = await browser.newContext({ locale: 'en', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.goto(`${app}${TRAIN}`);
  await expect(page.locator('.times').first()).toContainText(/16:50 KST \(07:50 here\)/);
  await context.close();
});

test('everything is reached by the keyboard alone', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 1)).toBeVisible();
  await mode(page, 'English').focus();
  await page.keyboard.press('ArrowRight');
  await expect(mode(page, '한국어')).toBeFocused();
  await expect(side(page, 1, 'original')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await pair(page, 1).getByRole('button', { name: 'Show the other language here' }).focus();
  await page.keyboard.press('Enter');
  await expect(side(page, 1, 'original')).toBeVisible();
  await expect(pair(page, 1).getByRole('button', { pressed: true })).toBeFocused();
  await pair(page, 1)
    .getByRole('button', { name: /Open this pair/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'This pair' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(pair(page, 1).getByRole('button', { name: /Open this pair/ })).toBeFocused();
});

test('an address of nothing says so and leads home', async ({ openApp }) => {
  const page = await openApp({ route: '#/read/no-such-article' });
  await expect(page.getByRole('alert')).toContainText('no longer in the library');
  await page.goto(`${page.url().split('#')[0] ?? ''}#/nowhere`);
  await page.getByRole('link', { name: 'To the library' }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

for (const locale of ['en', 'ko'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`no axe violations in any mode: ${locale}, ${colorScheme}`, async ({ openApp }) => {
      const page = await openApp({
        route: TRAIN,
        locale,
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      await expect(pair(page, 1)).toBeVisible();
      for (const value of ['translation', 'original', 'interleaved', 'columns', 'reveal']) {
        await page.locator(`.bar [data-value=${value}]`).click();
        await expectNoAxeViolations(page);
      }
      await pair(page, 3).locator('.rail').click();
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await page.locator('.bar button.round').last().click();
      await page.locator('dialog [data-value=paper]').click();
      await expectNoAxeViolations(page);
    });
