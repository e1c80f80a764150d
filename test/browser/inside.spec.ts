import { DESK, expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';
import { HARBOUR } from './inside.texts.ts';
import { drift, openLong, openTexts } from './reading.ts';
import { boxOf, painted } from './words.ts';

type Side = 'translation' | 'original';

const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const side = (page: Page, n: number, name: Side) => pair(page, n).locator(`.side[data-side=${name}]`);
const said = (page: Page) => page.locator('[data-told]');

/** The middle of some words, brought into sight. */
async function middleOf(page: Page, within: string, words: string): Promise<{ x: number; y: number }> {
  await page.locator(within).evaluate((holder) => holder.scrollIntoView({ block: 'center' }));
  return (await boxOf(page, within, words)).middle;
}

async function press(page: Page, n: number, name: Side, words: string): Promise<void> {
  const { x, y } = await middleOf(page, `[data-pair="${n}"] .side[data-side=${name}]`, words);
  await page.mouse.click(x, y);
}

/** Opens the article of the harbour in a mode. */
async function open(page: Page, mode: string): Promise<void> {
  await openTexts(page, HARBOUR);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('dialog').locator('label', { hasText: mode }).click();
  await page.keyboard.press('Escape');
  // What is lit is worked out in a chunk that comes when the page stands.
  await expect(said(page)).toBeAttached();
}

for (const [mode, viewport] of [
  ['Interleaved', { width: 412, height: 915 }],
  ['Side by side', DESK],
] as const)
  test(`a sentence that is pressed is lit with its counterpart, and their words: ${mode}`, async ({
    openApp,
  }) => {
    const page = await openApp({ route: '#/add', viewport });
    await open(page, mode);
    await press(page, 0, 'translation', 'in the harbour');
    await expect
      .poll(() => painted(page, 'lit-en'))
      .toEqual(['They counted 1,200 boats in the harbour and sent 2,600 troops home.']);
    expect(await painted(page, 'lit-ko')).toEqual(['항구에서 배 1200척을 세고 병력 2600명을 돌려보냈다.']);
    const words = async (accent: string) =>
      (await Promise.all([1, 2, 3, 4].map((n) => painted(page, `word${n}-${accent}`)))).flat();
    expect(await words('en')).toEqual(expect.arrayContaining(['1,200', '2,600']));
    expect((await words('ko')).join()).toMatch(/1200.*2600/);

    // A word answers to its own.
    await press(page, 0, 'original', '2600');
    await expect.poll(() => painted(page, 'touched-en')).toEqual(['2,600']);
    expect((await painted(page, 'touched-ko'))[0]).toMatch(/^2600/);

    await press(page, 0, 'original', '2600');
    await expect.poll(() => painted(page, 'lit-en')).toEqual([]);
    expect(await painted(page, 'touched-ko')).toEqual([]);

    await press(page, 0, 'translation', 'the captain');
    await expect.poll(() => painted(page, 'lit-ko')).toEqual(['선장은 “준비됐다”고 말했다.']);
    await page.keyboard.press('Escape');
    expect(await painted(page, 'lit-ko')).toEqual([]);

    await press(page, 0, 'translation', 'the captain');
    await expect.poll(() => painted(page, 'lit-ko')).toHaveLength(1);
    await page.locator('.head h1').first().click();
    await expect.poll(() => painted(page, 'lit-ko')).toEqual([]);
  });

test('by touch, too, and a turned pair shows the line that was pressed', async ({ app, browser }) => {
  const context = await browser.newContext({
    locale: 'en',
    hasTouch: true,
    viewport: { width: 412, height: 915 },
  });
  const page = await context.newPage();
  await page.goto(`${app}#/add`);
  await open(page, 'Interleaved');
  const tap = async (n: number, name: Side, words: string) => {
    const { x, y } = await middleOf(page, `[data-pair="${n}"] .side[data-side=${name}]`, words);
    await page.touchscreen.tap(x, y);
  };
  await tap(0, 'original', '선장은');
  await expect.poll(() => painted(page, 'lit-en')).toEqual(['“We are ready,” the captain said.']);

  await page.locator('.bar').getByRole('radio', { name: 'English' }).click();
  expect(await painted(page, 'lit-en')).toEqual([]);
  // The names under which a light is painted as it goes out.
  const fading = page.evaluate(async () => {
    const names = new Set<string>();
    for (const ends = performance.now() + 4000; performance.now() < ends;) {
      for (const name of CSS.highlights.keys()) if (/^(lit|gone)/.test(name)) names.add(name);
      if (names.has('gone3-ko') && !CSS.highlights.has('gone3-ko')) break;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...names];
  });
  await tap(0, 'translation', 'the captain');
  await expect(side(page, 0, 'original')).toBeVisible();
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['선장은 “준비됐다”고 말했다.']);
  expect(await fading).toEqual(['lit-ko', 'gone1-ko', 'gone2-ko', 'gone3-ko']);
  expect(await painted(page, 'lit-ko')).toEqual([]);
  expect(await painted(page, 'gone3-ko')).toEqual([]);
  await context.close();
});

