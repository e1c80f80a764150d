import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { ADD, bring, card, choose, link, saved, understood } from './adding.ts';
import { FERRY_EN, FERRY_KO, ferryPage, KITES_KO, pngSquare } from './add.texts.ts';
import { expect, expectNoAxeViolations, stored, test, type Page } from './fixtures.ts';

async function bringBoth(page: Page): Promise<void> {
  await bring(page, 'translation', FERRY_EN);
  await bring(page, 'original', FERRY_KO);
  await expect(understood(page, 'original')).toBeVisible();
}

test('both sides pasted, linked, saved and read', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), FERRY_EN);
  await card(page, 'translation').getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(understood(page, 'translation')).toBeFocused();
  await expect(understood(page, 'translation')).toContainText('The ferry that waits for nobody');
  await expect(understood(page, 'translation')).toContainText('Mar 2, 2026, 09:10 KST');
  await expect(understood(page, 'translation')).toContainText('5 paragraphs');
  await expect(link(page)).toBeDisabled();

  await page.evaluate((text) => navigator.clipboard.writeText(text), FERRY_KO);
  await card(page, 'original').getByRole('button', { name: 'Paste' }).click();
  await expect(understood(page, 'original')).toContainText('아무도 기다리지 않는 배');
  await expect(card(page, 'original').getByRole('heading', { level: 2 })).toHaveText('Korean original');

  const before = await stored(page, 'bitexts');
  await link(page).click();
  await expect(saved(page)).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'linked one to one' })).toBeVisible();
  expect(await stored(page, 'bitexts')).toHaveLength(before.length + 1);

  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/#\/read\/[0-9a-f-]{36}/);
  await expect(page.getByText('three crates of oysters').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('three crates of oysters').first()).toBeVisible();
});

test('an address is kept as the source of the text that follows', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'original', 'https://news.example.com/ko/ferry');
  const open = card(page, 'original').getByRole('link', { name: 'Open the page' });
  await expect(open).toHaveAttribute('href', 'https://news.example.com/ko/ferry');
  await expect(open).toHaveAttribute('target', '_blank');
  await bring(page, 'original', FERRY_KO);
  await expect(understood(page, 'original')).toContainText('https://news.example.com/ko/ferry');
});

