import { ADD, bring, card, link, saved, understood } from './adding.ts';
import { FERRY_EN, FERRY_KO, ferryPage, KITES_KO } from './add.texts.ts';
import { expect, expectNoAxeViolations, keptOffline, PHONE, stored, type Page } from './fixtures.ts';
import { allowing, test } from './newspaper.ts';
import { serve } from './serve.ts';

/** What a share holds: fields, and files by name. */
interface Share {
  readonly fields?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** Shares as the system does with an installed app: a form goes by POST to the manifest's address. */
async function share(page: Page, { fields = {}, files = {} }: Share): Promise<void> {
  await page.evaluate(
    ({ texts, sources }) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'multipart/form-data';
      form.action = new URL('share', document.baseURI).href;
      for (const [name, value] of Object.entries(texts)) {
        const field = document.createElement('textarea');
        field.name = name;
        field.value = value;
        form.append(field);
      }
      const chooser = document.createElement('input');
      chooser.type = 'file';
      chooser.name = 'files';
      chooser.multiple = true;
      const data = new DataTransfer();
      for (const [name, source] of Object.entries(sources)) data.items.add(new File([source], name));
      chooser.files = data.files;
      form.append(chooser);
      document.body.append(form);
      form.submit();
    },
    { texts: fields, sources: files },
  );
  await expect(page).toHaveURL(/#\/add(\?join=.*)?$/);
}

async function openReady(open: () => Promise<Page>): Promise<Page> {
  const page = await open();
  await keptOffline(page);
  return page;
}

test('an address in the text, as Android shares it: both sides are a tap away', async ({
  openApp,
  paper,
}) => {
  const page = await openReady(openApp);
  await share(page, { fields: { title: 'The station', text: `The station ${paper.english}/news/1` } });
  await expect(understood(page, 'translation')).toContainText('The station that reads the tide tables aloud');
  await expect(understood(page, 'original')).toContainText('물때를 소리 내어 읽는 방송국');
  await link(page).click();
  await expect(saved(page)).toBeVisible();
});

test('a share is taken once: a reload does not bring it again', async ({ openApp }) => {
  const page = await openReady(openApp);
  await share(page, { fields: { text: FERRY_EN } });
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  const waiting = await page.evaluate(
    async () => (await (await caches.open('naranhi-shared')).keys()).length,
  );
  expect(waiting).toBe(0);
});

test('two files are shared with no network, each goes to its side', async ({ profile }) => {
  const server = await serve();
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto(server.url);
  await keptOffline(page);
  await server.stop();
  await share(page, { files: { 'ferry-ko.html': ferryPage('utf-8'), 'ferry.txt': FERRY_EN } });
  await expect(understood(page, 'translation')).toContainText('The ferry that waits for nobody');
  await expect(understood(page, 'original')).toContainText('아무도 기다리지 않는 배');
  await link(page).click();
  await expect(saved(page)).toBeVisible();
});

test('a Korean title sends an address to the original card where nothing is fetched', async ({ browser }) => {
  const server = await serve({ more: ['--no-fetcher'] });
  const context = await browser.newContext({ locale: 'en', viewport: PHONE });
  const page = await context.newPage();
  await page.goto(server.url);
  await keptOffline(page);
  await share(page, { fields: { title: '물때를 읽는 방송국', text: 'https://paper.example/arti/1' } });
  await expect(card(page, 'original')).toContainText('Source: https://paper.example/arti/1');
  await context.close();
  await server.stop();
});

test('a file of another kind says so', async ({ openApp }) => {
  const page = await openReady(openApp);
  await share(page, { files: { 'report.pdf': '%PDF' } });
  await expect(page.getByRole('alert')).toContainText('is a PDF');
});

test('what is too large, or holds nothing, says so', async ({ openApp }) => {
  const page = await openReady(openApp);
  await share(page, { files: { 'huge.txt': 'a'.repeat(41_000_000) } });
  await expect(page.getByRole('alert')).toContainText('40 MB is the most');
  await share(page, {});
  await expect(page.getByRole('alert')).toContainText('There is no text in this');
});

test('shares that nobody takes make room for newer ones', async ({ openApp, app }) => {
  const page = await openReady(openApp);
  const waiting = await page.evaluate(async (to) => {
    for (let n = 0; n < 7; n += 1) {
      const body = new FormData();
      body.set('text', `share ${n}`);
      await fetch(`${to}share`, { method: 'POST', body });
    }
    return (await (await caches.open('naranhi-shared')).keys()).length;
  }, app);
  expect(waiting).toBe(4);
});

test('a browser without the worker is told to share again', async ({ browser, paper }) => {
  const server = await serve({ more: allowing(paper) });
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(server.url);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await share(page, { fields: { text: FERRY_KO } });
  await expect(page.getByRole('alert')).toContainText('go back and share again');
  await context.close();
  await server.stop();
});

test('a file opened with the app goes to its side', async ({ openApp }) => {
  const page = await openApp();
  // No test can press "open with" in a system's file manager: what the browser then hands over is put in its place.
  await page.addInitScript((text) => {
    const handle = { getFile: () => Promise.resolve(new File([text], 'ferry.txt')) };
    const setConsumer = (consumer: (params: { files: readonly unknown[] }) => void) =>
      consumer({ files: [handle] });
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } });
  }, FERRY_KO);
  await page.reload();
  await page.goto(`${page.url().replace(/#.*$/, '')}${ADD}`);
  await expect(understood(page, 'original')).toContainText('아무도 기다리지 않는 배');
});

test('one side waits, and the other joins it another day', async ({ profile, paper }) => {
  const server = await serve({ more: ['--no-fetcher'] });
  const first = await profile.open();
  const page = await first.newPage();
  await page.goto(server.url);
  await keptOffline(page);
  const english = await (await fetch(`${paper.english}/news/1`)).text();
  await share(page, { fields: { url: `${paper.english}/news/1` }, files: { 'station.html': english } });
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('The English article is here and waits. Open the original')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the original at the publisher' })).toHaveAttribute(
    'href',
    `${paper.korean}/arti/1`,
  );
  await expectNoAxeViolations(page);
  const alone = await stored(page, 'bitexts');
  await first.close();

  const second = await profile.open();
  const later = await second.newPage();
  await later.goto(server.url);
  const korean = await (await fetch(`${paper.korean}/arti/1`)).text();
  await share(later, {
    fields: { url: `${paper.korean}/arti/1` },
    files: { 'station-ko.html': korean },
  });
  await expect(understood(later, 'translation')).toContainText('In your library already');
  await expect(understood(later, 'original')).toContainText('물때를 소리 내어 읽는 방송국');
  await link(later).click();
  await expect(saved(later)).toBeVisible();
  expect(await stored(later, 'bitexts')).toHaveLength(alone.length);
  await server.stop();
});

test('what was kept unasked can be taken back, and what waits is offered', async ({ openApp }) => {
  const page = await openReady(openApp);
  await share(page, { files: { 'ferry.txt': FERRY_EN } });
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goto(`${page.url().replace(/#.*$/, '')}${ADD}`);
  await bring(page, 'original', FERRY_KO);
  await page.getByRole('button', { name: 'The ferry that waits for nobody' }).click();
  await expect(understood(page, 'translation')).toContainText('In your library already');
  await expect(understood(page, 'original')).toContainText('아무도 기다리지 않는 배');
  await share(page, { files: { 'kites.txt': KITES_KO } });
  await expect(saved(page)).toBeVisible();
  const before = await stored(page, 'bitexts');
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  const kept = (await stored(page, 'bitexts')) as { deletedAt?: number }[];
  expect(kept.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(before.length - 1);
});
