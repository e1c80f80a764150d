import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from './cache.ts';
import { expect, expectNoAxeViolations, keptOffline, test, type Page, type Profile } from './fixtures.ts';
import { serve, type Served } from './serve.ts';

const ROUTE = '#/read/sample-tide-market';
const TITLE = 'A market that opens when the tide goes out';

/** Makes the next version of the app: the same one, with a mark in its page and in its strings. */
function nextVersion(): Plugin {
  return {
    name: 'test:next-version',
    enforce: 'pre',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'version', content: 'next' }, injectTo: 'head' },
    ],
    transform: (code, id) =>
      id.endsWith('locales/en/pwa.json')
        ? { code: code.replace('"Later"', '"Later on"'), map: null }
        : undefined,
  };
}

let next: string;
let server: Served | undefined;

test.beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), 'naranhi-next-'));
  await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [nextVersion()],
    build: { outDir: next, emptyOutDir: true },
  });
});

test.afterEach(async () => {
  await server?.stop();
  server = undefined;
});

test.afterAll(() => rm(next, { recursive: true, force: true }));

/** Opens an article in the version of now, and puts the next one in its place on the server. */
async function openThenPublish(profile: Profile, tabs = 1): Promise<Page[]> {
  const before = await serve();
  server = before;
  const context = await profile.open();
  const pages: Page[] = [];
  for (let i = 0; i < tabs; i += 1) {
    const page = await context.newPage();
    await page.goto(before.url + ROUTE);
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await keptOffline(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-seen', ''));
    pages.push(page);
  }
  await before.stop();
  server = await serve({ dist: next, port: Number(new URL(before.url).port) });
  return pages;
}

/** As the browser does when the app comes to the front. */
async function comeToFront(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
}

const update = (page: Page) => page.getByRole('button', { name: 'Update' });
const untouched = (page: Page) => page.locator('html[data-seen]');
const version = (page: Page) => page.locator('meta[name=version]');

test('the reader is asked, and nothing reloads until they agree; then once, at the same place', async ({
  profile,
}) => {
  const [page] = await openThenPublish(profile);
  if (!page) throw new Error('No page was opened');
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  // The place is kept a moment after the page comes to rest.
  await page.waitForTimeout(1000);
  const eye = await lineUnderEye(page);

  await comeToFront(page);
  await expect(update(page)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.waitForTimeout(1500);
  expect(loads).toBe(0);
  await expect(untouched(page)).toHaveCount(1);

  await update(page).click();
  await expect(untouched(page)).toHaveCount(0);
  await expect(version(page)).toHaveAttribute('content', 'next');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeAttached();
  expect(new URL(page.url()).hash).toBe(ROUTE);
  await expect.poll(() => lineUnderEye(page)).toBe(eye);
  await page.waitForTimeout(1500);
  expect(loads).toBe(1);
  await expect(update(page)).toHaveCount(0);
});

test('who says "later" reads on, offline too, and is asked on the next visit', async ({ profile }) => {
  const [page] = await openThenPublish(profile);
  if (!page) throw new Error('No page was opened');
  await comeToFront(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(update(page)).toHaveCount(0);
  await expect(untouched(page)).toHaveCount(1);
  await server?.stop();
  server = undefined;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(version(page)).toHaveCount(0);
  await expect(update(page)).toBeVisible();
});

test('consent in one tab does not reload the other, which says that it is outdated', async ({ profile }) => {
  const [one, other] = await openThenPublish(profile, 2);
  if (!one || !other) throw new Error('Two pages were to be opened');
  await comeToFront(one);
  await update(one).click();
  await expect(version(one)).toHaveAttribute('content', 'next');
  const reload = other.getByRole('button', { name: 'Reload' });
  await expect(reload).toBeVisible();
  await expect(untouched(other)).toHaveCount(1);
  await reload.click();
  await expect(version(other)).toHaveAttribute('content', 'next');
  expect(new URL(other.url()).hash).toBe(ROUTE);
});

/** The words at a third of the height of the page. */
async function lineUnderEye(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
    return at?.closest('p, h2, figure')?.textContent.slice(0, 60) ?? '';
  });
}
