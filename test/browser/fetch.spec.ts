import { ADD, bring, card, link, saved, understood, type Side } from './adding.ts';
import { expect, expectNoAxeViolations, keptOffline, stored, type Page } from './fixtures.ts';
import { allowing, startNewspaper, test } from './newspaper.ts';
import { serve } from './serve.ts';

const TITLE = { en: 'The station that reads the tide tables aloud', ko: '물때를 소리 내어 읽는 방송국' };

async function expectBoth(page: Page): Promise<void> {
  await expect(understood(page, 'translation')).toContainText(TITLE.en);
  await expect(understood(page, 'original')).toContainText(TITLE.ko);
}

test('one English address: both sides and their pictures, read offline in a browser opened again', async ({
  profile,
}) => {
  const paper = await startNewspaper();
  const server = await serve({ more: allowing(paper) });
  const first = await profile.open();
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto(server.url + ADD);
  await keptOffline(page);
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expectBoth(page);
  await expect(understood(page, 'translation')).toContainText('7 paragraphs');
  await expect(understood(page, 'original')).toContainText('7 paragraphs');
  await link(page).click();
  await expect(saved(page)).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: '9 linked one to one' })).toBeVisible();
  await first.close();
  await server.stop();
  await paper.stop();

  const second = await profile.open();
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto(server.url);
  await again.getByRole('link', { name: TITLE.en }).first().click();
  await expect(again.getByText('reads the tide tables aloud.').first()).toBeVisible();
  const picture = again.locator('img[src^="blob:"]').first();
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1600);
});

test('the Korean address leads to its English edition, and each goes to its side', async ({
  openApp,
  paper,
}) => {
  const page = await openApp({ route: ADD });
  // Given to the wrong card on purpose.
  await bring(page, 'translation', `${paper.korean}/arti/1`);
  await expectBoth(page);
  await expect(understood(page, 'original')).toContainText('1 picture could not be had');
  await expectNoAxeViolations(page);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
});

test('a dropped file leads to its original, and its pictures come too', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  const source = await (await fetch(`${paper.english}/news/1`)).text();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'station.html', { type: 'text/html' }));
    return data;
  }, source);
  await card(page, 'translation').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(understood(page, 'translation')).toContainText(TITLE.en);
  await card(page, 'original').getByRole('button', { name: 'Fetch the original' }).click();
  await expect(understood(page, 'original')).toContainText(TITLE.ko);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.locator('img[src^="blob:"]').first()).toBeVisible();
});

test('pictures are set to reading size and kept once', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expectBoth(page);
  await link(page).click();
  await expect(saved(page)).toBeVisible();
  const kept = (await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('naranhi');
        opening.onsuccess = () => {
          const all = opening.result.transaction('assets').objectStore('assets').getAll();
          all.onsuccess = () =>
            resolve(
              (all.result as { type: string; bytes: ArrayBuffer }[]).map(({ type, bytes }) => ({
                type,
                size: bytes.byteLength,
              })),
            );
        };
      }),
  )) as { type: string; size: number }[];
  const photographs = kept.filter(({ type }) => type !== 'image/svg+xml');
  expect(photographs).toHaveLength(1);
  expect(photographs[0]?.type).toBe('image/webp');
  expect(photographs[0]?.size).toBeGreaterThan(10_000);
});

test('an original that is another article is asked about', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', `${paper.english}/news/unlike`);
  await expect(understood(page, 'original')).toContainText('가마를 식히는 사흘');
  await link(page).click();
  await expect(page.getByRole('dialog', { name: 'Do these two belong together?' })).toBeVisible();
});

test('an article without a named original can be kept alone', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', `${paper.english}/news/alone`);
  await expect(understood(page, 'translation')).toContainText(TITLE.en);
  await expect(card(page, 'original').getByRole('textbox')).toBeVisible();
});

test('an article on several pages is fetched whole', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', `${paper.english}/news/parts`);
  await expect(understood(page, 'translation')).toContainText('7 paragraphs');
  await expect(understood(page, 'translation')).not.toContainText('one page of several');
});

