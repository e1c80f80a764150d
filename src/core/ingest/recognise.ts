import { webAddress } from './address.ts';
import { tidy } from './tidy.ts';

/** Whether a file of this name is read as text, as a page, or not at all. A name without ending is text. */
export function fileKind(name: string): 'text' | 'page' | 'refused' {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || ending === 'txt' || ending === 'text') return 'text';
  return ending === 'html' || ending === 'htm' || ending === 'xhtml' ? 'page' : 'refused';
}

/** What a reader put into the one field: an address, the source of a page, text, or nothing. */
export type Recognised =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' };

const BARE_ADDRESS = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const OPENS_AS_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|span|figure|table|ul|ol|img|a)\b/i;

export function recognise(input: string): Recognised {
  const text = tidy(input).trim();
  if (text === '') return { kind: 'empty' };
  if (!/\s/.test(text)) {
    const url = webAddress(/^https?:/i.test(text) ? text : BARE_ADDRESS.test(text) ? `https://${text}` : '');
    if (url !== undefined) return { kind: 'address', url };
  }
  if (OPENS_AS_PAGE.test(text) || (text.match(/<\/(?:p|div|html)\s*>/gi)?.length ?? 0) >= 3)
    return { kind: 'page' };
  return { kind: 'text' };
}
