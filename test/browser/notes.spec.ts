import {
  DESK,
  expect,
  expectNoAxeViolations,
  expectNothingCutOff,
  PHONE,
  stored,
  test,
  type Page,
} from './fixtures.ts';
import { finish, putSpeech, said } from './listen.speech.ts';
import { marked, select } from './notes.selecting.ts';
import { openLong } from './reading.ts';
import { longArticle } from './reader.texts.ts';

const TRAIN = '#/read/sample-night-train';
const pair = (page: Page, n: number) => page.locator(`[data-pair="${n}"]`);
const bar = (page: Page, name: string) => page.locator('.picked').getByRole('button', { name });
const toast = (page: Page, name: string) => page.locator('.toast').getByRole('button', { name });
const sheet = (page: Page) => page.getByRole('dialog');
const note = (page: Page) => sheet(page).getByRole('textbox', { name: /^(Note|메모)/ });

async function openSheet(page: Page, n: number): Promise<void> {
  await pair(page, n).locator('.rail').click();
  await expect(note(page)).toBeVisible();
}

/** Waits until so many notes and highlights are written: a reload before that would lose one. */
async function kept(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await stored(page, 'notes')).length).toBe(count);
}

/** Makes the database refuse notes, as a full disk does, until it is told otherwise. */
async function refuseNotes(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((full) => {
    const known = globalThis as { honestPut?: PropertyDescriptor | undefined };
    known.honestPut ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
    const put = known.honestPut?.value as (
      this: IDBObjectStore,
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...given: unknown[]) {
      if (full && this.name === 'notes') throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  }, refuse);
}

test.describe('highlights', () => {
  test('are made on selected words, kept, changed and taken away', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'the timing says a good deal');
    await bar(page, 'Highlight in green').click();
    await expect.poll(() => marked(page)).toEqual(['green: the timing says a good deal']);
    await expect(page.locator('.picked')).toHaveCount(0);
    await select(page, 3, 'translation', 'timing');
    await bar(page, 'Highlight in rose').click();
    const three = ['green: the', 'rose: timing', 'green: says a good deal'];
    await expect.poll(() => marked(page)).toEqual(three);
    await kept(page, 3);

    await page.reload();
    await expect.poll(() => marked(page)).toEqual(three);
    await select(page, 3, 'translation', 'timing says');
    await bar(page, 'Remove the highlight').click();
    await expect.poll(() => marked(page)).toEqual(['green: the']);
    await toast(page, 'Undo').click();
    await expect.poll(() => marked(page)).toEqual(three);
  });

  test('run over paragraphs and pairs, and leave out what is not shown', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 4)).toBeVisible();
    await select(page, 3, 'translation', 'a fisheries accord.', {
      n: 4,
      words: '“When you send a train first',
    });
    await bar(page, 'Highlight in yellow').click();
    await expect
      .poll(() => marked(page))
      .toEqual([
        'yellow: a fisheries accord.',
        'yellow: Officials who follow the talks closely do not think that this one will be an exception.',
        'yellow: “When you send a train first',
      ]);
  });

  test('open the sheet of their pair at a tap, where their colour is chosen', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'good deal');
    await bar(page, 'Highlight in blue').click();
    await expect.poll(() => marked(page)).toEqual(['blue: good deal']);
    const at = await page.evaluate(() => {
      const [range] = CSS.highlights.get('marked-blue') ?? [];
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await expect(sheet(page).locator('.marked')).toContainText('good deal');
    await expect(sheet(page).getByRole('radio', { name: 'Blue' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(sheet(page).getByRole('radio', { name: 'Rose' })).toBeChecked();
    await expect.poll(() => marked(page)).toContain('rose: good deal');
    await page.keyboard.press('Escape');
    await expect.poll(() => marked(page)).toEqual(['rose: good deal']);
    // Beside the words the tap still flips the pair.
    await page.mouse.click(at.x, at.y + 60);
    await expect(sheet(page)).toHaveCount(0);
    await expect(pair(page, 3)).toHaveAttribute('data-flipped');
  });

  test('stay on their words when links are mended', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'timing');
    await bar(page, 'Highlight in yellow').click();
    await openSheet(page, 3);
    await note(page).fill('Who says so?');
    await expect(sheet(page)).toContainText('Kept');
    await sheet(page).locator('.mend summary').click();
    await sheet(page).getByRole('button', { name: 'Merge with the pair above' }).click();
    await expect(pair(page, 2).locator('.side[data-side=translation] p')).toHaveCount(2);
    await expect.poll(() => marked(page)).toEqual(['yellow: timing']);
    await expect(pair(page, 2)).toHaveAttribute('data-noted');
    await expect(page.locator('[data-noted]')).toHaveCount(1);
    await page.reload();
    await expect.poll(() => marked(page)).toEqual(['yellow: timing']);
    await openSheet(page, 2);
    await expect(note(page)).toHaveValue('Who says so?');
  });

  test('stay on their words when the article is brought again with other paragraphs', async ({ openApp }) => {
    const page = await openApp({ route: '#/add' });
    await openLong(page, 8);
    await select(page, 2, 'translation', 'the nets had been mended');
    await bar(page, 'Highlight in blue').click();
    await select(page, 4, 'translation', 'counted 135 boats');
    await bar(page, 'Highlight in rose').click();
    await kept(page, 2);
    const read = page.url();
    const { en, ko } = longArticle(8);
    const changed = en
      .replace('On day 1 the', 'A lead that was not there.\n\nOn day 1 the')
      .replace('On day 3 the surveyors reached', 'On the third day the tired surveyors came to')
      .replace('counted 135 boats', 'counted a few boats');
    expect(changed).not.toBe(en);
    await page.goto(read.replace(/#.*/, '#/add'));
    for (const [name, text] of [
      ['translation', changed],
      ['original', ko],
    ] as const) {
      const card = page.locator(`.side[data-side=${name}]`);
      await card.getByRole('textbox').fill(text);
      await card.getByRole('button', { name: 'Read this in' }).click();
    }
    await page.getByRole('button', { name: 'Link the two' }).click();
    await page.getByRole('button', { name: /Replace it/ }).click();
    await page.getByRole('link', { name: 'Read it' }).click();
    await expect.poll(() => marked(page)).toEqual(['blue: the nets had been mended']);
    // What is gone from the text is kept, and said to be gone.
    await page.locator('.yours summary').click();
    await page.locator('.yours').getByRole('button', { name: 'counted 135 boats' }).click();
    await page.locator(':focus').click();
    await expect(sheet(page)).toContainText('These words are not in the article any more.');
    await expect(sheet(page).locator('.marked blockquote')).toHaveText('counted 135 boats');
  });

  test('made in one tab are shown by another', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(pair(other, 3)).toBeVisible();
    await select(page, 3, 'translation', 'timing');
    await bar(page, 'Highlight in yellow').click();
    await expect.poll(() => marked(other)).toEqual(['yellow: timing']);
  });
});

