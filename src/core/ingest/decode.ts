import { IngestError } from './failure.ts';
import { charsetName, isSigned, looksKorean, markedOrder, utf8Fit, wideOrder } from './bytes.ts';

/** The encodings that a decoder has to know. `euc-kr` means its superset cp949, as on the web. */
export type Encoding = 'utf-8' | 'euc-kr' | 'utf-16le' | 'utf-16be';

/** Turns bytes into text. Injected: browsers decode Korean rightly, Node's own decoder does not. */
export type Decode = (bytes: Uint8Array, label: Encoding) => string;

// windows-1252, 0x80 to 0x9F, as the Encoding Standard has it.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes of a text or a page as text. The encoding is found by the byte order mark, the zeros of UTF-16,
 * valid UTF-8, what the bytes or `declared` (a charset from a header) say, and what the bytes look like.
 *
 * @throws {IngestError} `not-text` for pictures, archives, programs and the like.
 */
export function decodeText(bytes: Uint8Array, decode: Decode, declared?: string): string {
  const text = decoded(bytes, decode, declared).replace(/^\uFEFF/, '');
  const odd = text.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  if (odd > 2 && odd > text.length / 100) throw new IngestError('not-text');
  return text;
}

function decoded(bytes: Uint8Array, decode: Decode, declared: string | undefined): string {
  const marked = markedOrder(bytes);
  if (marked) return decode(bytes, marked);
  if (isSigned(bytes)) throw new IngestError('not-text');
  const wide = wideOrder(bytes);
  if (wide) return decode(bytes, wide);
  if (bytes.includes(0)) throw new IngestError('not-text');
  const fit = utf8Fit(bytes);
  if (fit === 1) return decode(bytes, 'utf-8');
  const name = charsetName(bytes, declared);
  if (name === 'korean' || (name !== 'latin' && fit < 0.9 && looksKorean(bytes)))
    return decode(bytes, 'euc-kr');
  if (fit >= 0.9) return decode(bytes, 'utf-8');
  if (looksKorean(bytes)) return decode(bytes, 'euc-kr');
  return latin(bytes);
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = bytes.subarray(at, at + 8192);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('').replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}
