import { PHONE, expect, expectNoAxeViolations, keptSetting, test, type Page } from './fixtures.ts';
import { finish, putSpeech, said, speaking, type FakeVoice } from './listen.speech.ts';

const TRAIN = '#/read/sample-night-train';
const BOTH: readonly FakeVoice[] = [
  { lang: 'en-US', localService: true },
  { lang: 'ko_KR', localService: true },
];
const FIRST = 'The first night train to cross the Garam River';

interface Opened {
  readonly voices?: readonly FakeVoice[];
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

const panel = (page: Page) => page.getByRole('region', { name: /^(Listen|듣기)$/ });
const key = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
const lastSaid = async (page: Page) => (await said(page)).at(-1)?.text ?? '';
/** The sentence that is lit. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('heard') ?? [];
    return range instanceof Range ? range.toString() : '';
  });

test.describe('listening', () => {
  const listen = test.extend<{ openListening: (opened?: Opened) => Promise<Page> }>({
    openListening: async ({ app, browser }, use) => {
      const contexts: { close(): Promise<void> }[] = [];
      await use(async ({ voices = BOTH, locale = 'en', colorScheme = 'light' } = {}) => {
        const context = await browser.newContext({
          locale,
          colorScheme,
          viewport: PHONE,
          reducedMotion: 'reduce',
        });
        contexts.push(context);
        const page = await context.newPage();
        await putSpeech(page, voices);
        await page.goto(app + TRAIN);
        await page
          .locator('.bar')
          .getByRole('button', { name: /^(Listen|듣기)$/ })
          .click();
        await expect(panel(page)).toBeVisible();
        return page;
      });
      await Promise.all(contexts.map((context) => context.close()));
    },
  });

  listen(
    'reads what the page shows, sentence by sentence, each lit and in view',
    async ({ openListening }) => {
      const page = await openListening();
      await key(page, 'Read aloud').click();
      await expect.poll(() => lastSaid(page)).toContain('The night train on the rebuilt bridge');
      await expect.poll(() => lit(page)).toBe(await lastSaid(page));
      await finish(page);
      await expect.poll(() => lastSaid(page)).toContain(FIRST);
      await expect.poll(() => lit(page)).toContain(FIRST);
      await expect(page.locator('[data-heard]')).toHaveAttribute('data-pair', '1');
      await key(page, 'Pause').click();
      expect(await speaking(page)).toBe(false);
      await expect(key(page, 'Read aloud')).toBeVisible();
      const before = (await said(page)).length;
      await key(page, 'Read aloud').click();
      await expect.poll(async () => (await said(page)).length).toBe(before + 1);
      expect(await lastSaid(page)).toContain(FIRST);
      for (let i = 0; i < 12; i += 1) await key(page, 'Next sentence').click();
      await expect.poll(() => lastSaid(page)).not.toContain(FIRST);
      const box = await page.locator('[data-heard]').boundingBox();
      const foot = await panel(page).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(foot?.y ?? 0);
      await expect(async () => expect(await lit(page)).toBe(await lastSaid(page))).toPass();
    },
  );

  listen('reads from the pair at the top of the screen on', async ({ openListening }) => {
    const page = await openListening();
    await page.locator('[data-pair="9"]').evaluate((pair) => pair.scrollIntoView());
    await key(page, 'Read aloud').click();
    await expect(page.locator('[data-heard]')).toHaveAttribute('data-pair', '9');
    await expect.poll(() => lastSaid(page)).toContain('A train is not an agreement');
  });

  listen(
    'both languages in turn, each with its own voice and speed, and the choice is kept',
    async ({ openListening }) => {
      const page = await openListening();
      await panel(page).getByLabel('Languages').selectOption('한국어 → English');
      await keptSetting(page, 'listening', expect.objectContaining({ order: ['ko', 'en'] }));
      await key(page, 'Speed, repeats and pauses').click();
      expect(await page.evaluate(() => scrollY), 'the text stays').toBe(0);
      await panel(page).getByLabel('Speed of Korean').selectOption('0.8×');
      await panel(page).getByLabel('Pause between').selectOption('none');
      await key(page, 'Read aloud').click();
      await expect.poll(async () => (await said(page)).length).toBe(1);
      await finish(page);
      await expect.poll(async () => (await said(page)).length).toBe(2);
      const langs = (await said(page)).map(({ lang, rate }) => `${lang} ${rate}`);
      expect(langs).toEqual(['ko-KR 0.8', 'en-US 1']);
      await page.reload();
      await page.locator('.bar').getByRole('button', { name: 'Listen' }).click();
      await expect(panel(page).getByLabel('Languages').locator('option:checked')).toHaveText(
        '한국어 → English',
      );
    },
  );

  listen('closing it ends the reading and gives the focus back', async ({ openListening }) => {
    const page = await openListening();
    await key(page, 'Read aloud').click();
    await expect.poll(() => speaking(page)).toBe(true);
    await key(page, 'Stop listening').click();
    await expect(panel(page)).toHaveCount(0);
    expect(await speaking(page)).toBe(false);
    await expect(page.locator('[data-heard]')).toHaveCount(0);
    expect(await lit(page)).toBe('');
    await expect(page.locator('.bar').getByRole('button', { name: 'Listen' })).toBeFocused();
  });

  listen('so does leaving the page', async ({ openListening }) => {
    const page = await openListening();
    await key(page, 'Read aloud').click();
    await expect.poll(() => speaking(page)).toBe(true);
    await page.getByRole('link', { name: 'Back' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(await speaking(page)).toBe(false);
  });

  listen('everything is reached by the keyboard alone', async ({ openListening }) => {
    const page = await openListening();
    await expect(key(page, 'Read aloud')).toBeFocused();
    await page.keyboard.press('Space');
    await expect.poll(() => speaking(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastSaid(page)).toContain(FIRST);
    await page.keyboard.press('Tab');
    await expect(panel(page).getByLabel('Languages')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByLabel('Speed of English')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(page.locator('.bar').getByRole('button', { name: 'Listen' })).toBeFocused();
  });

  listen(
    'a language without a voice is never said by another, and told with what to do',
    async ({ openListening }) => {
      const page = await openListening({ voices: [{ lang: 'en-US', localService: true }] });
      await panel(page).getByLabel('Languages').selectOption('한국어');
      await expect(panel(page).getByRole('status')).toContainText('lacks a voice for Korean');
      await expect(key(page, 'Read aloud')).toBeDisabled();
      await panel(page).getByLabel('Languages').selectOption('한국어 → English');
      await key(page, 'Read aloud').click();
      await expect.poll(async () => (await said(page)).length).toBe(1);
      expect((await said(page)).map(({ lang }) => lang)).toEqual(['en-US']);
    },
  );

  for (const locale of ['en', 'ko'])
    for (const colorScheme of ['light', 'dark'] as const)
      listen(`no axe violations: ${locale}, ${colorScheme}`, async ({ openListening }) => {
        const page = await openListening({ locale, colorScheme, voices: BOTH.slice(0, 1) });
        await panel(page).locator('[aria-expanded]').click();
        await panel(page).locator('select').last().selectOption({ index: 2 });
        await page.locator('.bar [data-value=interleaved]').click();
        await panel(page).locator('.keys button').nth(1).click();
        await expect(page.locator('[data-heard]')).toBeVisible();
        await expectNoAxeViolations(page);
      });
});

test('there is no button where the browser cannot speak', async ({ page, app }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
  });
  await page.goto(app + TRAIN);
  await expect(page.locator('[data-pair]').first()).toBeVisible();
  await expect(page.locator('.bar').getByRole('button', { name: 'Listen' })).toHaveCount(0);
});