test.describe('by keyboard alone', () => {
  test('Tab comes from the words to the bar, and Escape goes back', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, viewport: DESK });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'timing');
    await expect(page.getByRole('group', { name: 'What to do with the selected words' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page, 'Highlight in yellow')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.picked')).toHaveCount(0);
    await expect(pair(page, 3).locator('.rail')).toBeFocused();
    await select(page, 3, 'translation', 'timing');
    await pair(page, 3)
      .locator('.rail')
      .evaluate((rail) => (rail as HTMLElement).blur());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toEqual(['green: timing']);
    await expect(pair(page, 3).locator('.rail')).toBeFocused();
  });

  test('a sentence is marked and a note written in the sheet', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await pair(page, 3).locator('.rail').focus();
    await page.keyboard.press('Enter');
    await note(page).focus();
    await page.keyboard.type('A note by hand');
    await expect(sheet(page).getByRole('status').filter({ hasText: 'Kept' })).toBeVisible();
    await sheet(page).getByText('Highlight a sentence').focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByRole('combobox', { name: 'Sentence' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(sheet(page).getByRole('combobox', { name: 'Sentence' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('.marked')).toContainText('In the 10 years before the line was cut');
    await page.keyboard.press('Escape');
    await expect(pair(page, 3).locator('.rail')).toBeFocused();
    await expect(pair(page, 3).locator('.rail')).toHaveAccessibleName(
      /^With your note\. Split|^With your note\. Merged/,
    );
    expect((await marked(page)).join()).toMatch(/^yellow: In the 10 years/);
  });
});

test.describe('a note', () => {
  test('is kept as it is typed, and on closing', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await openSheet(page, 3);
    await note(page).fill('Typed');
    await expect(sheet(page)).toContainText('Kept');
    await note(page).fill('Typed, and closed at once');
    await page.keyboard.press('Escape');
    await expect(pair(page, 3)).toHaveAttribute('data-noted');
    await expect
      .poll(() => stored(page, 'notes'))
      .toMatchObject([{ kind: 'note', text: 'Typed, and closed at once' }]);
    await page.reload();
    await expect(pair(page, 3)).toHaveAttribute('data-noted');
    await openSheet(page, 3);
    await expect(note(page)).toHaveValue('Typed, and closed at once');
  });

  test('is deleted, by its button or by emptying it, and comes back', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await openSheet(page, 3);
    await note(page).fill('To be deleted');
    await expect(sheet(page)).toContainText('Kept');
    await sheet(page).getByRole('button', { name: 'Delete this note' }).click();
    await expect(note(page)).toHaveValue('');
    await kept(page, 0);
    await sheet(page).getByRole('button', { name: 'Undo' }).click();
    await expect(note(page)).toHaveValue('To be deleted');
    await kept(page, 1);
    await note(page).fill(' ');
    await page.keyboard.press('Escape');
    await expect(page.locator('.toast')).toContainText('The note was deleted.');
    await expect(pair(page, 3)).not.toHaveAttribute('data-noted');
    await toast(page, 'Undo').click();
    await expect(pair(page, 3)).toHaveAttribute('data-noted');
    await kept(page, 1);
  });

  test('is asked for from selected words, which are marked then', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'timing');
    await bar(page, 'Note').click();
    await expect(note(page)).toBeFocused();
    await expect(sheet(page).locator('.marked')).toContainText('timing');
  });

  test('that cannot be kept says so, and what was typed stays until it can', async ({ openApp }) => {
    const page = await openApp({ route: TRAIN });
    await expect(pair(page, 3)).toBeVisible();
    await openSheet(page, 3);
    await note(page).fill('First');
    await expect(sheet(page)).toContainText('Kept');
    await refuseNotes(page, true);
    await note(page).fill('First, and then more');
    await expect(sheet(page).getByRole('alert')).toContainText('no room left');
    await page.keyboard.press('Escape');
    await expect(page.locator('.toast')).toContainText('no room left');
    await openSheet(page, 3);
    await expect(note(page)).toHaveValue('First, and then more');
    await expect(sheet(page).getByRole('alert')).toContainText('This was not kept yet.');
    await refuseNotes(page, false);
    await sheet(page).getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(sheet(page)).toContainText('Kept');
    await page.keyboard.press('Escape');
    expect(await stored(page, 'notes')).toMatchObject([{ text: 'First, and then more' }]);
    // A highlight that is refused is told, too, and the words stay selected to try again.
    await refuseNotes(page, true);
    await select(page, 4, 'translation', 'Officials');
    await bar(page, 'Highlight in yellow').click();
    await expect(page.locator('.toast')).toContainText('no room left');
    expect(await marked(page)).toEqual([]);
    await expect(page.locator('.picked')).toBeVisible();
  });
});

