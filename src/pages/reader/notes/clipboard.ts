import type { Quote } from './quote.ts';

/**
 * Puts a quote into the clipboard, with its HTML where the browser takes it.
 *
 * @returns whether the browser allowed it
 */
export async function copyQuote({ text, html }: Quote): Promise<boolean> {
  try {
    if ('ClipboardItem' in globalThis)
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or a page without a clipboard: the reader is told either way.
    return false;
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
