/** What the browser tests share: the app served, a page opened in it, a profile that outlives its browser, axe. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from './serve.ts';

/** How a page is opened. */
export interface Opening {
  /** Of the browser, and so of the UI: `en` or `ko`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The route, as `#/read/ID`; the shelf without it. */
  readonly route?: string;
}

/** A profile on disk: every `open` is a new browser on it, as if the reader had closed the old one. */
export interface Profile {
  open(options?: Pick<Opening, 'locale' | 'viewport'>): Promise<BrowserContext>;
}

export interface TestFixtures {
  /** Opens the app in a fresh profile of its own. */
  readonly openApp: (opening?: Opening) => Promise<Page>;
  readonly profile: Profile;
}

export interface WorkerFixtures {
  /** Address of the built app, with a slash at its end. */
  readonly app: string;
  readonly served: Served;
}

export const PHONE = { width: 412, height: 915 };
export const DESK = { width: 1280, height: 900 };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  served: [
    async ({}, use) => {
      const served = await serve();
      await use(served);
      await served.stop();
    },
    { scope: 'worker' },
  ],
  app: [({ served }, use) => use(served.url), { scope: 'worker' }],
  openApp: async ({ app, browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ locale = 'en', colorScheme = 'light', viewport = PHONE, route = '' } = {}) => {
      const context = await browser.newContext({ locale, colorScheme, viewport, reducedMotion: 'reduce' });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(app + route);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  profile: async ({ launchOptions }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'naranhi-'));
    const contexts: BrowserContext[] = [];
    await use({
      async open({ locale = 'en', viewport = PHONE } = {}) {
        const context = await chromium.launchPersistentContext(folder, {
          ...launchOptions,
          locale,
          viewport,
        });
        contexts.push(context);
        return context;
      },
    });
    await Promise.all(contexts.map((context) => context.close()));
    await rm(folder, { recursive: true, force: true });
  },
});

/** Fails with the rule and the element of each violation of WCAG A, AA and axe's good practice. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

/** All that a store of the app's database holds. */
export async function stored(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('naranhi');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

/** Waits until a setting is written: a reload before that would lose it. `value`: as `toMatchObject` takes it. */
export async function keptSetting(page: Page, key: string, value: unknown): Promise<void> {
  await expect.poll(() => stored(page, 'settings')).toContainEqual(expect.objectContaining({ key, value }));
}

/** Fails where the page is wider than the window, at the browser's own size of text or at twice that. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  for (const size of ['100%', '200%']) {
    await page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, size);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `at ${size}`,
    ).toBeLessThanOrEqual(0);
  }
}

/** Waits until the service worker keeps all of the app. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

export { expect };
export type { Page };
