import { DESK, expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const said = (page: Page) => page.locator('main > [role=status]');

async function open(page: Page): Promise<Page> {
  await expect(pair(page, 3)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /left|남음/);
  return page;
}

/** A key as a Korean keyboard sends it: the place of J, the letter ㅓ. */
const press = (page: Page, code: string, key: string) =>
  page.evaluate(
    ([pressed, letter]) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          code: pressed ?? '',
          key: letter ?? '',
          bubbles: true,
          cancelable: true,
        }),
      ),
    [code, key],
  );

test('pairs are stepped through, each with the focus, its number, language and kind', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  await page.keyboard.press('KeyJ');
  await expect(pair(page, 0)).toBeFocused();
  await page.keyboard.press('KeyJ');
  await expect(pair(page, 1)).toBeFocused();
  await expect(pair(page, 1)).toHaveAccessibleName('2 of 16, English. Linked one to one.');
  const top = (await pair(page, 1).boundingBox())?.y ?? NaN;
  expect(top).toBeGreaterThanOrEqual(51);
  expect(top).toBeLessThan(70);
  await press(page, 'KeyJ', 'ㅓ');
  await expect(pair(page, 2)).toBeFocused();
  await press(page, 'KeyK', 'ㅏ');
  await expect(pair(page, 1)).toBeFocused();
  await expect(pair(page, 2)).not.toHaveAttribute('aria-label');
  // Who scrolls on goes on from there.
  await pair(page, 9).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 40));
  await page.keyboard.press('KeyJ');
  await expect(pair(page, 10)).toBeFocused();
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('KeyJ');
  await expect(pair(page, 15)).toBeFocused();
});

test('one pair and the whole page are turned, and the view goes round', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyX');
  await expect(pair(page, 1)).toHaveAttribute('data-flipped');
  await expect(said(page)).toHaveText('Korean is shown here.');
  await expect(pair(page, 1)).toBeFocused();
  await page.keyboard.press('KeyX');
  await expect(pair(page, 1)).not.toHaveAttribute('data-flipped');
  await page.keyboard.press('KeyA');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'original');
  await expect(said(page)).toHaveText('The whole page: Korean');
  await page.keyboard.press('KeyM');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'interleaved');
  await expect(said(page)).toHaveText('Interleaved');
  await page.keyboard.press('KeyM');
  await page.keyboard.press('KeyM');
  await page.keyboard.press('KeyM');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'translation');
  await expect(pair(page, 1)).toBeFocused();
});

test('the focus is never lost to a change of view', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  await pair(page, 1).locator('.flip').focus();
  await page.keyboard.press('KeyA');
  await page.keyboard.press('KeyM');
  await expect(pair(page, 1).locator('.rail')).toBeFocused();
});

test('headings, the way back, and the shelf', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  await page.keyboard.press('KeyH');
  const first = page.locator('[data-pair]:focus');
  await expect(first).toContainText('A bridge as a bargaining chip');
  await page.keyboard.press('KeyH');
  await expect(first).toContainText('Six names missing from the list');
  await page.keyboard.press('Shift+KeyH');
  await expect(first).toContainText('A bridge as a bargaining chip');
  await page.keyboard.press('KeyG');
  expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(1);
  await page.keyboard.press('KeyG');
  await expect(said(page)).toHaveText('You have not jumped anywhere.');
  await page.keyboard.press('KeyB');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('keys are left alone with modifiers, in fields and while a sheet is open', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  for (const held of ['Control', 'Meta', 'Alt']) {
    await page.evaluate((name) => {
      const modifier = { Control: 'ctrlKey', Meta: 'metaKey', Alt: 'altKey' }[name] ?? '';
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyA', bubbles: true, [modifier]: true }),
      );
    }, held);
  }
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyA', bubbles: true, isComposing: true }),
    ),
  );
  await page.keyboard.press('KeyF');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('jam');
  await expect(page.getByRole('searchbox')).toHaveValue('jam');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.keyboard.press('KeyA');
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'translation');
});

test('the list tells them all, and turns them off for good', async ({ openApp }) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  await page.keyboard.press('Shift+Slash');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list.getByRole('definition')).toHaveCount(17);
  await list.getByRole('radio', { name: 'Off' }).click();
  await expect(list).toContainText('Off: no key does anything here.');
  await keptSetting(page, 'keys', false);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('KeyA');
  await page.keyboard.press('Shift+Slash');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'translation');
  await expect(list).toHaveCount(0);
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const choice = page.getByRole('radiogroup', { name: 'Keys in the reader' });
  await expect(choice.getByRole('radio', { name: 'Off' })).toBeChecked();
  await choice.getByRole('radio', { name: 'On' }).click();
  await keptSetting(page, 'keys', true);
  await page.goto(page.url().replace(/#.*/, TRAIN));
  await open(page);
  await page.keyboard.press('KeyA');
  await expect(page.locator('main')).toHaveAttribute('data-mode', 'original');
});

test('pairs are a list, each side in its language, written in the order that was chosen', async ({
  openApp,
}) => {
  const page = await open(await openApp({ route: TRAIN, viewport: DESK }));
  const list = page.getByRole('list', { name: 'The text, pair by pair' });
  await expect(list.locator('[data-pair]')).toHaveCount(16);
  expect(
    await list.locator('[data-pair]').evaluateAll((pairs) => pairs.every((p) => p.role === 'listitem')),
  ).toBe(true);
  await page.locator('.bar').getByRole('radio', { name: 'Interleaved' }).click();
  const order = () =>
    pair(page, 1)
      .locator('.side')
      .evaluateAll((sides) => sides.map((s) => (s as HTMLElement).lang));
  expect(await order()).toEqual(['en', 'ko']);
  await page.getByRole('button', { name: 'View', exact: true }).click();
  const before = await pair(page, 1).boundingBox();
  await page.getByRole('dialog').getByRole('radio', { name: '한국어' }).click();
  await expect.poll(order).toEqual(['ko', 'en']);
  await page.keyboard.press('Escape');
  expect((await pair(page, 1).boundingBox())?.height).toBeCloseTo(before?.height ?? 0, -2);
});
