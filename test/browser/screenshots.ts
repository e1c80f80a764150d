/** Takes the screenshots of the manifest and of the README, from the build: `npx playwright test -c test/browser/screenshots.config.ts`. */
import { join } from 'node:path';
import { ROOT } from './cache.ts';
import { expect, test } from './fixtures.ts';

const FORMS = [
  { name: 'narrow', viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, mode: 'Both', scroll: 0 },
  {
    name: 'wide',
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    mode: 'Side by side',
    scroll: 700,
  },
];

for (const { name, viewport, deviceScaleFactor, mode, scroll } of FORMS)
  test(name, async ({ app, browser }) => {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor,
      locale: 'en',
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.goto(`${app}#/read/sample-night-train`);
    await page.getByRole('radio', { name: mode }).click();
    await expect(page.locator('img').first()).toBeVisible();
    await page.evaluate((pixels) => scrollTo(0, pixels), scroll);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(ROOT, 'public/screenshots', `${name}.png`) });
    await context.close();
  });
