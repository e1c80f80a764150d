import { ADD, bring, card, understood, type Side } from './adding.ts';
import { FERRY_EN, FERRY_KO } from './add.texts.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en', 'ko']) {
    test(`axe: ${locale}, ${colorScheme}`, async ({ openApp }) => {
      const page = await openApp({ route: ADD, locale, colorScheme });
      await expect(card(page, 'translation')).toBeVisible();
      await expectNoAxeViolations(page);
      const give = async (side: Side, text: string) => {
        await card(page, side).getByRole('textbox').fill(text);
        await card(page, side).locator('[type=submit]').click();
      };
      await give('original', 'https://news.example.com/ko/ferry');
      await give('translation', FERRY_EN);
      await expect(understood(page, 'translation')).toBeVisible();
      await expectNoAxeViolations(page);
      await give('original', FERRY_KO);
      await expect(understood(page, 'original')).toBeVisible();
      await expectNoAxeViolations(page);
      await page.locator('.finish .main').click();
      await expect(page.locator('.outcome')).toBeVisible();
      await expectNoAxeViolations(page);
    });
  }
}

for (const width of [360, 412, 820, 1280]) {
  test(`nothing runs over the edge at ${width} px and 200% text`, async ({ openApp }) => {
    const page = await openApp({ route: ADD, viewport: { width, height: 900 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await bring(page, 'original', `https://news.example.com/${'ferry-'.repeat(40)}`);
    await bring(page, 'translation', FERRY_EN);
    await expect(understood(page, 'translation')).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
