import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './cache.ts';
import { expect, keptOffline, test } from './fixtures.ts';
import { serve } from './serve.ts';

const NIGHT_TRAIN = { en: 'What the night train carried', ko: '야간열차는 무엇을 싣고 갔나' };
const TIGER = '곶감이 무서운 호랑이';

/** Files of the build that are for hosts and stores. */
const NOT_KEPT = /^(_headers|sw\.js|screenshots\/.*)$/;

test('after one visit everything is there with the server gone', async ({ profile }) => {
  const server = await serve();
  const first = await profile.open();
  const visit = first.pages()[0] ?? (await first.newPage());
  await visit.goto(server.url);
  await expect(visit.getByRole('link', { name: NIGHT_TRAIN.en })).toBeVisible();
  await keptOffline(visit);
  await first.close();
  await server.stop();

  // The browser is opened again, in Korean: that language's strings were not loaded before.
  const second = await profile.open({ locale: 'ko' });
  const page = second.pages()[0] ?? (await second.newPage());
  await page.goto(server.url);
  await expect(page.getByRole('searchbox', { name: '서재에서 찾기' })).toBeVisible();

  await page.getByRole('link', { name: NIGHT_TRAIN.ko }).click();
  await expect(page.getByRole('heading', { level: 1, name: NIGHT_TRAIN.en })).toBeVisible();
  await expect(page.getByText('A train is not an agreement.').first()).toBeVisible();
  await page.getByRole('radio', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NIGHT_TRAIN.ko })).toBeVisible();
  await expect(page.getByRole('img').first()).toBeVisible();

  await page.goto(`${server.url}#/settings`);
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
  await page.goto(`${server.url}#/add`);
  await expect(page.getByRole('textbox').first()).toBeVisible();

  // A deep link, in the text that the reader chose last.
  const deep = await second.newPage();
  await deep.goto(`${server.url}#/read/sample-tiger-persimmon`);
  await expect(deep.getByRole('heading', { level: 1, name: TIGER })).toBeVisible();
  await deep.reload();
  await expect(deep.getByRole('heading', { level: 1, name: TIGER })).toBeVisible();
});

test('every file that a page may ask for is kept', async ({ profile }) => {
  const server = await serve();
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto(server.url);
  await keptOffline(page);
  await server.stop();
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !NOT_KEPT.test(name));
  expect(files.length).toBeGreaterThan(10);
  const missing = await page.evaluate(async (names) => {
    const answers = await Promise.allSettled(names.map((name) => fetch(name)));
    return names.filter((_, i) => {
      const answer = answers[i];
      return answer?.status !== 'fulfilled' || !answer.value.ok;
    });
  }, files);
  expect(missing).toEqual([]);
});

test('what is not the app is left to the network', async ({ profile }) => {
  const server = await serve();
  const context = await profile.open();
  const page = await context.newPage();
  await page.goto(server.url);
  await keptOffline(page);
  const answer = await page.goto(`${server.url}share`);
  expect(answer?.status()).toBe(404);
  expect(answer?.fromServiceWorker()).toBe(false);
  const home = await page.goto(`${server.url}?from=somewhere#/settings`);
  expect(home?.fromServiceWorker()).toBe(true);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await server.stop();
});
