/** What a browser would do for ingest: bytes to text, markup to a document. */
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import type { Decode, PageDocument } from '../../core/ingest/index.ts';

/** TextDecoder('euc-kr') of Node gets most syllables wrong without a word, so iconv-lite reads Korean. */
export const decode: Decode = (bytes, label) =>
  label === 'euc-kr' ? iconv.decode(Buffer.from(bytes), 'cp949') : new TextDecoder(label).decode(bytes);

/** The document of a page's source, or of a part of one. */
export function pageOf(html: string): PageDocument {
  // A fragment without <html> would leave linkedom with its first element as the whole document.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as { readonly document: PageDocument }).document;
}
