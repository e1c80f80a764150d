import type { Article } from '../../core/bitext/index.ts';
import type { Picture } from '../../library/index.ts';

/** A picture that stands in the page itself, and the index of the figure that shows it. */
export interface InlinePicture {
  readonly block: number;
  readonly dataUri: string;
}

/** Drawings that can hold a script (SVG) are left out: a picture is opened in a tab of its own by a long press. */
const TYPES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** Bytes of one picture at most; a newspaper's are a tenth of that. */
const MOST_BYTES = 8_000_000;

/** The bytes of a `data:` address that holds a picture of a known kind; else nothing. */
export function dataUriPicture(uri: string): { type: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
  const [, type = '', base64 = ''] = /^data:([\w/+.-]+)[^,]*;base64,([A-Za-z0-9+/=\s]+)$/i.exec(uri) ?? [];
  if (!TYPES.has(type.toLowerCase()) || base64.length * 0.75 > MOST_BYTES) return undefined;
  try {
    return {
      type: type.toLowerCase(),
      bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    };
  } catch (error) {
    // What is no base64 after all is a picture that the page does not have.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Intrinsic size; what the browser cannot decode is no picture. */
async function sizeOf(picture: Blob): Promise<{ width: number; height: number } | undefined> {
  try {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Makes the pictures that stand in a page the library's, and the figures name them by the SHA-256 of
 * their bytes. What is no picture that can be shown is left out; its caption stays.
 *
 * @param measure gives the size, or nothing for what cannot be decoded
 */
export async function keepPictures(
  article: Article,
  inline: readonly InlinePicture[],
  measure: (picture: Blob) => Promise<{ width: number; height: number } | undefined> = sizeOf,
): Promise<{ article: Article; pictures: Picture[] }> {
  const blocks = [...article.blocks];
  const pictures = new Map<string, Picture>();
  for (const { block, dataUri } of inline) {
    const figure = blocks[block];
    const found = dataUriPicture(dataUri);
    if (!figure || !found) continue;
    const size = await measure(new Blob([found.bytes], { type: found.type }));
    if (!size) continue;
    const hash = hex(await crypto.subtle.digest('SHA-256', found.bytes));
    pictures.set(hash, { hash, type: found.type, bytes: found.bytes.buffer });
    blocks[block] = { ...figure, asset: hash, ...size };
  }
  return { article: { ...article, blocks }, pictures: [...pictures.values()] };
}
