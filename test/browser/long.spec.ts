/** Books of ten thousand pairs in the built app: what opening one takes, what a change of mode moves, what is found. */
import { DESK, expect, PHONE, test, type Page } from './fixtures.ts';
import { book, openKept } from './kept.ts';
import { drift } from './reading.ts';
import { recordStyles, recordTasks } from './tasks.ts';

const PAIRS = 10_000;

/** Waits until every pair is in the page; asks seldom, for it counts them all. */
async function filled(page: Page, pairs: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[data-pair]').length), {
      intervals: [500],
      timeout: 120_000,
    })
    .toBe(pairs);
}

async function openBook(page: Page, pairs: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await openKept(page, book('book', pairs));
  await expect(page.locator('[data-pair="0"]')).toBeVisible();
}

/** A quarter of the machine's speed, or all of it. */
async function slow(page: Page, rate: 1 | 4): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Scrolls to a share of the page, and lets what comes into sight take its height. */
async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    scrollTo(0, wanted * document.documentElement.scrollHeight);
    for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, share);
}

/** How tall the page says it is, and how tall it is when all of it is laid out. */
async function heights(page: Page): Promise<{ said: number; real: number }> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const said = document.documentElement.scrollHeight;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.pairs.far { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    const real = document.documentElement.scrollHeight;
    document.adoptedStyleSheets = [];
    return { said, real };
  });
}

