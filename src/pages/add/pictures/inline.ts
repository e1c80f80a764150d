import type { Article } from '../../../core/bitext/index.ts';
import type { Picture } from '../../../library/index.ts';
import { keepPicture } from './keep.ts';

/** A picture that stands in the page itself, and the index of the figure that shows it. */
export interface InlinePicture {
  readonly block: number;
  readonly dataUri: string;
}

/** Bytes of one picture at most; a newspaper's are a tenth of that. */
const MOST_BYTES = 8_000_000;

/** The bytes of a `data:` address in base64; what they are, they say themselves. */
export function dataUriBytes(uri: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64 = ''] = /^data:image\/[^,]*;base64,([A-Za-z0-9+/=\s]+)$/i.exec(uri) ?? [];
  if (base64 === '' || base64.length * 0.75 > MOST_BYTES) return undefined;
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch (error) {
    // What is no base64 after all is a picture that the page does not have.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Makes the pictures that stand in a page the library's, and the figures name them by the SHA-256 of
 * their bytes. What is no picture that can be shown is left out; its caption stays.
 *
 * @param keep makes bytes a picture, or nothing of what cannot be shown
 */
export async function keepPictures(
  article: Article,
  inline: readonly InlinePicture[],
  keep = keepPicture,
): Promise<{ article: Article; pictures: Picture[] }> {
  const blocks = [...article.blocks];
  const pictures = new Map<string, Picture>();
  for (const { block, dataUri } of inline) {
    const figure = blocks[block];
    const bytes = dataUriBytes(dataUri);
    const kept = figure && bytes && (await keep(bytes));
    if (!kept) continue;
    const { picture, width, height } = kept;
    pictures.set(picture.hash, picture);
    blocks[block] = { ...figure, asset: picture.hash, width, height };
  }
  return { article: { ...article, blocks }, pictures: [...pictures.values()] };
}
