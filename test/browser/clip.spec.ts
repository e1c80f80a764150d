import { ADD, card, link, saved, understood } from './adding.ts';
import { expect, expectNoAxeViolations, keptOffline, stored, type Page } from './fixtures.ts';
import { test } from './newspaper.ts';

const USUAL = "script-src 'self' 'unsafe-inline' https:; frame-ancestors 'self'; upgrade-insecure-requests";
const STRICT =
  "default-src 'none'; script-src 'nonce-abc'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** The code of a bookmarklet, as the reader drags it off the page. */
async function bookmarklet(page: Page, name: string): Promise<string> {
  await page.getByText('Other ways to bring an article').click();
  const href = await page.getByRole('link', { name }).getAttribute('href');
  expect(href).toMatch(/^javascript:/);
  return decodeURIComponent((href ?? '').replace('javascript:', ''));
}

/** Presses the bookmark: a browser runs it in the page whatever the page's policy, which holds for all that it does. */
async function press(foreign: Page, code: string): Promise<void> {
  await foreign.evaluate(code);
}

test('the bookmarklet brings a page of another origin, with a usual policy, and its original', async ({
  openApp,
  paper,
}) => {
  const page = await openApp({ route: ADD });
  await keptOffline(page);
  const code = await bookmarklet(page, 'Bring to Naranhi');
  await expectNoAxeViolations(page);
  const before = (await stored(page, 'bitexts')).length;
  paper.headers = { 'Content-Security-Policy': USUAL.replace('; upgrade-insecure-requests', '') };
  const foreign = await page.context().newPage();
  await foreign.goto(`${paper.english}/news/1`);
  const opened = page.context().waitForEvent('page');
  await press(foreign, code);
  const brought = await opened;
  await expect(understood(brought, 'translation')).toContainText(
    'The station that reads the tide tables aloud',
  );
  await expect(understood(brought, 'translation')).toContainText(`Source: ${paper.english}/news/1`);
  await expect(understood(brought, 'original')).toContainText('물때를 소리 내어 읽는 방송국');
  // Nothing is kept before the reader says so, and the app knows nothing of the page that opened it.
  expect(await stored(brought, 'bitexts')).toHaveLength(before);
  expect(await brought.evaluate(() => window.opener as unknown)).toBeNull();
  await link(brought).click();
  await expect(saved(brought)).toBeVisible();
  paper.headers = {};
});

test('where the policy forbids it the page is copied, and can be pasted', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await keptOffline(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await bookmarklet(page, 'Bring to Naranhi');
  paper.headers = { 'Content-Security-Policy': STRICT };
  const foreign = await page.context().newPage();
  await foreign.goto(`${paper.english}/news/alone`);
  const told = foreign.waitForEvent('dialog');
  await press(foreign, code);
  const dialog = await told;
  expect(dialog.message()).toContain('Copied. Open Naranhi');
  await dialog.accept();
  paper.headers = {};
  await page.bringToFront();
  await card(page, 'translation').getByRole('button', { name: 'Paste' }).click();
  await expect(understood(page, 'translation')).toContainText('The station that reads the tide tables aloud');
  await expect(understood(page, 'translation')).toContainText('7 paragraphs');
  await expect(understood(page, 'translation')).toContainText(`Source: ${paper.english}/news/alone`);
});

test('a page that says it stands elsewhere is told apart', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await keptOffline(page);
  const action = new URL('share', page.url().replace(/#.*$/, '')).href;
  const foreign = await page.context().newPage();
  await foreign.goto(`${paper.english}/news/login`);
  const before = (await stored(page, 'bitexts')).length;
  await foreign.evaluate((to) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.action = to;
    const text = 'A planted text.\n\nIt has a second paragraph.\n\nIt has a third one, and the end.';
    for (const [name, value] of Object.entries({ url: 'https://paper.example/1', text: text.repeat(9) })) {
      const field = document.createElement('textarea');
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }, action);
  await expect(foreign.getByRole('alert')).toContainText('sent by 127.0.0.1, although');
  await expect(understood(foreign, 'translation')).toContainText('A planted text.');
  expect(await stored(foreign, 'bitexts')).toHaveLength(before);
});

test('a page form of the clipboard is taken where its text has lost the paragraphs', async ({ openApp }) => {
  const page = await openApp({ route: ADD });
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  const lines = ['The ferry left at dawn.', 'It carried oysters and a dentist.', 'It came back at night.'];
  const paste = (selector: string, type: 'paste' | 'drop') =>
    page.evaluate(
      ({ texts, where, kind }) => {
        const data = new DataTransfer();
        data.setData('text/plain', texts.join(' '));
        data.setData('text/html', `<h1>The ferry</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`);
        const options = { bubbles: true, cancelable: true };
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: data })
            : new DragEvent('drop', { ...options, dataTransfer: data });
        document.querySelector(where)?.dispatchEvent(event);
      },
      { texts: lines, where: selector, kind: type },
    );
  await paste('[data-side=translation] textarea', 'paste');
  await expect(understood(page, 'translation')).toContainText('3 paragraphs');
  await page.getByRole('button', { name: 'Start over' }).click();
  await paste('[data-side=translation]', 'drop');
  await expect(understood(page, 'translation')).toContainText('3 paragraphs');
});

test('a link that is dropped is its address', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD });
  await expect(card(page, 'translation').getByRole('textbox')).toBeVisible();
  const dropped = await page.evaluateHandle((url) => {
    const data = new DataTransfer();
    data.setData('text/uri-list', `# a comment\r\n${url}`);
    data.setData('text/plain', url);
    data.setData('text/html', `<a href="${url}">The station</a>`);
    return data;
  }, `${paper.english}/news/1`);
  await card(page, 'translation').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(understood(page, 'translation')).toContainText('The station that reads the tide tables aloud');
});
