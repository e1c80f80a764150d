import { DESK, expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';
import { drift, openLong } from './reading.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const side = (page: Page, n: number, name: 'translation' | 'original') =>
  pair(page, n).locator(`.side[data-side=${name}]`);
const cover = (page: Page, n: number) => pair(page, n).getByRole('button', { name: 'Tap to reveal' });

/** Chooses in the sheet of the view, as on a phone, and closes it. */
async function view(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  // The label is what is seen of it; the radio button itself has no room of its own.
  const dialog = page.getByRole('dialog');
  const way = dialog.locator('label', { hasText: name });
  await ((await way.count()) > 0 ? way : dialog.getByRole('radio', { name })).click();
  await page.keyboard.press('Escape');
}

/** Where a pair stands, and how tall it is. */
const box = async (page: Page, n: number) => (await pair(page, n).boundingBox()) ?? { y: NaN, height: NaN };

/** Writes what no sample has into the first chunk: links that were moved, are in doubt, or are the reader's. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('naranhi');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const change = opening.result.transaction('chunks', 'readwrite');
          const chunks = change.objectStore('chunks');
          const reading = chunks.get(['sample-night-train', 0]);
          reading.onsuccess = () => {
            const chunk = reading.result as { pairs: { bead: Record<string, unknown> }[] };
            Object.assign(chunk.pairs[6]?.bead ?? {}, { crosses: true });
            Object.assign(chunk.pairs[7]?.bead ?? {}, { confidence: 0.3 });
            Object.assign(chunk.pairs[12]?.bead ?? {}, { by: 'reader' });
            chunks.put(chunk);
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(pair(page, 13)).toBeVisible();
}

test('reveal shows Korean, and the English pair by pair, and nothing moves', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: { width: 360, height: 800 } });
  await view(page, /^Reveal/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('야간열차는 무엇을 싣고 갔나');
  await expect(side(page, 1, 'original')).toBeVisible();
  await expect(side(page, 1, 'translation')).toBeHidden();
  await pair(page, 1).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await box(page, 1);
  await cover(page, 1).click();
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect(side(page, 3, 'translation')).toBeHidden();
  expect(await box(page, 1)).toEqual(before);
  // The Korean is there to be read: a tap on it covers nothing.
  await side(page, 1, 'original').click();
  await expect(side(page, 1, 'translation')).toBeVisible();
  await side(page, 1, 'translation').click();
  await expect(side(page, 1, 'translation')).toBeHidden();

  await cover(page, 1).click();
  await cover(page, 3).click();
  await page.locator('.bar').getByRole('radio', { name: 'Reveal' }).click();
  await expect(side(page, 1, 'translation')).toBeHidden();
  await expect(side(page, 3, 'translation')).toBeHidden();
  await keptSetting(page, 'mode', 'reveal');
  await page.reload();
  await expect(page.locator('.bar').getByRole('radio', { name: 'Reveal' })).toBeChecked();
  await expect(side(page, 1, 'translation')).toBeHidden();
});

test('reveal by the keyboard: one name for a cover, and its state', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await page.locator('.bar').getByRole('radio', { name: 'Reveal' }).click();
  await cover(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect(cover(page, 1)).toBeFocused();
  await expect(cover(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(side(page, 1, 'translation')).toBeHidden();
});

test('what stands on the hidden side alone is covered too, but not what leads', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await view(page, /^Reveal/);
  const added = page.locator('[data-only=translation]').first();
  await expect(added.locator('.side')).toBeHidden();
  await expect(added).toContainText('Only in the English edition');
  const cut = page.locator('[data-only=original]').first();
  await expect(cut.locator('.side')).toBeVisible();
  await expect(cut.getByRole('button', { name: 'Tap to reveal' })).toHaveCount(0);
});

test('which language leads holds for all three, and is remembered', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  const bar = page.locator('.bar');
  await bar.getByRole('radio', { name: 'Side by side' }).click();
  const left = async () =>
    ((await side(page, 1, 'translation').boundingBox())?.x ?? NaN) <
    ((await side(page, 1, 'original').boundingBox())?.x ?? NaN)
      ? 'translation'
      : 'original';
  const above = async () =>
    ((await side(page, 1, 'translation').boundingBox())?.y ?? NaN) <
    ((await side(page, 1, 'original').boundingBox())?.y ?? NaN)
      ? 'translation'
      : 'original';
  expect(await left()).toBe('translation');
  await view(page, '한국어');
  expect(await left()).toBe('original');
  await keptSetting(page, 'lead', 'original');
  await page.reload();
  await expect(side(page, 1, 'original')).toBeVisible();
  expect(await left()).toBe('original');
  await bar.getByRole('radio', { name: 'Interleaved' }).click();
  expect(await above()).toBe('original');
  await view(page, 'English');
  expect(await above()).toBe('translation');
  await bar.getByRole('radio', { name: 'Reveal' }).click();
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect(side(page, 1, 'original')).toBeHidden();
});

test('the line under the eye stays, whatever is chosen', async ({ openApp }) => {
  const page = await openApp({ route: '#/add', viewport: DESK });
  await openLong(page, 120);
  await expect(page.locator('[data-pair="110"]')).toBeAttached();
  const modes = [
    'reveal',
    'columns',
    'interleaved',
    'reveal',
    'original',
    'reveal',
    'translation',
    'columns',
  ];
  for (const place of [0.1, 0.4, 0.7]) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place);
    await page.waitForTimeout(200);
    for (const mode of modes)
      expect(await drift(page, `.bar [data-value=${mode}]`), `${mode} at ${place}`).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'View', exact: true }).click();
    for (const first of ['original', 'translation'])
      expect(
        await drift(page, `.first [data-value=${first}]`),
        `${first} first at ${place}`,
      ).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
  }
});

test('the summary of a long article leads to pairs far away', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await openLong(page, 120);
  await expect(page.locator('[data-pair="110"]')).toBeAttached();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const summary = page.getByRole('region', { name: 'What differs' });
  await summary.getByText('The English edition adds 13 paragraphs.').click();
  const passages = summary.getByRole('button', { name: /^Readers may wish/ });
  await expect(passages).toHaveCount(13);
  await passages.nth(5).click();
  const rail = page.locator('.rail:focus');
  await expect(rail).toHaveAccessibleName(/^On one side only/);
  await page.waitForTimeout(200);
  expect((await rail.boundingBox())?.y).toBeLessThan(200);
  const back = page.getByRole('button', { name: 'Where I was' });
  await back.click();
  await expect(passages.nth(5)).toBeFocused();
  await expect(passages.nth(5)).toBeInViewport();
});

test('where nothing differs, the summary says so', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await openLong(page, 8);
  const summary = page.getByRole('region', { name: 'What differs' });
  await summary.scrollIntoViewIfNeeded();
  await expect(summary).toContainText('Nothing differs');
  await expect(summary.getByRole('listitem')).toHaveCount(0);
});

for (const locale of ['en', 'ko'])
  test(`the bar fits on 360 px: ${locale}`, async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, locale, viewport: { width: 360, height: 800 } });
    await expect(pair(page, 1)).toBeVisible();
    await page.locator('.bar button.round').last().click();
    await page.locator('.way', { has: page.locator('[value=reveal]') }).click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const cut = await page
      .locator('.bar .switch button')
      .evaluateAll((buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth).length);
    expect(cut).toBe(0);
  });

for (const locale of ['en', 'ko'] as const)
  test(`the switch stays whole on 320 px at twice the size of text: ${locale}`, async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, locale, viewport: { width: 320, height: 700 } });
    await expect(pair(page, 1)).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const box = await page.locator('.bar .switch').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? NaN)).toBeLessThanOrEqual(320);
  });

test('a rail tells its kind in words', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 13)).toBeVisible();
  await mark(page);
  const rail = (n: number) => pair(page, n).locator('.rail');
  const said: readonly (readonly [number, RegExp])[] = [
    [1, /^Linked one to one\. Open this pair$/],
    [2, /^On one side only\./],
    [3, /^Merged:/],
    [4, /^Split:/],
    [6, /one to one\. Moved:/],
    [7, /one to one\. The link is unsure\./],
    [9, /^Several paragraphs/],
    [12, /one to one\. Mended by you\./],
  ];
  for (const [n, name] of said) await expect(rail(n)).toHaveAccessibleName(name);
  // And in its drawing: no two of them the same, their colour left out.
  const drawn = await Promise.all(
    said.map(([n]) =>
      rail(n).evaluate((element) =>
        ['::before', '::after']
          .map((part) => {
            const { maskImage, maskPosition, content } = getComputedStyle(element, part);
            return [maskImage, maskPosition, content].join();
          })
          .join(),
      ),
    ),
  );
  expect(new Set(drawn).size).toBe(said.length);
});

test('the summary tells what differs, leads there and back again', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await expect(pair(page, 13)).toBeVisible();
  await mark(page);
  const summary = page.getByRole('region', { name: 'What differs' });
  await summary.scrollIntoViewIfNeeded();
  for (const fact of [
    'The English edition leaves out 1 paragraph of the original.',
    'The English edition adds 1 paragraph.',
    '2 headings, pictures or notes are added.',
    '1 paragraph was moved to another place.',
    'In 3 places, paragraphs were merged or split.',
    '1 link is unsure.',
  ])
    await expect(summary.getByText(fact)).toBeVisible();

  await summary.getByText('leaves out 1 paragraph').click();
  const passage = summary.getByRole('button', { name: /^다만 다리에/ });
  const before = (await passage.boundingBox())?.y ?? NaN;
  await passage.click();
  await expect(pair(page, 8).locator('.rail')).toBeFocused();
  await expect(pair(page, 8)).toBeInViewport();
  // On the side that is not shown it would be one line; who asked for it gets all of it.
  await expect(pair(page, 8)).toHaveAttribute('data-flipped');
  await page.getByRole('button', { name: 'Where I was' }).click();
  await expect(passage).toBeFocused();
  expect(Math.abs(((await passage.boundingBox())?.y ?? NaN) - before)).toBeLessThanOrEqual(1);
  await expect(page.getByRole('button', { name: 'Where I was' })).toHaveCount(0);
});

test('side by side, the heads of both stand level too, the leading one left', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN, viewport: DESK });
  await page.locator('.bar').getByRole('radio', { name: 'Side by side' }).click({ force: true });
  const rects = async (part: string) =>
    page.evaluate(
      (selector) =>
        ['translation', 'original'].map((side) => {
          const element = document.querySelector(`.side-head[data-side=${side}] > ${selector}`);
          const { left, top } = element?.getBoundingClientRect() ?? { left: NaN, top: NaN };
          return { left, top };
        }),
      part,
    );
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(2);
  for (const part of ['.kicker', 'h1', '.deck', '.meta']) {
    const [translation, original] = await rects(part);
    expect(translation?.top, part).toBe(original?.top);
    expect(Math.abs((translation?.left ?? 0) - (original?.left ?? 0)), part).toBeGreaterThan(300);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`no axe violations in reveal, the view's sheet and the summary: ${colorScheme}`, async ({
    openApp,
  }) => {
    const page = await openApp({ route: TRAIN, colorScheme });
    await expect(pair(page, 13)).toBeVisible();
    await view(page, /^Reveal/);
    await cover(page, 3).click();
    await expectNoAxeViolations(page);
    await page.locator('.summary').scrollIntoViewIfNeeded();
    await page.locator('.fact summary').first().click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await expectNoAxeViolations(page);
  });
