import {
  expect,
  expectNoAxeViolations,
  expectNothingCutOff,
  keptSetting,
  test,
  type Page,
} from './fixtures.ts';

const SETTINGS = '#/settings';

const root = (page: Page) => page.locator('html');
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('the language is kept and turns every string', async ({ openApp }) => {
  const page = await openApp({ route: SETTINGS });
  await expect(radio(page, 'English')).toBeChecked();
  await expect(radio(page, '한국어')).toHaveAttribute('lang', 'ko');
  await radio(page, '한국어').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('설정');
  await expect(root(page)).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveTitle('설정 · 나란히');
  await expect(page.getByText('이 기기에 저장한 것')).toBeVisible();
  // What is left in Latin letters: names, and the sample line.
  const latin = await page
    .locator('main')
    .evaluate((main) =>
      Array.from(main.querySelectorAll('h2, p:not([lang=en]), dt, dd, button:not([lang=en])'), (element) =>
        element.textContent.replace(/Dock|MIT|MB|kB|GB|가A/g, ''),
      ).filter((text) => /[A-Za-z]{2}/.test(text)),
    );
  expect(latin).toEqual([]);
  await keptSetting(page, 'language', 'ko');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('설정');
  await page.getByRole('link', { name: '뒤로' }).click();
  await expect(page.getByRole('link', { name: '기사 더하기' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveAttribute('placeholder', '두 언어로 찾기');
});

test('the theme is put on at once and kept', async ({ openApp }) => {
  const page = await openApp({ route: SETTINGS });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await radio(page, 'Dark').click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).not.toBe(light);
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Paper')).toBeFocused();
  await expect(radio(page, 'Paper')).toBeChecked();
  await keptSetting(page, 'looks', expect.objectContaining({ theme: 'paper', scale: 1 }));
  await page.reload();
  await expect(radio(page, 'Paper')).toBeChecked();
  await expect(root(page)).toHaveAttribute('data-theme', 'paper');
  await expectNoAxeViolations(page);
});

test('the size of the text is seen at once and kept', async ({ openApp }) => {
  const page = await openApp({ route: SETTINGS });
  const sample = page.getByText('강은 다리에게');
  const height = async () => (await sample.boundingBox())?.height ?? 0;
  const before = await height();
  const larger = page.getByRole('button', { name: 'Larger text' });
  for (let step = 0; step < 5; step += 1) await larger.click();
  await expect(page.getByRole('status').filter({ hasText: '200%' })).toBeVisible();
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(larger).toBeFocused();
  expect(await height()).toBeGreaterThan(1.8 * before);
  await keptSetting(page, 'looks', expect.objectContaining({ theme: 'system', scale: 2 }));
  await page.reload();
  await expect(page.getByText('200%')).toBeVisible();
});

test('it says what is kept, and asks the browser to keep it', async ({ openApp }) => {
  const page = await openApp();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await page.getByRole('link', { name: 'Settings' }).click();
  const kept = page.getByRole('region', { name: 'Kept on this device' });
  await expect(kept).toContainText(/3 articles · [\d.]+ (kB|MB) in all/);
  await kept.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  // A headless browser answers as it likes; either answer is told.
  await expect(page.getByText(/has promised|did not promise/)).toBeVisible();
});

for (const width of [320, 360, 412, 820, 1280])
  test(`nothing is cut off at ${width} px, at twice the size of text`, async ({ openApp }) => {
    const page = await openApp({ route: SETTINGS, viewport: { width, height: 900 } });
    for (const language of ['English', '한국어']) {
      await radio(page, language).click();
      await expectNothingCutOff(page);
    }
  });

for (const locale of ['en', 'ko'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${locale}, ${colorScheme}`, async ({ openApp }) => {
      const page = await openApp({ route: SETTINGS, locale, colorScheme });
      await expect(page.locator('.settings section')).toHaveCount(7);
      await expectNoAxeViolations(page);
    });
