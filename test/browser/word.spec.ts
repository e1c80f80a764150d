import type { CDPSession } from '@playwright/test';
import {
  DESK,
  expect,
  expectNoAxeViolations,
  keptOffline,
  keptSetting,
  PHONE,
  test,
  type Page,
} from './fixtures.ts';
import { openKept } from './kept.ts';
import { ALONE, WORDS } from './word.texts.ts';
import { boxOf, painted } from './words.ts';

const TITLES = { en: 'The word', ko: '낱말' };
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const card = (page: Page) => page.locator('.word-card');
const text = (n: number, side: 'translation' | 'original') => `[data-pair="${n}"] .side[data-side=${side}]`;

/** Opens the words' text in one language, or one under the other; waits until the card can come. */
async function open(page: Page, mode: 'translation' | 'original' | 'interleaved'): Promise<void> {
  await openKept(page, WORDS);
  await expect(pair(page, 2)).toBeVisible();
  if (mode !== 'translation') await page.locator(`.bar [data-value=${mode}]`).click();
  await expect(page.locator('main')).toHaveAttribute('data-mode', mode);
  await page.waitForFunction(() => document.querySelector('[data-told]') !== null);
  await page.waitForLoadState('networkidle');
}

const settled = (page: Page) => page.evaluate(() => scrollY);

async function double(page: Page, within: string, word: string): Promise<void> {
  // A line that is held is put right again in the next frames.
  let last = await boxOf(page, within, word);
  await expect(async () => {
    await page.waitForTimeout(150);
    const { middle } = last;
    last = await boxOf(page, within, word);
    expect(last.middle).toEqual(middle);
  }).toPass();
  await page.mouse.dblclick(last.middle.x, last.middle.y);
}

/** A finger that rests on a word. */
async function rest(cdp: CDPSession, point: { x: number; y: number }, ms: number, to = point): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  if (to !== point) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
  await new Promise((resolve) => setTimeout(resolve, ms));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a finger that rests on a word opens it, and turns nothing', async ({ app, browser }) => {
  const context = await browser.newContext({ locale: 'en', hasTouch: true, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(app);
  await open(page, 'original');
  const cdp = await context.newCDPSession(page);
  const word = await boxOf(page, text(1, 'original'), '들었다');
  await rest(cdp, word.middle, 700);
  await expect(page.getByRole('dialog', { name: 'The word 들었다' })).toBeFocused();
  await expect(card(page).locator('.shape b')).toHaveText(['듣다', '들다']);
  await expect(card(page)).toContainText('past');
  await expect(card(page)).toContainText('plain statement');
  await expect(card(page).locator('mark')).toHaveText('hear');
  expect(await painted(page, 'asked-ko')).toEqual(['들었다']);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  expect(await page.locator('[data-flipped]').count()).toBe(0);
  expect((await boxOf(page, text(1, 'original'), '들었다')).y).toBe(word.y);

  // What the browser selects of the word on its way is taken back; what the reader goes on to select stays.
  const selecting = async (words: string) => {
    const { middle } = await boxOf(page, text(0, 'original'), '조사단은');
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middle] });
    await expect(page.getByRole('dialog', { name: 'The word 조사단은' })).toBeVisible();
    await page.evaluate(
      ([selector, wanted]) => {
        const node = document.querySelector(selector)?.querySelector('p')?.firstChild;
        if (node) getSelection()?.setBaseAndExtent(node, 0, node, wanted.length);
      },
      [text(0, 'original'), words] as const,
    );
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await selecting('조사단은');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('');
  await expect(page.getByRole('dialog', { name: 'The word 조사단은' })).toBeVisible();
  await page.keyboard.press('Escape');
  await selecting('조사단은 수요일 부산에');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('조사단은 수요일 부산에');
  await expect(page.locator('.picked')).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());

  // The card follows the next word; a tap beside it closes it and does nothing else.
  await rest(cdp, (await boxOf(page, text(0, 'original'), '부산에')).middle, 700);
  await expect(page.getByRole('dialog', { name: 'The word 부산에' })).toBeVisible();
  expect(await painted(page, 'asked-ko')).toEqual(['부산에']);
  await page.touchscreen.tap(word.middle.x, word.middle.y);
  await expect(card(page)).toHaveCount(0);
  expect(await painted(page, 'asked-ko')).toEqual([]);
  expect(await page.locator('[data-flipped]').count()).toBe(0);

  // A tap turns as ever; a finger that moves on scrolls.
  await page.touchscreen.tap(word.middle.x, word.middle.y);
  await expect(pair(page, 1)).toHaveAttribute('data-flipped');
  const { middle } = await boxOf(page, text(0, 'original'), '조사단은');
  await rest(cdp, middle, 700, { x: middle.x, y: middle.y - 60 });
  await expect(card(page)).toHaveCount(0);
  await context.close();
});