test('an original that is gone is said on its own card, and the address stays', async ({
  openApp,
  paper,
}) => {
  const page = await openApp({ route: ADD });
  await bring(page, 'translation', `${paper.english}/news/lost-original`);
  await expect(understood(page, 'translation')).toContainText(TITLE.en);
  await expect(card(page, 'original').getByRole('alert')).toContainText(
    'localhost has no page at this address',
  );
  await expect(card(page, 'original').getByRole('button', { name: 'Fetch it' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a page on its way can be stopped, and nothing is left of it', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  const before = await stored(page, 'bitexts');
  await bring(page, 'original', `${paper.english}/news/slow`);
  const stop = card(page, 'original').getByRole('button', { name: 'Stop' });
  await expect(stop).toBeFocused();
  await expect(card(page, 'original')).toContainText('Fetching the page from 127.0.0.1');
  await expectNoAxeViolations(page);
  await stop.click();
  await expect(card(page, 'original').getByRole('button', { name: 'Fetch it' })).toBeVisible();
  expect(await stored(page, 'bitexts')).toEqual(before);
});

const REFUSED: readonly (readonly [path: string, sentence: RegExp])[] = [
  ['/news/none', /has no page at this address/],
  ['/news/members', /without a login or a subscription/],
  ['/news/broken', /trouble of its own/],
  ['/news/report.pdf', /a file of another kind/],
  ['/news/circle', /without an end/],
  ['/news/huge', /larger than 10 MB/],
  ['/private/1', /asks programs not to fetch/],
  ['/news/login', /asks to sign in/],
  ['/news/front', /No article was found|no text in this|holds no text/],
];

for (const [path, sentence] of REFUSED)
  test(`${path} says what is wrong and what to do`, async ({ openApp, paper }) => {
    const page = await openApp({ route: ADD });
    await bring(page, 'translation', paper.english + path);
    await expect(card(page, 'translation').getByRole('alert')).toHaveText(sentence);
    await expect(card(page, 'translation').getByText(`Source: ${paper.english}${path}`)).toBeVisible();
  });

const ADDRESSES: readonly (readonly [address: string, sentence: RegExp])[] = [
  ['http://127.0.0.1:9/', /private network|cannot be fetched|no address/],
  ['http://192.168.0.1/admin', /192\.168\.0\.1 is in a private network/],
  ['http://169.254.169.254/latest/meta-data', /private network/],
  ['https://reader:word@paper.example/', /no address that can be fetched/],
  ['https://paper.example:22/', /no address that can be fetched/],
];

for (const [address, sentence] of ADDRESSES)
  test(`${address} is refused with a sentence`, async ({ openApp }) => {
    const page = await openApp({ route: ADD });
    await bring(page, 'translation', address);
    await expect(card(page, 'translation').getByRole('alert')).toHaveText(sentence);
  });

test('a token is asked for once, and kept', async ({ browser, paper }) => {
  const server = await serve({ more: [...allowing(paper), '--token', 'a-token-of-some-length'] });
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(server.url + ADD);
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expect(card(page, 'translation').getByRole('alert')).toContainText('access token');
  const field = page.getByLabel('Access token of this server');
  const keep = page.getByRole('button', { name: 'Keep it and fetch' });
  await expectNoAxeViolations(page);
  await field.fill('another-token-of-that-length');
  await keep.click();
  await expect(card(page, 'translation').getByRole('alert')).toContainText('does not know this access token');
  await field.fill('a-token-of-some-length');
  await keep.click();
  await expectBoth(page);
  await page.reload();
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expectBoth(page);
  await context.close();
  await server.stop();
});

test('without a fetcher the app says so, and offers the other ways', async ({ browser }) => {
  const server = await serve({ more: ['--no-fetcher'] });
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(server.url + ADD);
  await bring(page, 'translation', 'https://paper.example/news/1');
  await expect(card(page, 'translation')).toContainText(
    'does not let Naranhi fetch a page from another site',
  );
  await expect(card(page, 'translation').getByRole('link', { name: 'Open the page' })).toBeVisible();
  await context.close();
  await server.stop();
});

test('offline, the address is kept for later', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  await page.context().setOffline(true);
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expect(card(page, 'translation').getByRole('alert')).toContainText('You are offline');
  await page.context().setOffline(false);
  await card(page, 'translation').getByRole('button', { name: 'Fetch it' }).click();
  await expectBoth(page);
});

test('the server gone, it is said', async ({ browser, paper }) => {
  const server = await serve({ more: allowing(paper) });
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(server.url + ADD);
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  await server.stop();
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expect(card(page, 'translation').getByRole('alert')).toContainText(
    "app's own server cannot be reached",
  );
  await context.close();
});

test('an app closed in the middle leaves nothing by halves', async ({ profile, paper, app }) => {
  const first = await profile.open();
  const page = await first.newPage();
  await page.goto(app);
  await expect(page.getByRole('listitem').first()).toBeVisible();
  const count = async (shown: Page) =>
    [await stored(shown, 'bitexts'), await stored(shown, 'assets')].map(({ length }) => length);
  const [bitexts = 0, assets = 0] = await count(page);
  await page.goto(app + ADD);
  await bring(page, 'translation', `${paper.english}/news/1`);
  await expectBoth(page);
  await link(page).click({ noWaitAfter: true });
  await first.close();
  const second = await profile.open();
  const again = await second.newPage();
  await again.goto(app);
  await expect(again.getByRole('listitem').first()).toBeVisible();
  // All of it or nothing, whichever the closing met.
  expect([
    [bitexts, assets],
    [bitexts + 1, assets + 1],
  ]).toContainEqual(await count(again));
});

for (const locale of ['en', 'ko'])
  for (const side of ['translation', 'original'] as Side[])
    test(`an address on the ${side} card in ${locale}: axe finds nothing`, async ({ openApp, paper }) => {
      const page = await openApp({ route: ADD, locale, colorScheme: 'dark' });
      await card(page, side).getByRole('textbox').fill(`${paper.english}/news/1`);
      await card(page, side).locator('[type=submit]').click();
      await expectBoth(page);
      await expectNoAxeViolations(page);
    });