test('with less motion the light of a turned pair stays until the next press', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await openTexts(page, HARBOUR);
  await expect(said(page)).toBeAttached();
  await press(page, 1, 'translation', 'raised wages');
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['회사는 임금을 5.1% 올렸다.']);
  await page.waitForTimeout(2000);
  expect(await painted(page, 'lit-ko')).toHaveLength(1);
  await press(page, 1, 'original', '임금을');
  await expect(side(page, 1, 'translation')).toBeVisible();
  await expect.poll(() => painted(page, 'lit-en')).toEqual(['The company raised wages by 5.1%.']);
  expect(await painted(page, 'lit-ko')).toEqual([]);
});

test('by keys: sentence by sentence, told in both languages', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await open(page, 'Interleaved');
  await pair(page, 0).locator('.rail').focus();
  await page.keyboard.press('BracketRight');
  await expect.poll(() => painted(page, 'lit-en')).toEqual(['The surveyors reached Busan on Wednesday.']);
  await expect(said(page).locator('[lang=en]')).toHaveText('The surveyors reached Busan on Wednesday.');
  await expect(said(page).locator('[lang=ko]')).toHaveText('조사단은 수요일 부산에 닿았다.');
  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketRight');
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['선장은 “준비됐다”고 말했다.']);
  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketLeft');
  await expect.poll(async () => (await painted(page, 'lit-en'))[0]).toMatch(/^They counted/);
  await expect(pair(page, 0).locator('.rail')).toBeFocused();
  await expectNoAxeViolations(page);

  // In one language alone the button that turns the pair carries the light over.
  await page.locator('.bar').getByRole('radio', { name: '한국어' }).click();
  await pair(page, 0).locator('.flip').focus();
  await page.keyboard.press('BracketRight');
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['조사단은 수요일 부산에 닿았다.']);
  await page.keyboard.press('Enter');
  await expect(side(page, 0, 'translation')).toBeVisible();
  await expect.poll(() => painted(page, 'lit-en')).toEqual(['The surveyors reached Busan on Wednesday.']);
});

test('numbers and dates that differ are marked, and told at the rail and in the sheet', async ({
  openApp,
}) => {
  const page = await openApp({ route: '#/add' });
  await open(page, 'Interleaved');
  await expect
    .poll(async () => (await painted(page, 'differs')).sort())
    .toEqual(['1,300', '1400', '7', expect.stringContaining('8')]);
  const rail = pair(page, 1).locator('.rail');
  await expect(rail).toHaveAccessibleDescription(
    'The numbers differ: 1,300 in the translation, 1400 in the original.',
  );
  await expect(pair(page, 0).locator('.rail')).toHaveAccessibleDescription('');
  await rail.click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('The numbers differ: 1,300 in the translation, 1400 in the original.');
  await expectNoAxeViolations(page);

  // The sheet's own text answers as the page's does.
  const { x, y } = await middleOf(page, '.two section[data-side=translation]', 'ended it');
  await page.mouse.click(x, y);
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['노조는 3월에 파업을 끝냈다.']);
  await page.keyboard.press('BracketRight');
  await expect.poll(() => painted(page, 'lit-ko')).toEqual(['회사는 임금을 5.1% 올렸다.']);

  // Mended, it is another pair: what was said of the old one is gone.
  await sheet.locator('.mend summary').click();
  await sheet
    .getByRole('button', { name: 'Undo the link', exact: false })
    .or(sheet.locator('.edits button').last())
    .first()
    .click();
  await expect.poll(() => painted(page, 'differs')).not.toContain('1,300');
  expect(await painted(page, 'lit-ko')).toEqual([]);
});

