/** What a screen reader is told of a pair, mode by mode: its kind, which side stands alone, its text in the order shown. */
import { DESK, expect, test } from './fixtures.ts';

const ONE = '- button "Linked one to one. Open this pair"';
const MERGED =
  '- \'button "Merged: several paragraphs of the original are one in the translation. Open this pair"\'';
const ONLY = '- button "On one side only. Open this pair"\n- text: Only in the English edition';
const ENGLISH = '- paragraph: /^The first night train/';
const KOREAN = '- paragraph: /^11년 만에 가람강을/';
const MERGED_ENGLISH = '- paragraph: /^Still, the timing/';
const MERGED_KOREAN = '- paragraph: /^그래도 시점은/\n- paragraph: /^2007년 5월/';
const ALONE = '- paragraph: /^Readers outside the region/';
const FLIP = '- button "Show the other language here"';
const COVER = '- button "Tap to reveal"';

const TREES: Readonly<Record<string, readonly [one: string[], merged: string[], only: string[]]>> = {
  translation: [
    [ONE, ENGLISH, FLIP],
    [MERGED, MERGED_ENGLISH, FLIP],
    [ONLY, ALONE],
  ],
  original: [
    [ONE, KOREAN, FLIP],
    [MERGED, MERGED_KOREAN, FLIP],
    [ONLY, ALONE, '- button "Show the whole passage"'],
  ],
  interleaved: [
    [ONE, ENGLISH, KOREAN],
    [MERGED, MERGED_ENGLISH, MERGED_KOREAN],
    [ONLY, ALONE],
  ],
  columns: [
    [ONE, ENGLISH, KOREAN],
    [MERGED, MERGED_ENGLISH, MERGED_KOREAN],
    [ONLY, ALONE],
  ],
  reveal: [
    [ONE, KOREAN, COVER],
    [MERGED, MERGED_KOREAN, COVER],
    [ONLY, COVER],
  ],
};

for (const [mode, trees] of Object.entries(TREES))
  test(`what is told of a pair reads sensibly: ${mode}`, async ({ openApp }) => {
    const page = await openApp({ route: '#/read/sample-night-train', viewport: DESK });
    await expect(page.locator('[data-pair="3"]')).toBeVisible();
    await page.locator(`.bar [data-value=${mode}]`).click();
    for (const [i, n] of [1, 3, 2].entries())
      await expect(page.locator(`[data-pair="${n}"]`)).toMatchAriaSnapshot(
        ['- /children: equal', ...(trees[i] ?? [])].join('\n'),
      );
    // Each side in its own language, whoever reads it aloud; in the order in which they lead.
    expect(
      await page
        .locator('[data-pair="1"] .side')
        .evaluateAll((sides) => sides.map((side) => side.getAttribute('lang'))),
    ).toEqual(mode === 'reveal' ? ['ko', 'en'] : ['en', 'ko']);
  });

test('forced colours: rails, the switch and the focus are still told', async ({ openApp }) => {
  const page = await openApp({ route: '#/read/sample-night-train', viewport: DESK });
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more' });
  await expect(page.locator('[data-pair="3"]')).toBeVisible();
  const drawn = (n: number) =>
    page.locator(`[data-pair="${n}"] .rail`).evaluate((rail) => {
      const { backgroundColor, maskImage, maskPosition } = getComputedStyle(rail, '::before');
      return { seen: backgroundColor !== 'rgba(0, 0, 0, 0)', shape: `${maskImage} ${maskPosition}` };
    });
  const kinds = await Promise.all([drawn(1), drawn(2), drawn(3)]);
  expect(kinds.every(({ seen }) => seen)).toBe(true);
  expect(new Set(kinds.map(({ shape }) => shape)).size).toBe(3);
  const outline = (element: Element) => getComputedStyle(element).outlineStyle;
  expect(await page.locator('.bar [aria-checked=true]').evaluate(outline)).toBe('solid');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate(outline)).toBe('solid');
});
