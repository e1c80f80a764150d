import type { Picture } from '../../../library/index.ts';
import { pictureHead } from './head.ts';
import { drawnSmaller } from './redraw.ts';

/** A picture as the library keeps it, and its size on the page. */
export interface Kept {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture at most: what unpacks to more than 200 MB would take the page with it. */
const MOST_PIXELS = 50_000_000;

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function named(bytes: ArrayBuffer, type: string): Promise<Picture> {
  return { hash: hex(await crypto.subtle.digest('SHA-256', bytes)), type, bytes };
}

/** The browser's own reading of a picture; what it cannot decode is none. */
async function decoded(picture: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(picture);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Makes bytes a picture of the library, at reading size; nothing for what is no picture that can be shown. */
export async function keepPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Kept | undefined> {
  const head = pictureHead(bytes);
  if (!head || head.width * head.height > MOST_PIXELS) return undefined;
  const blob = new Blob([bytes], { type: head.type });
  const bitmap = await decoded(blob);
  if (!bitmap) return undefined;
  const { width, height } = bitmap;
  const smaller = await drawnSmaller(bitmap, blob);
  bitmap.close();
  if (!smaller) return { picture: await named(bytes.slice().buffer, head.type), width, height };
  const { drawn } = smaller;
  return {
    picture: await named(await drawn.arrayBuffer(), drawn.type),
    width: smaller.width,
    height: smaller.height,
  };
}
