/** What the reader's tests share: a long article added as a reader would, and how far a press moves the line. */
import { expect, type Page } from './fixtures.ts';
import { longArticle } from './reader.texts.ts';

/** Adds the long article the way a reader would, and opens it. */
export async function openLong(page: Page, paragraphs: number): Promise<void> {
  await openTexts(page, longArticle(paragraphs));
}

/** Adds an article in English and its original, as they would be pasted, and opens it. */
export async function openTexts(
  page: Page,
  { en, ko }: { readonly en: string; readonly ko: string },
): Promise<void> {
  for (const [name, text] of [
    ['translation', en],
    ['original', ko],
  ] as const) {
    const card = page.locator(`.side[data-side=${name}]`);
    await card.getByRole('textbox').fill(text);
    await card.getByRole('button', { name: 'Read this in' }).click();
  }
  await page.getByRole('button', { name: 'Link the two' }).click();
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.locator('[data-pair="0"]')).toBeVisible();
}

/** Presses something and tells how far the element at the eye moved, in CSS pixels. */
export async function drift(page: Page, press: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const eye = bar + (innerHeight - bar) * 0.35;
    // By geometry: an open sheet lies over what a hit test would find.
    const below = (elements: Iterable<Element>) =>
      [...elements].find((element) => element.getBoundingClientRect().bottom > eye);
    const met = below(below(document.querySelectorAll('.pairs'))?.children ?? []);
    if (!met) throw new Error('No pair under the eye');
    const line = (rect: DOMRect, share: number) => rect.top + share * rect.height;
    const before = met.getBoundingClientRect();
    const share = before.top >= bar ? 0 : (eye - before.top) / before.height;
    document.querySelector<HTMLElement>(selector)?.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 4; i += 1) await frame();
    return Math.abs(line(met.getBoundingClientRect(), share) - line(before, share));
  }, press);
}