test('all notes are listed at the end, with the way to each and back, and copied', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(pair(page, 4)).toBeVisible();
  await expect(page.locator('.yours')).toHaveCount(0);
  await select(page, 4, 'translation', 'Officials');
  await bar(page, 'Highlight in rose').click();
  await expect.poll(() => marked(page)).toHaveLength(1);
  await openSheet(page, 1);
  await note(page).fill('A note\nof two lines');
  await page.keyboard.press('Escape');
  const yours = page.getByRole('region', { name: 'Your notes' });
  await expect(yours).toContainText('1 note and 1 highlight');
  await yours.locator('summary').click();
  await expect(yours.locator('.passage')).toHaveCount(2);
  const button = yours.getByRole('button', { name: 'Officials' });
  await button.scrollIntoViewIfNeeded();
  const y = (await button.boundingBox())?.y ?? NaN;
  await button.click();
  await expect(pair(page, 4).locator('.rail')).toBeFocused();
  await page.getByRole('button', { name: 'Where I was' }).click();
  await expect(button).toBeFocused();
  expect(Math.abs(((await button.boundingBox())?.y ?? NaN) - y)).toBeLessThanOrEqual(1);
  await yours.getByRole('button', { name: 'Copy all notes' }).click();
  await expect(page.locator('.toast')).toContainText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('A note\nof two lines');
  expect(text.replaceAll('\r\n', '\n')).toMatch(/^What the night train carried\n[^]*\n\n“Officials”$/);
});

