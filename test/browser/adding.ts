/** What the tests of adding share: the cards, and how something is brought. */
import { Buffer } from 'node:buffer';
import type { Locator, Page } from '@playwright/test';

export const ADD = '#/add';
export type Side = 'translation' | 'original';

export const card = (page: Page, side: Side): Locator => page.locator(`.side[data-side=${side}]`);
export const understood = (page: Page, side: Side): Locator => card(page, side).getByRole('group');
export const link = (page: Page): Locator => page.getByRole('button', { name: 'Link the two' });
export const saved = (page: Page): Locator => page.getByRole('heading', { name: 'Saved in your library' });

/** Types a text into a side's field and says that it is whole. */
export async function bring(page: Page, side: Side, text: string): Promise<void> {
  await card(page, side).getByRole('textbox').fill(text);
  await card(page, side).getByRole('button', { name: 'Read this in' }).click();
}

export async function choose(page: Page, side: Side, name: string, bytes: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await card(page, side).getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}
