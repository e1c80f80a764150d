import { expect, keptOffline, test } from './fixtures.ts';
import { serve } from './serve.ts';

const BASE = '/some/path/';

test('the app works under a path, online and with the server gone', async ({ profile }) => {
  const server = await serve({ base: BASE });
  const context = await profile.open();
  const page = await context.newPage();
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:') && !request.url().startsWith(server.url))
      outside.push(request.url());
  });
  const failed: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(server.url);
  await keptOffline(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(server.url);

  const walk = async () => {
    await page.goto(`${server.url}#/`);
    await page.getByRole('link', { name: 'What the night train carried' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What the night train carried' })).toBeVisible();
    await page.goto(`${server.url}#/add`);
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await page.goto(`${server.url}#/settings`);
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  };
  await walk();
  await server.stop();
  await walk();
  expect(outside).toEqual([]);
  expect(failed).toEqual([]);
});