test('a page that names its original leads there', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const paragraphs = FERRY_EN.split('\n\n').slice(1);
  const markup = `<!doctype html><html lang="en"><head><title>The ferry that waits for nobody</title>
    <link rel="alternate" hreflang="ko" href="https://news.example.com/ko/ferry"></head>
    <body><article><h1>The ferry that waits for nobody</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  await bring(page, 'translation', markup);
  await expect(understood(page, 'translation')).toContainText('The ferry that waits for nobody');
  const open = card(page, 'original').getByRole('link', { name: 'Open the original at the publisher' });
  await expect(open).toHaveAttribute('href', 'https://news.example.com/ko/ferry');
  await expect(open).toHaveAttribute('rel', /noopener/);
});

test('linking can be stopped, and nothing is saved', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const long = (line: (n: number) => string) =>
    Array.from({ length: 25_000 }, (_, n) => line(n)).join('\n\n');
  await choose(
    page,
    'translation',
    'long.txt',
    Buffer.from(long((n) => `Boat ${n} carried ${n * 7} people over.`)),
  );
  await choose(
    page,
    'original',
    'long.txt',
    Buffer.from(long((n) => `${n}호 배가 ${n * 7}명을 태우고 건넜다.`)),
  );
  const before = await stored(page, 'bitexts');
  await link(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await expectNoAxeViolations(page);
  await cancel.click();
  await expect(link(page)).toBeFocused();
  expect(await stored(page, 'bitexts')).toEqual(before);
});

test('an EUC-KR page is read, and nothing in it runs', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await choose(page, 'original', 'ferry.html', iconv.encode(ferryPage('euc-kr'), 'cp949'));
  await expect(understood(page, 'original')).toContainText('아무도 기다리지 않는 배');
  await expect(understood(page, 'original')).toContainText('월요일 오전 6시40분');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a picture that stands in the page comes along', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const figure = `<figure><img src="data:image/png;base64,${pngSquare()}"><figcaption>첫 배가 떠나는 선착장.</figcaption></figure>`;
  await choose(
    page,
    'original',
    'ferry.html',
    Buffer.from(ferryPage('utf-8').replace('<p>“', `${figure}<p>“`)),
  );
  await expect(understood(page, 'original')).toContainText('1 picture');
  await bring(page, 'translation', FERRY_EN);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.locator('img[src^="blob:"]')).toHaveCount(1);
});

test('ten thousand nested tags are read', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const nested = `<html><body>${'<div>'.repeat(10_000)}${ferryPage('utf-8')}${'</div>'.repeat(10_000)}</body></html>`;
  await choose(page, 'original', 'deep.html', Buffer.from(nested));
  await expect(understood(page, 'original')).toContainText('월요일 오전 6시40분');
});

test('Hangul in pieces is put together', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await choose(page, 'original', 'ferry.txt', Buffer.from(FERRY_KO.normalize('NFD')));
  await expect(understood(page, 'original').getByRole('heading')).toHaveText('아무도 기다리지 않는 배');
});

test('a file can be dropped', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ferry.txt', { type: 'text/plain' }));
    return data;
  }, FERRY_EN);
  await card(page, 'translation').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(understood(page, 'translation')).toContainText('The ferry that waits for nobody');
});

test('what cannot be read says why, and what to do instead', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  const problem = card(page, 'translation').getByRole('alert');
  const files: [string, Buffer, RegExp][] = [
    ['page.mhtml', Buffer.from('x'), /page\.mhtml.*HTML only/],
    ['page.pdf', Buffer.from('%PDF-1.7'), /PDF.*\.html/],
    ['page.docx', Buffer.from('PK'), /plain text \(\.txt\)/],
    ['page.png', Buffer.from('x'), /not a kind of file/],
    ['page.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), /no text that can be read/],
    ['empty.txt', Buffer.from(' \n '), /holds no text/],
    ['long.txt', Buffer.from('A line of text.\n\n'.repeat(300_000)), /5,099,\d{3}|5,100,000/],
  ];
  for (const [name, bytes, sentence] of files) {
    await choose(page, 'translation', name, bytes);
    await expect(problem).toHaveText(sentence);
  }
  await expect(problem).toContainText('2,000,000');
  await expect(card(page, 'translation').getByRole('textbox')).toHaveAccessibleDescription(/too long/);
  await expectNoAxeViolations(page);
});

test('one paragraph is taken with a warning, and can be put right', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(
    page,
    'translation',
    'The lighthouse at the end of the pier was painted white again this week.',
  );
  await expect(understood(page, 'translation')).toContainText('Only one paragraph');
  await expect(understood(page, 'translation')).toContainText('No date was found');
  await understood(page, 'translation').getByRole('button', { name: 'Put something right' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Title', { exact: true }).fill('');
  await form.getByRole('button', { name: 'Keep this' }).click();
  await expect(form.getByRole('alert')).toContainText('title is empty');
  await expect(form.getByLabel('Title', { exact: true })).toBeFocused();
  await form.getByLabel('Title', { exact: true }).fill('White again');
  const published = form.getByRole('group', { name: 'Published' });
  await published.getByLabel('Day').fill('2026-04-05');
  await published.getByLabel('Time', { exact: true }).fill('07:30');
  await published.getByLabel('Time zone').selectOption('+09:00');
  await expectNoAxeViolations(page);
  await form.getByRole('button', { name: 'Keep this' }).click();
  await expect(understood(page, 'translation')).toContainText('White again');
  await expect(understood(page, 'translation')).toContainText('Apr 5, 2026, 07:30 KST');
  await expect(understood(page, 'translation')).not.toContainText('No date');
});

test('one language on both sides is not linked', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', FERRY_EN);
  await bring(page, 'original', FERRY_EN);
  await expect(page.getByRole('alert')).toContainText('same language (English)');
  await expect(link(page)).toBeDisabled();
});

test('swapped sides are noticed and swapped by a tap', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', FERRY_KO);
  await bring(page, 'original', FERRY_EN);
  await expect(page.getByRole('alert')).toContainText('look swapped');
  await page.getByRole('button', { name: 'Swap them' }).click();
  await expect(card(page, 'translation')).toContainText('The ferry that waits for nobody');
  await expect(page.getByText('look swapped')).toBeHidden();
  await expect(link(page)).toBeEnabled();
});

test('two articles that do not belong together are linked only if the reader says so', async ({
  openApp,
}) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', FERRY_EN);
  await bring(page, 'original', KITES_KO);
  const before = await stored(page, 'bitexts');
  await link(page).click();
  const question = page.getByRole('dialog', { name: 'Do these two belong together?' });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect(await stored(page, 'bitexts')).toEqual(before);
  await link(page).click();
  await question.getByRole('button', { name: 'Keep them, but unlinked' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('without links')).toBeVisible();
});

test('an article that is there already is replaced, or kept twice, or let be', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bringBoth(page);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  const first = await stored(page, 'bitexts');
  const again = async (answer: string) => {
    if (await saved(page).isVisible()) {
      await page.getByRole('button', { name: 'Add another article' }).click();
      await bringBoth(page);
    }
    await link(page).click();
    const question = page.getByRole('dialog', { name: 'Already in your library' });
    await question.getByRole('button', { name: answer }).last().click();
    await expect(question).toBeHidden();
  };
  await again('Cancel');
  expect(await stored(page, 'bitexts')).toEqual(first);
  await again('Replace it, keep my place');
  await expect(saved(page)).toBeVisible();
  expect(await stored(page, 'bitexts')).toHaveLength(first.length);
  await again('Keep both');
  await expect(saved(page)).toBeVisible();
  expect(await stored(page, 'bitexts')).toHaveLength(first.length + 1);
});

test('one side alone is kept, and joined later', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', FERRY_EN);
  await page.getByRole('button', { name: 'Keep the English side for now' }).click();
  await expect(saved(page)).toBeVisible();
  const alone = await stored(page, 'bitexts');
  await page.getByRole('link', { name: 'Add the other side' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add the other side');
  await expect(understood(page, 'translation')).toContainText('In your library already');
  await bring(page, 'original', FERRY_KO);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await stored(page, 'bitexts')).toHaveLength(alone.length);
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.getByText('three crates of oysters').first()).toBeVisible();
});

test('one side brought again is put in its own place, and its other side stays', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bringBoth(page);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  const both = await stored(page, 'bitexts');
  await page.getByRole('button', { name: 'Add another article' }).click();
  await bring(page, 'translation', FERRY_EN.replace('340 million', '345 million'));
  await page.getByRole('button', { name: 'Keep the English side for now' }).click();
  const question = page.getByRole('dialog', { name: 'Already in your library' });
  await expect(question.getByRole('button', { name: 'Keep both' })).toBeVisible();
  await question.getByRole('button', { name: /Replace/ }).click();
  await expect(page.getByText('The two are linked paragraph by paragraph')).toBeVisible();
  expect(await stored(page, 'bitexts')).toHaveLength(both.length);
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.getByText('345 million won').first()).toBeVisible();
});

test('what was brought is still there after the page was left', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', FERRY_EN);
  await card(page, 'original').getByRole('textbox').fill('Half a thought');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(card(page, 'translation')).toBeHidden();
  await page.goBack();
  await expect(understood(page, 'translation')).toContainText('The ferry that waits for nobody');
  await expect(card(page, 'original').getByRole('textbox')).toHaveValue('Half a thought');
});
