import { DESK, expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';
import { openLong } from './reading.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const finder = (page: Page) =>
  page.getByRole('search', { name: /^(Find in this article|이 기사에서 찾기)$/ });
const field = (page: Page) => finder(page).getByRole('searchbox');
const outcome = (page: Page) => finder(page).getByRole('status');
/** What is painted under a highlight's name, in the order of the page. */
const painted = (page: Page, name: string) =>
  page.evaluate(
    (of) => Array.from(CSS.highlights.get(of) ?? [], (range) => (range as Range).toString()),
    name,
  );

async function openFinder(page: Page): Promise<void> {
  await expect(pair(page, 3)).toBeVisible();
  await page.locator('.bar').getByRole('button', { name: 'Find in this article' }).click();
  await expect(field(page)).toBeFocused();
}

test('finds in both languages, counts each, and steps through all', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await openFinder(page);
  await field(page).fill('garam');
  await expect(outcome(page)).toContainText(/^[1-9] in English, 0 in Korean/);
  await field(page).fill('다리');
  await expect(outcome(page)).toContainText('0 in English, 3 in Korean');
  await expect(outcome(page)).toContainText('1 of 3');
  expect(await painted(page, 'found-now')).toEqual(['다리']);
  // The page shows English: the pair is turned, and brought into sight.
  const first = page.locator('[data-flipped]');
  await expect(first).toHaveCount(1);
  await expect(first).toBeInViewport();
  const before = await first.getAttribute('data-pair');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('2 of 3');
  await expect(outcome(page)).toContainText('in Korean');
  // It is turned back once another is looked at.
  await expect(page.locator('[data-flipped]')).toHaveCount(1);
  expect(await page.locator('[data-flipped]').getAttribute('data-pair')).not.toBe(before);
  await page.keyboard.press('Shift+Enter');
  await expect(outcome(page)).toContainText('1 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(outcome(page)).toContainText('3 of 3');
  await field(page).fill('no such word');
  await expect(outcome(page)).toHaveText('Not found in this article.');
  expect(await painted(page, 'found')).toEqual([]);
});

test('by initial consonants, and while a syllable is composed', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, locale: 'ko', viewport: DESK });
  await expect(page.getByRole('progressbar')).toBeAttached();
  await page.keyboard.press('KeyF');
  await expect(field(page)).toBeFocused();
  await field(page).fill('ㅇㄱㅇㅊ');
  await expect(outcome(page)).toContainText(/한국어 [1-9]/);
  await expect.poll(() => painted(page, 'found-now')).toEqual(['야간열차']);
  const session = await page.context().newCDPSession(page);
  await field(page).fill('');
  // 야간 on its way to 야가…: the keyboard holds the last syllable.
  await field(page).pressSequentially('야');
  await session.send('Input.imeSetComposition', { text: '간', selectionStart: 1, selectionEnd: 1 });
  await expect(outcome(page)).toContainText(/한국어 [1-9]/);
  const at = await outcome(page).textContent();
  await field(page).dispatchEvent('keydown', { code: 'Enter', key: 'Enter', isComposing: true });
  expect(await outcome(page).textContent()).toBe(at);
});

test('typing moves no further than to the nearest hit, closing gives the focus back, and there is a way back', async ({
  openApp,
}) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await openFinder(page);
  await page.keyboard.press('Escape');
  await expect(finder(page)).toHaveCount(0);
  await expect(page.locator('.bar').getByRole('button', { name: 'Find in this article' })).toBeFocused();
  await pair(page, 9).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 100));
  const y = (await pair(page, 10).boundingBox())?.y ?? NaN;
  await page.keyboard.press('Enter');
  await field(page).fill('the');
  await expect(outcome(page)).toContainText(/of \d+/);
  // A hit is in sight already: nothing moves.
  expect((await pair(page, 10).boundingBox())?.y).toBe(y);
  await expect(page.getByRole('button', { name: 'Where I was' })).toHaveCount(0);
  await field(page).fill('the first night train');
  await expect(outcome(page)).toContainText('1 of 1');
  await expect(pair(page, 1)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect.poll(() => painted(page, 'found')).toEqual([]);
  await page.getByRole('button', { name: 'Where I was' }).click();
  expect(Math.abs(((await pair(page, 10).boundingBox())?.y ?? NaN) - y)).toBeLessThanOrEqual(1);
  await expect(page.getByRole('button', { name: 'Where I was' })).toHaveCount(0);
});

test('hits in sections that are not on the page yet are counted and reached', async ({ openApp }) => {
  const page = await openApp({ route: '#/add', viewport: DESK });
  await openLong(page, 400);
  await expect(page.locator('[data-pair="300"]')).toBeAttached();
  // Opened anew, and asked before the far sections had their turn.
  await page.reload();
  await expect(pair(page, 3)).toBeVisible();
  await openFinder(page);
  await field(page).fill('day 377 the');
  await expect(outcome(page)).toContainText('1 in English, 0 in Korean');
  await expect.poll(() => painted(page, 'found-now')).toEqual(['day 377 the']);
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? [];
    return range instanceof Range ? range.getBoundingClientRect().top : NaN;
  });
  expect(box).toBeGreaterThan(90);
  expect(box).toBeLessThan(DESK.height);
  await field(page).fill('광장에서');
  await expect(outcome(page)).toContainText('0 in English, 400 in Korean');
});

test('a hidden side in reveal is uncovered for its hit, and the counts fit on 360 px', async ({
  openApp,
}) => {
  const page = await openApp({ route: TRAIN, viewport: { width: 360, height: 760 } });
  await expect(pair(page, 3)).toBeVisible();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.locator('.way', { has: page.locator('[value=reveal]') }).click();
  await keptSetting(page, 'mode', 'reveal');
  await page.getByRole('dialog').getByRole('button', { name: 'Find', exact: true }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('piers');
  await expect(outcome(page)).toContainText('1 of 1');
  await expect(page.locator('[data-flipped]')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const out = await finder(page).evaluate(
    (bar) =>
      [...bar.querySelectorAll('input, button')].filter(
        (part) => part.getBoundingClientRect().right > innerWidth || part.getBoundingClientRect().width < 40,
      ).length,
  );
  expect(out).toBe(0);
});

test('without highlights of CSS, the pairs are marked', async ({ page, app }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.setViewportSize(DESK);
  await page.goto(app + TRAIN);
  await openFinder(page);
  await field(page).fill('train');
  await expect(page.locator('[data-found-now]')).toHaveCount(1);
  expect(await page.locator('[data-found-in]').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-found-in], [data-found-now]')).toHaveCount(0);
});

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`no axe violations while finding: ${locale}, ${colorScheme}`, async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, locale, colorScheme });
    await expect(page.getByRole('progressbar')).toBeAttached();
    await page.keyboard.press('KeyF');
    await field(page).fill('다리');
    await expect(outcome(page)).toContainText('3');
    await expectNoAxeViolations(page);
  });
