import {
  expect,
  expectNoAxeViolations,
  keptOffline,
  keptSetting,
  PHONE,
  test,
  type Page,
} from './fixtures.ts';

/** As Chromium offers to install; a headless one never does so by itself. */
async function offerInstall(page: Page): Promise<void> {
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    const prompt = () => {
      document.documentElement.setAttribute('data-prompted', '');
      return Promise.resolve();
    };
    dispatchEvent(Object.assign(offer, { prompt }));
  });
}

/** The two things by which iOS gives itself away. */
function asApplePhone(): void {
  Object.defineProperty(navigator, 'standalone', { value: false });
  Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
}

const READING = '#/read/sample-tide-market';

test('the invitation keeps to the shelf, and opens the dialog of the browser', async ({ openApp }) => {
  const page = await openApp({ route: READING });
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await keptOffline(page);
  await offerInstall(page);
  const install = page.getByRole('button', { name: 'Install' });
  await expect(install).toHaveCount(0);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(install).toBeVisible();
  await install.click();
  await expect(page.locator('html[data-prompted]')).toHaveCount(1);
  await expect(install).toHaveCount(0);
});

test('"not now" is remembered', async ({ openApp }) => {
  const page = await openApp();
  await keptOffline(page);
  await offerInstall(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Install' })).toHaveCount(0);
  await keptSetting(page, 'installDeclined', true);
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await keptOffline(page);
  await offerInstall(page);
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: 'Install' })).toHaveCount(0);
});

for (const locale of ['en', 'ko'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`on iOS it tells the steps: ${locale}, ${colorScheme}`, async ({ app, browser }) => {
      const context = await browser.newContext({ locale, colorScheme, viewport: PHONE });
      await context.addInitScript(asApplePhone);
      const page = await context.newPage();
      await page.goto(app);
      const add = locale === 'ko' ? '‘홈 화면에 추가’를 고르세요.' : 'Choose “Add to Home Screen”.';
      await expect(page.getByText(add)).toBeVisible();
      await expectNoAxeViolations(page);
      for (const button of await page.locator('.notice button').all()) {
        const box = await button.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
      await context.close();
    });

test('a small screen at twice the text size shows all of it', async ({ app, browser }) => {
  const context = await browser.newContext({ locale: 'ko', viewport: { width: 320, height: 480 } });
  await context.addInitScript(asApplePhone);
  const page = await context.newPage();
  await page.goto(app);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const decline = page.getByRole('button', { name: '다음에' });
  await decline.scrollIntoViewIfNeeded();
  await expect(decline).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await decline.click();
  await expect(decline).toHaveCount(0);
  await context.close();
});
