import { DESK, expect, expectNoAxeViolations, stored, test, type Page } from './fixtures.ts';
import { openLong } from './reading.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Progress' });
const before = (page: Page) => page.getByRole('button', { name: 'Where I was' });

test('the line, the percent and the time left follow the text, and the shelf keeps the same', async ({
  openApp,
}) => {
  const page = await openApp({ route: '#/add', viewport: DESK });
  await openLong(page, 120);
  await expect(progress(page)).toHaveAttribute('aria-valuetext', /^0% · \d+ min left$/);
  const minutes = Number(/(\d+) min/.exec((await progress(page).getAttribute('aria-valuetext')) ?? '')?.[1]);
  await expect(page.locator('.time-left')).toHaveText(`0% · ${minutes} min left`);
  await expect(pair(page, 130)).toBeAttached();
  await pair(page, 66).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 100));
  await expect
    .poll(async () => Number(await progress(page).getAttribute('aria-valuenow')))
    .toBeGreaterThan(40);
  const half = Number(await progress(page).getAttribute('aria-valuenow'));
  expect(half).toBeLessThan(60);
  const left = Number(/(\d+) min/.exec((await progress(page).getAttribute('aria-valuetext')) ?? '')?.[1]);
  expect(Math.abs(left - (minutes * (100 - half)) / 100)).toBeLessThanOrEqual(1);
  const width = (await progress(page).boundingBox())?.width ?? 0;
  expect(Math.abs(width / DESK.width - half / 100)).toBeLessThan(0.02);
  await expect
    .poll(async () => {
      const rows = (await stored(page, 'bitexts')) as { progress: number; sample?: true }[];
      return Math.floor((rows.find(({ sample }) => !sample)?.progress ?? 0) * 100);
    })
    .toBe(half);
  await page.locator('.ending').scrollIntoViewIfNeeded();
  await expect(progress(page)).toHaveAttribute('aria-valuetext', '100% read');
});

test('nothing shifts when it comes, or while it scrolls', async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize(DESK);
  await page.goto(app + TRAIN);
  await expect(progress(page)).toHaveAttribute('aria-valuetext', /left/);
  await expect(page.locator('.bar').getByRole('button', { name: 'Contents' })).toBeVisible();
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});

test('the contents lead to a heading and back, by the keyboard alone', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await expect(page.locator('.bar').getByRole('button', { name: 'Contents' })).toBeVisible();
  await page.locator('.bar').getByRole('button', { name: 'Contents' }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Contents' });
  const entries = sheet.getByRole('list', { name: 'Headings' }).getByRole('button');
  await expect(entries).toHaveText([/^A bridge as a bargaining chip.*min/, /^Six names missing.*min/]);
  await expectNoAxeViolations(page);
  await entries.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  const heading = page.locator('[data-pair]:focus');
  await expect(heading).toContainText('Six names missing from the list');
  await expect(heading).toBeInViewport();
  await page.keyboard.press('KeyC');
  await expect(sheet.locator('[aria-current]')).toContainText('Six names missing from the list');
  await expect(sheet.locator('[aria-current]')).toContainText('You are here');
  await page.keyboard.press('Escape');
  await before(page).press('Enter');
  expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(1);
  await expect(before(page)).toHaveCount(0);
});

test('the way back goes when it is declined, or when the reader is back by hand', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await expect(page.locator('.bar').getByRole('button', { name: 'Contents' })).toBeVisible();
  await page.keyboard.press('KeyH');
  await expect(before(page)).toBeVisible();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(before(page)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('KeyH');
  await expect(before(page)).toBeVisible();
  // Nobody is back so soon that it was not seen that they were away.
  await page.waitForTimeout(200);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(before(page)).toHaveCount(0);
});

test('on 360 px, the sheet of the view has what the bar has no room for', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: { width: 360, height: 760 } });
  await expect(progress(page)).toHaveAttribute('aria-valuetext', /left/);
  await expect(page.locator('.bar').getByRole('button', { name: 'Contents' })).toHaveCount(0);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'View' });
  await expect(sheet).toContainText(/\d% · \d+ min left/);
  await sheet.getByRole('button', { name: 'Contents' }).click();
  await page
    .getByRole('dialog', { name: 'Contents' })
    .getByRole('button', { name: /^A bridge/ })
    .click();
  await expect(page.locator('[data-pair]:focus')).toContainText('A bridge as a bargaining chip');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