test('a book opens in small tasks, and is all there', async ({ openApp }) => {
  test.slow();
  const page = await openApp({ viewport: PHONE });
  await openBook(page, PAIRS);
  const recording = await recordTasks(page);
  await page.reload();
  await filled(page, PAIRS);
  const tasks = await recording.stop();
  expect(tasks.length).toBeGreaterThan(PAIRS / 25);
  expect(tasks.filter((ms) => ms > 50)).toEqual([]);

  const { said, real } = await heights(page);
  expect(Math.abs(said / real - 1)).toBeLessThanOrEqual(0.1);

  // What the browser's own search needs: text that is there and only skipped in drawing; and a selection over it.
  expect(
    await page.evaluate(() => {
      const far = document.querySelector('[data-pair="9960"] [data-side=translation] h2');
      const section = far?.closest('.pairs');
      return {
        text: far?.textContent,
        seen: far?.checkVisibility(),
        skipped: !far?.checkVisibility({ contentVisibilityAuto: true }),
        section: section && getComputedStyle(section).contentVisibility,
      };
    }),
  ).toEqual({ text: 'The harbour of Sorae, day 9961', seen: true, skipped: true, section: 'auto' });
  const selected = await page.evaluate(() => {
    const [from, to] = [1, 801].map((n) =>
      document.querySelector(`[data-pair="${n}"] [data-side=translation] p`),
    );
    if (!from || !to) throw new Error('A pair is missing');
    getSelection()?.setBaseAndExtent(from, 0, to, 1);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('On day 2 the surveyors');
  expect(selected).toContain('On day 402 the surveyors');
  expect(selected).toContain('On day 802 the surveyors');
});

for (const rate of [1, 4] as const)
  test(`ten places of a book, every change of mode: the line stays, at 1/${rate} of the speed`, async ({
    openApp,
  }) => {
    test.slow();
    const page = await openApp({ viewport: DESK });
    await openBook(page, PAIRS);
    await filled(page, PAIRS);
    await slow(page, rate);
    const modes = ['original', 'columns', 'reveal', 'interleaved', 'translation'];
    const moved: string[] = [];
    for (let place = 0; place < 10; place += 1) {
      await scrollToShare(page, 0.03 + place * 0.1);
      for (const mode of modes) {
        const by = await drift(page, `.bar [data-value=${mode}]`);
        if (!(by <= 1)) moved.push(`${mode} at ${place}: ${by}`);
      }
    }
    expect(moved).toEqual([]);
  });

test('a change of mode is whole in the frame that follows it', async ({ openApp }) => {
  test.slow();
  const page = await openApp({ viewport: PHONE });
  await openBook(page, PAIRS);
  await filled(page, PAIRS);
  await scrollToShare(page, 0.5);
  const recording = await recordTasks(page);
  for (const mode of ['original', 'interleaved', 'translation']) {
    const { first, last } = await page.evaluate(async (value) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // Section by section: to measure a pair that is skipped would lay it out.
      const onScreen = (elements: Iterable<Element>) =>
        Array.from(elements, (element) => ({ element, rect: element.getBoundingClientRect() })).filter(
          ({ rect }) => rect.bottom > 0 && rect.top < innerHeight,
        );
      const seen = () =>
        onScreen(document.querySelectorAll('.pairs'))
          .flatMap(({ element }) => onScreen(element.children))
          .map(({ element, rect }) => ({ pair: element.getAttribute('data-pair'), top: rect.top }));
      document.querySelector<HTMLElement>(`.bar [data-value=${value}]`)?.click();
      await frame();
      const shown = seen();
      for (let n = 0; n < 12; n += 1) await frame();
      return { first: shown, last: seen() };
    }, mode);
    expect(first.length).toBeGreaterThan(1);
    expect(
      first.map(({ pair }) => pair),
      mode,
    ).toEqual(last.map(({ pair }) => pair));
    for (const [i, { top }] of first.entries())
      expect(Math.abs(top - (last[i]?.top ?? NaN)), mode).toBeLessThanOrEqual(1);
  }
  expect((await recording.stop()).filter((ms) => ms > 50)).toEqual([]);
});

test('a change of mode styles what is in sight once, and what is out of it by the section', async ({
  openApp,
}) => {
  test.slow();
  const page = await openApp({ viewport: PHONE });
  await openBook(page, PAIRS);
  await filled(page, PAIRS);
  await scrollToShare(page, 0.5);
  await page.waitForTimeout(500);
  const sections = await page.locator('.pairs').count();
  for (const mode of ['original', 'interleaved', 'translation', 'original']) {
    const recording = await recordStyles(page);
    await page.evaluate(async (value) => {
      document.querySelector<HTMLElement>(`.bar [data-value=${value}]`)?.click();
      for (let n = 0; n < 12; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, mode);
    const [most = NaN, ...others] = (await recording.stop()).sort((a, b) => b - a);
    expect(most, mode).toBeLessThan(sections + 600);
    // Later ones learn how tall a section stands: none of them reaches the text.
    expect(Math.max(...others), `${mode}: ${others.join(' ')}`).toBeLessThan(sections + 60);
  }
});

for (const viewport of [{ width: 360, height: 800 }, DESK])
  test(`the scrollbar tells how long a book is, in every mode, on ${viewport.width} px`, async ({
    openApp,
  }) => {
    const page = await openApp({ viewport });
    await openBook(page, 1_000);
    await filled(page, 1_000);
    const modes = await page
      .locator('.bar [data-value]')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('data-value') ?? ''));
    for (const mode of modes) {
      await page.locator(`.bar [data-value=${mode}]`).click();
      const { said, real } = await heights(page);
      expect(Math.abs(said / real - 1), `${mode}: ${said} of ${real}`).toBeLessThanOrEqual(0.1);
    }
    // And before their text is read, the sections that wait are as long as it will be.
    await page.reload();
    await expect(page.locator('[data-pair="0"]')).toBeVisible();
    const early = await page.evaluate(async () => {
      for (let frame = 0; frame < 8; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.documentElement.scrollHeight;
    });
    await filled(page, 1_000);
    expect(Math.abs(early / (await heights(page)).real - 1)).toBeLessThanOrEqual(0.15);
  });

test('a place deep in a book is found to the line', async ({ openApp }) => {
  const page = await openApp({ viewport: PHONE });
  await openBook(page, 2_000);
  await filled(page, 2_000);
  await page.locator('[data-pair="1500"]').evaluate((pair) => pair.scrollIntoView({ block: 'start' }));
  const top = () =>
    page.evaluate(() =>
      Math.round(document.querySelector('[data-pair="1500"]')?.getBoundingClientRect().top ?? NaN),
    );
  await expect.poll(top).toBeLessThan(100);
  await page.waitForTimeout(600);
  const before = await top();
  await page.reload();
  await expect(page.locator('[data-pair="1500"]')).toBeVisible();
  await filled(page, 2_000);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(8);
});
