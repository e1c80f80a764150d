/** The reader on paper. */
import { expect, PHONE, test, type Page } from './fixtures.ts';
import { book, openKept } from './kept.ts';

const TRAIN = '#/read/sample-night-train';

/** How many pages a PDF has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a sheet of two columns, level pair by pair, whatever mode and theme it was read in', async ({
  openApp,
}) => {
  const page = await openApp({ route: TRAIN, viewport: PHONE, colorScheme: 'dark' });
  await expect(page.locator('[data-pair="13"]')).toBeVisible();
  const pages = await pagesOf(page);
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const mode of ['original', 'translation', 'interleaved', 'reveal']) {
    await page.locator('main').evaluate((main, value) => (main.dataset.mode = value), mode);
    const found = await page.evaluate(() => {
      const box = (element: Element | null) => element?.getBoundingClientRect();
      return Array.from(document.querySelectorAll('[data-pair]'), (pair) => ({
        left: box(pair.querySelector('[data-side=translation]')),
        right: box(pair.querySelector('[data-side=original]')),
      }));
    });
    expect(found.length).toBeGreaterThan(10);
    for (const { left, right } of found) {
      for (const side of [left, right]) if (side) expect(side.height, mode).toBeGreaterThan(0);
      if (!left || !right) continue;
      expect(Math.abs(left.y - right.y), mode).toBeLessThanOrEqual(1);
      expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
    }
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([
    'What the night train carried',
    '야간열차는 무엇을 싣고 갔나',
  ]);
  await expect(page.locator('.bar, .rail, .flip, .ending').filter({ visible: true })).toHaveCount(0);
  expect(
    await page
      .locator('[data-pair="1"] .side')
      .evaluateAll((sides) =>
        sides.map((side) => [
          getComputedStyle(side).color,
          getComputedStyle(document.documentElement).backgroundColor,
        ]),
      ),
  ).toEqual(Array.from({ length: 2 }, () => ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']));
});

test('a long article is printed whole, in its order, with its addresses', async ({ openApp }) => {
  const page = await openApp();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  const long = book('long', 300);
  if (!long.translation) throw new Error('The book has no translation');
  const url = 'https://paper.example/harbours';
  await openKept(page, { ...long, translation: { ...long.translation, url } });
  await expect(page.locator('[data-pair="299"]')).toBeAttached();
  expect(await pagesOf(page)).toBeGreaterThan(8);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`Source: ${url}`)).toBeVisible();
  // Laid out and not skipped: every pair is taller than nothing, and stands below the one before.
  const feet = await page
    .locator('[data-pair]')
    .evaluateAll((pairs) =>
      pairs.map((pair) => pair.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
    );
  expect(feet).toHaveLength(300);
  for (const [n, { top, height }] of feet.entries()) {
    expect(height).toBeGreaterThan(10);
    expect(top).toBeGreaterThan(feet[n - 1]?.top ?? -Infinity);
  }
});
