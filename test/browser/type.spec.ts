/** The type of each language, chosen in the sheet of the view and in the settings. */
import { DESK, expect, expectNoAxeViolations, expectNothingCutOff, keptSetting, test } from './fixtures.ts';

test('the type of a language is chosen in the sheet, worn at once, and kept', async ({ openApp }) => {
  const page = await openApp({
    route: '#/read/sample-night-train',
    viewport: { width: 360, height: 800 },
  });
  const korean = page.locator('[data-pair="1"] .side[data-side=original]');
  await page.locator('.bar [data-value=original]').click();
  const set = () =>
    korean.evaluate((side) => {
      const { fontFamily, lineHeight, fontSize } = getComputedStyle(side);
      return {
        face: fontFamily,
        leading: parseFloat(lineHeight) / parseFloat(fontSize),
        size: parseFloat(fontSize),
      };
    });
  const before = await set();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Type in detail').click();
  const group = dialog.getByRole('group', { name: 'Korean' });
  await group.getByRole('radio', { name: 'Sans' }).click();
  await group.getByRole('radio', { name: 'Open' }).click();
  await group.getByRole('radio', { name: 'Larger' }).click();
  await expectNoAxeViolations(page);
  await expectNothingCutOff(page);
  const after = await set();
  expect(after.face).not.toBe(before.face);
  expect(after.leading).toBeCloseTo(2.05, 1);
  expect(after.size).toBeGreaterThan(before.size * 1.05);
  await keptSetting(
    page,
    'looks',
    expect.objectContaining({
      type: expect.objectContaining({
        ko: { face: 'sans', leading: 'open', size: 'larger', measure: 'normal' },
      }),
    }),
  );
  await page.reload();
  await expect(korean).toBeVisible();
  expect((await set()).face).toBe(after.face);
});

test('the settings offer the same, and their sample shows it', async ({ openApp }) => {
  const page = await openApp({ route: '#/settings' });
  const line = page.getByText('강은 다리에게');
  const leading = () => line.evaluate((element) => parseFloat(getComputedStyle(element).lineHeight));
  const before = await leading();
  await page.getByText('Type in detail').click();
  await page
    .getByRole('radiogroup', { name: 'Line spacing, Korean' })
    .getByRole('radio', { name: 'Tight' })
    .click();
  expect(await leading()).toBeLessThan(before);
});

test('what is read and what is around it are set alike, whichever language the app speaks', async ({
  openApp,
}) => {
  const parts = [
    '.side[lang=en] p',
    '.side[lang=ko] p',
    'h1[lang=ko]',
    'figcaption',
    '.time-left',
    '.meta',
    '.only-tag',
    '.summary h2',
    '.most h2',
    '.keys-sheet dd',
  ];
  const set = async (locale: string) => {
    const page = await openApp({ route: '#/read/sample-night-train', locale, viewport: DESK });
    await expect(page.locator('[data-pair="13"]')).toBeVisible();
    // The keys come a moment after the text.
    await expect(async () => {
      await page.keyboard.press('Shift+Slash');
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
    }).toPass();
    return page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const element = document.querySelector(selector);
          if (!element) return selector;
          const { fontFamily, fontSize, lineHeight, letterSpacing } = getComputedStyle(element);
          return { selector, fontFamily, fontSize, lineHeight, letterSpacing };
        }),
      parts,
    );
  };
  const inKorean = await set('ko');
  expect(inKorean).toEqual(await set('en'));
  expect(inKorean).not.toContainEqual(expect.any(String));
});

test('small print grows with the text, and the title stays within a narrow page', async ({ openApp }) => {
  const page = await openApp({
    route: '#/read/sample-night-train',
    viewport: { width: 360, height: 800 },
  });
  await expect(page.locator('[data-pair="13"]')).toBeVisible();
  const print = ['.kicker', '.meta', 'figcaption', '.only-tag', '.most small'];
  const sizes = () =>
    page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const element = document.querySelector(`.reader ${selector}`);
          return element ? parseFloat(getComputedStyle(element).fontSize) : NaN;
        }),
      print,
    );
  const before = await sizes();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Larger text' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(sizes).toEqual(before.map((size) => 2 * size));
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeLessThan(50);
  await expectNothingCutOff(page);
});
