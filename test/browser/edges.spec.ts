/** Articles at the edge of what the reader can meet: too much, too little, the other way round. */
import type { Bitext, Block } from '../../src/core/bitext/index.ts';
import { DESK, expect, expectNothingCutOff, PHONE, test, type Page } from './fixtures.ts';
import { bead, openKept } from './kept.ts';

const paragraph = (text: string): Block => ({ role: 'paragraph', text });
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);

function bitext(english: readonly Block[], korean: readonly Block[], beads: Bitext['beads']): Bitext {
  return {
    id: 'edge',
    translation: { lang: 'en', title: 'At the edge', blocks: english },
    original: { lang: 'ko', title: '가장자리에서', blocks: korean },
    beads,
  };
}

async function open(page: Page, edge: Bitext): Promise<void> {
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await openKept(page, edge);
  await expect(page.getByRole('heading', { level: 1, name: 'At the edge' })).toBeVisible();
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a pair with 40 blocks on one side: all of them, level with the one', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  const many = upTo(40).map((n) => paragraph(`Paragraph ${n + 1} of the long answer.`));
  await open(page, bitext(many, [paragraph('긴 답 하나.')], [bead(upTo(40), [0])]));
  await expect(pair(page, 0).locator('[data-side=translation] [data-block]')).toHaveCount(40);
  await page.locator('.bar [data-value=columns]').click();
  const sides = await pair(page, 0)
    .locator('.side')
    .evaluateAll((all) => all.map((side) => side.getBoundingClientRect().top));
  expect(Math.abs((sides[0] ?? 0) - (sides[1] ?? 1e9))).toBeLessThanOrEqual(1);
  await pair(page, 0).locator('.rail').click();
  await expect(page.getByRole('dialog')).toContainText('Paragraph 40 of the long answer.');
});

test('paragraphs of 200,000 letters, in words and without a space, break and open', async ({ openApp }) => {
  const page = await openApp({ viewport: { width: 360, height: 800 } });
  const words = 'The tide comes in and the tide goes out again. '.repeat(4255).slice(0, 200_000);
  const address = `https://paper.example/${'a1'.repeat(100_000)}`;
  await open(
    page,
    bitext(
      [paragraph(words), paragraph(address)],
      [paragraph('가'.repeat(200_000)), paragraph('끝.')],
      [bead([0], [0]), bead([1], [1])],
    ),
  );
  for (const mode of ['translation', 'original', 'interleaved']) {
    await page.locator(`.bar [data-value=${mode}]`).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  expect((await pair(page, 1).boundingBox())?.width).toBeLessThanOrEqual(360);
});

test('a bitext with no beads has its head and its ending, and says nothing wrong', async ({ openApp }) => {
  const page = await openApp();
  await open(page, bitext([], [], []));
  await expect(pair(page, 0)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Read the Korean original/ })).toBeVisible();
  await page.locator('.bar [data-value=original]').click();
  await expect(page.getByRole('heading', { level: 1, name: '가장자리에서' })).toBeVisible();
});

test('a picture that is missing leaves its caption, and says so', async ({ openApp }) => {
  const page = await openApp();
  const figure: Block = {
    role: 'figure',
    text: 'Boats in the ice.',
    credit: 'Drawing: Naranhi',
    alt: 'Three boats',
    asset: 'ab'.repeat(32),
    width: 800,
    height: 500,
  };
  await open(
    page,
    bitext([figure, paragraph('After it.')], [paragraph('그 뒤.')], [bead([0], []), bead([1], [0])]),
  );
  await expect(pair(page, 0)).toContainText('This picture is no longer on the device.');
  await expect(pair(page, 0)).toContainText('Boats in the ice. (Drawing: Naranhi)');
  await expect(pair(page, 0).getByRole('button', { name: /Enlarge/ })).toHaveCount(0);
});

test('a place that points past the end opens at the end of what there is', async ({ openApp }) => {
  const page = await openApp();
  const texts = upTo(30);
  await open(
    page,
    bitext(
      texts.map((n) => paragraph(`Day ${n + 1}. ${'The nets were mended in the square. '.repeat(6)}`)),
      texts.map((n) => paragraph(`${n + 1}일째. 그물을 기웠다.`)),
      texts.map((n) => bead([n], [n])),
    ),
  );
  for (const place of [
    { pair: 500, side: 'translation', offset: 9, check: 'nowhere' },
    { pair: 29, side: 'original', offset: 90_000, check: 'nowhere' },
  ]) {
    await page.evaluate(
      (kept) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('naranhi');
          opening.onsuccess = () => {
            const change = opening.result.transaction('places', 'readwrite');
            change.objectStore('places').put({ ...kept, bitext: 'edge' });
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      place,
    );
    await page.reload();
    await expect(pair(page, 29)).toBeAttached();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.locator('.bar [data-value=original]').click();
    await expect(pair(page, 29).locator('[data-side=original]')).toHaveText('30일째. 그물을 기웠다.');
    await page.locator('.bar [data-value=translation]').click();
  }
});

test('right to left, emoji and stacked letters keep to their lines', async ({ openApp }) => {
  const page = await openApp({ viewport: PHONE });
  const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
  const blocks = [
    paragraph('النص العربي يبدأ من اليمين، ثم English inside it, ثم يعود.'),
    paragraph(
      `Emoji ${family} \u{1F1F0}\u{1F1F7} \u{1F44D}\u{1F3FD} in a line of text that goes on for a while.`,
    ),
    paragraph(`Z${'\u0301\u0323'.repeat(40)}algo stands in a line and does not leave it for long.`),
    paragraph('An override \u202Ereversed\u202C and what comes after it.'),
  ];
  await open(
    page,
    bitext(
      blocks,
      blocks.map((_, n) => paragraph(`${n + 1}번째 문단.`)),
      blocks.map((_, n) => bead([n], [n])),
    ),
  );
  // The Arabic stands by the right edge; its neighbours by the left one.
  const edge = (n: number) =>
    pair(page, n)
      .locator('[data-side=translation] p')
      .evaluate((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        const lines = range.getClientRects();
        const last = lines[lines.length - 1];
        const box = p.getBoundingClientRect();
        return { left: (last?.left ?? 0) - box.left, right: box.right - (last?.right ?? 0) };
      });
  await expect(pair(page, 3)).toBeVisible();
  const arabic = await pair(page, 0)
    .locator('[data-side=translation] p')
    .evaluate((p) => getComputedStyle(p).unicodeBidi);
  expect(arabic).toBe('plaintext');
  expect(Math.abs((await edge(3)).left)).toBeLessThanOrEqual(40);
  await expectNothingCutOff(page);
});

test('a picture is enlarged by a press and by the keyboard, and the focus comes back', async ({
  openApp,
}) => {
  const page = await openApp({ route: '#/read/sample-night-train' });
  const enlarge = pair(page, 0)
    .getByRole('button', { name: /^Enlarge the picture/ })
    .first();
  await enlarge.click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog).toContainText('Drawing: Naranhi');
  const box = await dialog.getByRole('img').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(PHONE.width);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(pair(page, 0)).not.toHaveAttribute('data-flipped');
  await enlarge.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(enlarge).toBeFocused();
});
