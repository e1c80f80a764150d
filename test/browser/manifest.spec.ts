import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARE_FIELDS, SHARE_FILES, SHARE_PATH } from '../../src/core/share/index.ts';
import { ROOT } from './cache.ts';
import { expect, test } from './fixtures.ts';
import { serve } from './serve.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}

interface Manifest {
  readonly id: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string }[];
  readonly share_target: {
    readonly action: string;
    readonly method: string;
    readonly enctype: string;
    readonly params: {
      readonly title: string;
      readonly text: string;
      readonly url: string;
      readonly files: readonly { readonly name: string; readonly accept: readonly string[] }[];
    };
  };
  readonly file_handlers: readonly { readonly action: string; readonly accept: object }[];
}

const DIST = join(ROOT, 'dist');
const written = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as Manifest;

/** Width and height as the header of a PNG says them. */
function sizeOf(file: string): string {
  const bytes = readFileSync(join(DIST, file));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.describe('pictures', () => {
  for (const { src, sizes, type } of [...written.icons, ...written.screenshots])
    test(`${src} is what the manifest says`, () => {
      if (type === 'image/png') expect(sizeOf(src)).toBe(sizes);
      else expect(readFileSync(join(DIST, src), 'utf8')).toContain('<svg');
    });

  test('there is an icon for every purpose and a screenshot for either form', () => {
    expect(new Set(written.icons.map(({ purpose }) => purpose))).toEqual(
      new Set(['any', 'maskable', 'monochrome']),
    );
    expect(written.screenshots.map((picture) => picture.form_factor)).toEqual(['narrow', 'wide']);
  });

  test('Apple has its icon', () => {
    expect(sizeOf('icons/apple-touch-icon.png')).toBe('180x180');
  });
});

for (const base of ['/', '/some/path/'])
  test(`Chromium would install it from ${base}`, async ({ page }) => {
    const server = await serve({ base });
    await page.goto(server.url);
    const session = await page.context().newCDPSession(page);
    const { errors, url, manifest } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${server.url}manifest.webmanifest`);
    // Names one app of the origin, wherever under it the app stands: a bare "./" would name the origin's root.
    expect(manifest.id).toBe(new URL('/naranhi', server.url).href);
    expect(manifest.startUrl).toBe(`${server.url}#/`);
    expect(manifest.scope).toBe(server.url);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window without a profile on disk can install nothing, whatever the manifest says.
    const real = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect(real).toEqual([]);
    await server.stop();
  });

test('a share comes as the form that the worker reads', () => {
  const { action, method, enctype, params } = written.share_target;
  expect([action, method, enctype]).toEqual([`./${SHARE_PATH}`, 'POST', 'multipart/form-data']);
  const { files, ...fields } = params;
  expect(Object.values(fields).every((name) => SHARE_FIELDS.some((known) => known === name))).toBe(true);
  expect(files.map(({ name }) => name)).toEqual([SHARE_FILES]);
});

test('files that the system opens lead to a page of the app', () => {
  expect(written.file_handlers.map((handler) => handler.action)).toEqual(['./#/add']);
});

test('the shortcuts lead to pages of the app', async ({ openApp }) => {
  for (const { url } of written.shortcuts) {
    const page = await openApp({ route: url.replace('./', '') });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('There is no such page')).toHaveCount(0);
  }
});