test('a double click selects a word as ever, and opens it on the side that was pressed', async ({
  openApp,
}) => {
  const page = await openApp({ viewport: DESK });
  await open(page, 'translation');
  const top = await settled(page);
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
  await pair(page, 1).locator('.side:visible').click({ button: 'right' });
  const before = await focused();
  await double(page, text(1, 'translation'), 'bill');
  await expect(page.getByRole('dialog', { name: 'The word bill' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('bill');
  expect(await painted(page, 'asked-en')).toEqual(['bill']);
  expect(await page.locator('[data-flipped]').count()).toBe(0);
  await expect(card(page).locator('.lemma').first()).toHaveText('법안');
  await expect(card(page).locator('.hanja').first()).toHaveText('法案');
  await expect(page.getByRole('group', { name: 'Selected' }).or(page.locator('.picked'))).toBeVisible();

  await double(page, text(1, 'translation'), 'captain');
  await expect(page.getByRole('dialog', { name: 'The word captain' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await settled(page)).toBe(top);
  expect(await focused()).toBe(before);

  // A drag selects, and opens nothing.
  const from = await boxOf(page, text(0, 'translation'), 'surveyors');
  const to = await boxOf(page, text(0, 'translation'), 'Wednesday');
  await page.mouse.click(5, 400);
  await page.mouse.move(from.x, from.middle.y);
  await page.mouse.down();
  await page.waitForTimeout(600);
  await page.mouse.move(to.x + to.width, to.middle.y, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('surveyors reached Busan on Wednesday');
  await expect(card(page)).toHaveCount(0);
});

test('what answers to it is lit, and gone to where it is not shown', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await open(page, 'interleaved');
  await double(page, text(0, 'original'), '수요일');
  await expect(card(page).locator('mark')).toHaveText('Wednesday');
  await expect.poll(() => painted(page, 'answer-en')).toEqual(['Wednesday']);
  await expect(card(page).locator('.amounts')).toHaveText('Wednesday');
  await page.keyboard.press('Escape');
  await page.locator('.bar [data-value=original]').click();
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'original');
  await double(page, text(1, 'original'), '법안이');
  await card(page).getByRole('button', { name: 'In the translation bill' }).click();
  await expect(pair(page, 1).locator('.side[data-side=translation]')).toBeVisible();
  await expect.poll(() => painted(page, 'asked-en')).toEqual(['bill']);
  await card(page).getByRole('button', { name: 'In the translation bill' }).click();
  await expect(pair(page, 1)).not.toHaveAttribute('data-flipped');
  expect(await painted(page, 'asked-ko')).toEqual(['법안이']);
});

test('by keys: word by word through a pair, and back to where the focus was', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await open(page, 'original');
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyJ');
  await expect(pair(page, 1)).toBeFocused();
  await page.keyboard.press('KeyD');
  const dialog = (word: string) => page.getByRole('dialog', { name: `The word ${word}` });
  await expect(dialog('선장은')).toBeFocused();
  await expect(card(page)).toContainText('topic particle');
  await page.keyboard.press('ArrowRight');
  await expect(dialog('법안이')).toBeFocused();
  await expect(card(page).locator('[aria-live]')).toContainText('subject particle');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog('선장은')).toBeFocused();
  await expect(card(page).getByRole('button', { name: 'Previous word' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('End');
  await expect(dialog('말했다')).toBeFocused();
  await card(page).getByRole('button', { name: 'Previous word' }).press('Enter');
  await expect(dialog('그는')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pair(page, 1)).toBeFocused();
  await expect(pair(page, 1)).toHaveAccessibleName(/^2 of 23/);

  // From the sheet of a pair, where there is no long press and no keyboard.
  const rail = pair(page, 1).locator('.rail');
  await rail.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Words' }).click();
  await expect(dialog('선장은')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rail).toBeFocused();

  // In both languages the other side's words come after.
  await page.locator('.bar [data-value=interleaved]').click();
  await rail.focus();
  await page.keyboard.press('KeyD');
  await expect(dialog('The')).toBeFocused();
  await page.keyboard.press('End');
  await expect(dialog('말했다')).toBeFocused();
});

test('the switch of the keys is theirs, too, and that of the sentences', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await open(page, 'interleaved');
  await page.keyboard.press('Shift+Slash');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('Words of this pair');
  await expect(list).toContainText('Next sentence');
  await list.getByRole('radio', { name: 'Off' }).click();
  await keptSetting(page, 'keys', false);
  await page.keyboard.press('Escape');
  await pair(page, 1).locator('.rail').focus();
  await page.keyboard.press('KeyD');
  await page.keyboard.press('BracketRight');
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveCount(0);
  expect(await painted(page, 'lit-en')).toEqual([]);
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await page
    .getByRole('radiogroup', { name: 'Keys in the reader' })
    .getByRole('radio', { name: 'On' })
    .click();
  await keptSetting(page, 'keys', true);
  await page.goBack();
  await page.locator('.bar [data-value=interleaved]').waitFor();
  await expect(page.locator('[data-told]')).toBeAttached();
  await pair(page, 1).locator('.rail').focus();
  await page.keyboard.press('BracketRight');
  await expect.poll(() => painted(page, 'lit-en')).toHaveLength(1);
});

test('a word that nobody knows is said to be one, and can be taken along', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'interleaved');
  await double(page, text(2, 'translation'), 'xylophagous');
  await expect(card(page)).toContainText('The glossary does not know this word.');
  await card(page).getByRole('button', { name: 'Copy' }).click();
  await expect(card(page).getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('xylophagous');
  await page.keyboard.press('Escape');
  await double(page, text(2, 'original'), '뷁뷁은');
  await expect(card(page)).toContainText('The glossary does not know this word.');
  await expect(card(page)).toContainText('bwekbwelgeun');
  await card(page).getByRole('button', { name: 'Select' }).click();
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('뷁뷁은');
  await double(page, text(1, 'original'), '3억');
  await expect(card(page).locator('.amounts')).toHaveText('300,000,000 = 300 million');
});

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`in ${locale}, ${colorScheme}: nothing in the way of anybody`, async ({ openApp }) => {
    for (const viewport of [PHONE, DESK]) {
      const page = await openApp({ viewport, locale, colorScheme });
      await open(page, 'interleaved');
      for (const [n, side, word] of [
        [1, 'original', '들었다'],
        [1, 'translation', 'bill'],
        [2, 'translation', 'xylophagous'],
      ] as const) {
        await double(page, text(n, side), word);
        await expect(page.getByRole('dialog', { name: `${TITLES[locale]} ${word}` })).toBeVisible();
        await expect(card(page).locator('.offers')).toBeVisible();
        await expectNoAxeViolations(page);
        await page.keyboard.press('Escape');
      }
    }
  });

test('the card leaves its word free, wherever that stands, in a small window and at 200%', async ({
  openApp,
}) => {
  const page = await openApp({ viewport: { width: 320, height: 640 } });
  await open(page, 'interleaved');
  for (const size of ['100%', '200%']) {
    await page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, size);
    for (const y of [160, 320, 560]) {
      await page.evaluate(
        ([selector, to]) => {
          const side = document.querySelector(selector);
          scrollBy({ top: (side?.getBoundingClientRect().top ?? 0) - to, behavior: 'instant' });
        },
        [text(1, 'original'), y] as const,
      );
      await page.waitForTimeout(300);
      await double(page, text(1, 'original'), '선장은');
      await expect(card(page).locator('.offers')).toBeAttached();
      const word = await boxOf(page, text(1, 'original'), '선장은');
      const box = (await card(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(box.y + box.height <= word.y || box.y >= word.y + word.height, `${size}, ${y}`).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      // What can be done with selected words stands along the foot of a small window.
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(page.locator('.picked')).toHaveCount(0);
    }
  }
  await page.locator(text(1, 'original')).evaluate((side) => side.scrollIntoView({ block: 'center' }));
  await double(page, text(1, 'original'), '들었다');
  await expect(card(page).locator('.offers')).toBeAttached();
  expect(await card(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('what waits behind a tap is not told', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await open(page, 'translation');
  await page.locator('.bar [data-value=reveal]').click();
  await pair(page, 1).locator('.rail').focus();
  await page.keyboard.press('KeyD');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('End');
  const lead = await page.locator('main').getAttribute('data-lead');
  await expect(card(page).locator('h2')).toHaveText(lead === 'original' ? '말했다' : 'said');
});

test('a text on one side alone has its words, too', async ({ openApp }) => {
  const page = await openApp({ viewport: DESK });
  await openKept(page, { ...ALONE });
  await expect(pair(page, 1)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await pair(page, 1).evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  await expect(async () => {
    await page.keyboard.press('KeyD');
    await expect(page.getByRole('dialog', { name: 'The word 선장은' })).toBeFocused({ timeout: 1000 });
  }).toPass();
  await expect(card(page)).toContainText('captain');
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Previous word' })).toBeFocused();
  // The focus that goes elsewhere leaves no card behind.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toHaveCount(0);
});

test('without a network, with level and Hanja', async ({ app, profile }) => {
  const context = await profile.open({ viewport: DESK });
  const page = await context.newPage();
  await page.goto(app);
  await keptOffline(page);
  await page.reload();
  await context.setOffline(true);
  await open(page, 'original');
  await double(page, text(1, 'original'), '법안이');
  await expect(card(page).locator('.hanja')).toHaveText('法案');
  await expect(card(page).locator('.grade')).toHaveText('intermediate');
});

test('what readers alone ask for is loaded when they ask; where it fails, they can ask again', async ({
  app,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en', viewport: DESK, serviceWorkers: 'block' });
  const asked: string[] = [];
  let broken = true;
  await context.route('**/assets/details-*', async (route) => {
    asked.push(route.request().url());
    await (broken ? route.abort() : route.continue());
  });
  const page = await context.newPage();
  await page.goto(app);
  await open(page, 'interleaved');
  await double(page, text(1, 'original'), '선장은');
  await expect(card(page)).toContainText('It could not be looked up.');
  broken = false;
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(card(page).locator('.equivalents')).toContainText('captain');
  await context.close();
});