test('a pair is copied in all ways, with its source as text and as a link', async ({ openApp }) => {
  const page = await openApp({ route: '#/add' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLong(page, 3);
  const clipboard = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  const copy = async (name: string) => {
    await openSheet(page, 1);
    if (name !== 'Copy both') await sheet(page).getByText('More ways to copy').click();
    await sheet(page).getByRole('button', { name }).click();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.locator('.toast')).toContainText('Copied.');
    return clipboard();
  };
  const english = (await pair(page, 1).locator('.side[data-side=translation]').textContent()) ?? '';
  const korean = (await pair(page, 1).locator('.side[data-side=original]').textContent()) ?? '';
  expect((await copy('Copy both')).text).toBe(`${english}\n\n${korean}`);
  expect((await copy('Copy the English alone')).text).toBe(english);
  expect((await copy('Copy the Korean alone')).text).toBe(korean);
  const { text, html } = await copy('Copy with the source');
  expect(text).toContain('A hundred harbours in one winter · Feb 1, 2026');
  expect(html).toContain('<cite lang="ko">한 해 겨울, 백 개의 항구');
});

test('words and pairs are handed to the system’s sheet', async ({ app, browser }) => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (data: unknown) => {
        shared.push(data);
        return shared.length < 3
          ? Promise.resolve()
          : Promise.reject(new DOMException('No', shared.length === 3 ? 'AbortError' : 'DataError'));
      },
    });
  });
  await page.goto(app + TRAIN);
  await expect(pair(page, 3)).toBeVisible();
  const share = async () => {
    await select(page, 3, 'translation', 'timing');
    await bar(page, 'Share').click();
  };
  await share();
  await expect(page.locator('.picked')).toHaveCount(0);
  await openSheet(page, 3);
  await sheet(page).getByRole('button', { name: 'Share' }).click();
  await expect(sheet(page)).toHaveCount(0);
  const shared = () => page.evaluate(() => (globalThis as { shared?: { text: string }[] }).shared ?? []);
  const [words, whole] = await shared();
  expect(words).toEqual({ text: 'timing' });
  expect(whole?.text).toMatch(/^Still, the timing[^]*What the night train carried/);
  // Who closes the sheet of the system is not told of a failure; who cannot share is.
  await share();
  await expect(page.locator('.toast')).toHaveCount(0);
  await share();
  await expect(page.locator('.toast')).toContainText('The system could not share this.');
  await context.close();
});

test('a pair is listened to, and nothing after it', async ({ app, browser }) => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await putSpeech(page, [{ lang: 'en-US', localService: true }]);
  await page.goto(app + TRAIN);
  await expect(pair(page, 3)).toBeVisible();
  await openSheet(page, 3);
  await sheet(page).getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByRole('region', { name: 'Listen' })).toBeVisible();
  const texts = async () => (await said(page)).map(({ text }) => text);
  await expect.poll(texts).toEqual(['Still, the timing says a good deal.']);
  const ended = page.getByRole('region', { name: 'Listen' }).getByText('That was the end.');
  await expect
    .poll(async () => {
      await finish(page);
      return ended.count();
    })
    .toBe(1);
  expect((await texts()).at(-1)).toMatch(/fisheries accord\.$/);
  await context.close();
});

test('a pair is split where the reader says', async ({ openApp }) => {
  const page = await openApp({ route: TRAIN });
  await openSheet(page, 3);
  await sheet(page).locator('.mend summary').click();
  const point = (name: string) => sheet(page).getByRole('combobox', { name });
  await expect(point('English: the second pair begins with')).toHaveValue('1');
  await point('Korean: the second pair begins with').selectOption({ label: 'Nothing of it' });
  const act = sheet(page).getByRole('button', { name: 'Split here' });
  await expect(act).toHaveAttribute('aria-disabled', 'true');
  await expect(act).toHaveAccessibleDescription('Each of the two pairs needs something.');
  await point('Korean: the second pair begins with').selectOption('1');
  await act.click();
  await expect(page.locator('.toast')).toContainText('Split into two pairs.');
  await expect(pair(page, 3).locator('.side[data-side=original] p')).toHaveCount(1);
  await expect(pair(page, 4)).toHaveAttribute('data-only', 'original');
});

for (const [name, opening] of [
  ['phone, English', { viewport: { width: 360, height: 780 } }],
  ['desk, Korean, dark', { viewport: DESK, locale: 'ko', colorScheme: 'dark' }],
] as const)
  test(`no axe violations, and nothing is cut off: ${name}`, async ({ openApp }) => {
    const page = await openApp({ route: TRAIN, ...opening });
    await expect(pair(page, 3)).toBeVisible();
    await select(page, 3, 'translation', 'timing');
    await expectNoAxeViolations(page);
    await page.locator('.picked button').nth(1).click();
    await expect.poll(() => marked(page)).toEqual(['green: timing']);
    const heights = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    await openSheet(page, 3);
    await note(page).fill('…');
    for (const summary of await sheet(page).locator('summary').all()) await summary.click();
    await expectNoAxeViolations(page);
    const targets = await heights('.noted :is(button, summary, label.round, textarea, select)');
    expect(targets.length).toBeGreaterThan(10);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    await expectNothingCutOff(page);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.keyboard.press('Escape');
    await page.locator('.yours summary').click();
    await expect(page.locator('.yours .passage')).toHaveCount(2);
    await expectNoAxeViolations(page);
  });
