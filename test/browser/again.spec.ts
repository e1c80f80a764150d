import { ADD, bring, card, link, saved, understood } from './adding.ts';
import { expect, expectNoAxeViolations, stored, type Page } from './fixtures.ts';
import { test } from './newspaper.ts';

const TITLE = 'The station that reads the tide tables aloud';

interface Row {
  readonly id: string;
  readonly tally: { readonly one: number };
}

async function fetchAndLink(page: Page, url: string): Promise<void> {
  await bring(page, 'translation', url);
  await expect(understood(page, 'translation')).toContainText(TITLE);
  await expect(understood(page, 'original')).toBeVisible();
  await link(page).click();
}

/** Makes two of the beads the reader's, as mending them does. */
async function mendTwo(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (bitext) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('naranhi');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const tx = opening.result.transaction('chunks', 'readwrite');
          const store = tx.objectStore('chunks');
          const got = store.get([bitext, 0]);
          got.onsuccess = () => {
            const chunk = got.result as { pairs: { bead: { by: string; confidence: number } }[] };
            for (const pair of chunk.pairs.slice(2, 4))
              pair.bead = { ...pair.bead, by: 'reader', confidence: 1 };
            store.put(chunk);
          };
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    id,
  );
}

test('a changed article fetched again: what changed is shown; place, notes and mended links stay', async ({
  openApp,
  paper,
}) => {
  paper.edition = 1;
  const page = await openApp({ route: ADD });
  await fetchAndLink(page, `${paper.english}/news/1`);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Read it' }).click();
  const paragraph = page.getByText('Two students from Mokpo').first();
  await paragraph.scrollIntoViewIfNeeded();
  const rows = (await stored(page, 'bitexts')) as Row[];
  const id = new URL(page.url()).hash.replace('#/read/', '');
  await expect.poll(() => stored(page, 'places')).toContainEqual(expect.objectContaining({ bitext: id }));
  const [place] = (await stored(page, 'places')) as { check: string }[];
  const rail = page.locator('[data-pair]').filter({ hasText: 'Two students from Mokpo' }).locator('.rail');
  await rail.click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Ask them about the tides');
  await expect(page.getByRole('dialog')).toContainText('Kept');
  await page.keyboard.press('Escape');
  await mendTwo(page, id);

  paper.edition = 2;
  await page.goto(`${page.url().replace(/#.*$/, '')}${ADD}`);
  await fetchAndLink(page, `${paper.english}/news/1`);
  const question = page.getByRole('dialog', { name: 'Already in your library' });
  await expect(question).toContainText('1 paragraph changed');
  await expect(question.locator('ins').filter({ hasText: '68 million won' })).toBeVisible();
  await expect(question).toContainText('1 paragraph added');
  await expect(question).toContainText('26 tapes have arrived');
  await expect(question).toContainText('Nothing has changed in the Korean text.');
  await expectNoAxeViolations(page);
  await question.getByRole('button', { name: 'Replace it, keep my place' }).click();
  await expect(saved(page)).toBeVisible();

  const after = (await stored(page, 'bitexts')) as Row[];
  expect(after).toHaveLength(rows.length);
  const [kept] = (await stored(page, 'places')) as { bitext: string; check: string }[];
  expect([kept?.bitext, kept?.check]).toEqual([id, place?.check]);
  const chunks = (await stored(page, 'chunks')) as { bitext: string; pairs: { bead: { by: string } }[] }[];
  const pairs = chunks.filter(({ bitext }) => bitext === id).flatMap((chunk) => chunk.pairs);
  expect(pairs.filter(({ bead }) => bead.by === 'reader')).toHaveLength(2);
  // The outcome counts the links as the library has them.
  const one = after.find((row) => row.id === id)?.tally.one ?? 0;
  await expect(page.getByRole('listitem').filter({ hasText: `${one} linked one to one` })).toBeVisible();
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(rail).toHaveAccessibleName(/^With your note\./);
  paper.edition = 1;
});

test('the same text again says that nothing has changed', async ({ openApp, paper }) => {
  const page = await openApp({ route: ADD, locale: 'ko' });
  const give = async () => {
    await card(page, 'translation').getByRole('textbox').fill(`${paper.english}/news/1`);
    await card(page, 'translation').locator('[type=submit]').click();
    await expect(understood(page, 'original')).toBeVisible();
    await page.locator('.finish .main').click();
  };
  await give();
  await page.getByRole('button', { name: '다른 기사 더하기' }).click();
  await give();
  await expect(page.getByRole('dialog').getByText('글에는 바뀐 것이 없어요.')).toHaveCount(2);
  await expectNoAxeViolations(page);
});