test('reveal by sentence: by press, by keys, and it is kept', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await open(page, 'Reveal');
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('radio', { name: 'By sentence' }).click();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  const first = 'The surveyors reached Busan on Wednesday.';
  await expect.poll(() => painted(page, 'covered-en')).toContain(first);
  const tall = (await pair(page, 0).boundingBox())?.height;
  const translation = side(page, 0, 'translation');
  await expect(translation).toHaveAttribute('aria-hidden', 'true');

  await press(page, 0, 'translation', 'sent 2,600');
  await expect.poll(async () => (await painted(page, 'lit-ko'))[0]).toMatch(/^항구에서/);
  expect(await painted(page, 'covered-en')).toContain(first);
  expect((await painted(page, 'covered-en')).join()).not.toContain('2,600');
  await press(page, 0, 'translation', 'sent 2,600');
  await expect.poll(async () => (await painted(page, 'covered-en')).join()).toContain('2,600');

  const flip = pair(page, 0).locator('.flip');
  await flip.focus();
  await expect(flip).toHaveAccessibleName('Uncover the next sentence');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'covered-en')).not.toContain(first);
  await expect(said(page).locator('[lang=en]')).toHaveText(first);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(async () => (await painted(page, 'covered-en')).join()).not.toContain('captain');
  await expect(translation).not.toHaveAttribute('aria-hidden');
  await expect(flip).toHaveAccessibleName('Cover these sentences again');
  expect((await pair(page, 0).boundingBox())?.height).toBe(tall);
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'covered-en')).toContain(first);

  // Chosen again, all is covered again.
  await press(page, 0, 'translation', 'Busan');
  await expect.poll(() => painted(page, 'covered-en')).not.toContain(first);
  await page.locator('.bar').getByRole('radio', { name: 'Reveal' }).click();
  await expect.poll(() => painted(page, 'covered-en')).toContain(first);

  await keptSetting(page, 'uncover', 'sentence');
  await page.reload();
  await expect.poll(() => painted(page, 'covered-en')).toContain(first);
  await page.locator('.bar').getByRole('radio', { name: 'English' }).click();
  await expect.poll(() => painted(page, 'covered-en')).toEqual([]);
  await expect(translation).not.toHaveAttribute('aria-hidden');
  await expect(flip).toHaveAttribute('aria-pressed', 'false');
});

test('nothing moves and nothing is rendered again, whatever is lit', async ({ openApp }) => {
  const page = await openApp({ route: '#/add', viewport: DESK });
  await openLong(page, 60);
  await expect(pair(page, 60)).toBeAttached();
  await page.locator('.bar').getByRole('radio', { name: 'Interleaved' }).click();
  await expect(said(page)).toBeAttached();
  await page.evaluate(() => scrollTo(0, 0.4 * document.documentElement.scrollHeight));
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    const changed = { nodes: 0 };
    Object.assign(globalThis, { changed });
    const text = document.querySelector('.text');
    if (text)
      new MutationObserver((all) => {
        changed.nodes += all.filter(({ type }) => type !== 'attributes').length;
      }).observe(text, { childList: true, characterData: true, subtree: true });
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const at = await page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-pair]')].find(
      (one) => one.getBoundingClientRect().top > 100,
    );
    return Number(seen?.dataset.pair);
  });
  await page.mouse.click(1, 1);
  const top = await page.evaluate(() => scrollY);
  await pair(page, at)
    .locator('p')
    .first()
    .click({ position: { x: 40, y: 12 } });
  await expect.poll(async () => (await painted(page, 'lit-ko')).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual([top, height]);
  // Not reveal, where another side leads: that one is written first, for who hears the page.
  for (const mode of ['columns', 'translation', 'interleaved'])
    expect(await drift(page, `.bar [data-value=${mode}]`), mode).toBeLessThanOrEqual(1);
  expect(
    await page.evaluate(() => (globalThis as unknown as { changed: { nodes: number } }).changed.nodes),
  ).toBe(0);
});

test('without its worker the page reads on, and says so to who presses', async ({ app, browser }) => {
  const context = await browser.newContext({ locale: 'en', viewport: DESK, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/assets/entry-*', (route) => route.abort());
  await page.goto(`${app}#/read/sample-night-train`);
  await page.locator('.bar').getByRole('radio', { name: 'Interleaved' }).click();
  await expect(said(page)).toBeAttached();
  await page.waitForTimeout(500);
  await expect(page.locator('.toast')).toHaveCount(0);
  await press(page, 1, 'translation', 'night train');
  await expect(page.locator('.toast')).toBeVisible();
  expect(await painted(page, 'lit-en')).toEqual([]);
  await page.locator('.bar').getByRole('radio', { name: '한국어' }).click();
  await expect(side(page, 1, 'original')).toBeVisible();
  await context.close();
});
