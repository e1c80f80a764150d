/** The longest side of a picture at reading size, in pixels: a phone's screen twice over. */
const LONGEST = 1600;

/** Bytes up to which a picture of that size is left as it is. */
const LIGHT = 500_000;

const QUALITY = 0.82;

interface Drawn {
  readonly drawn: Blob;
  readonly width: number;
  readonly height: number;
}

/** As WebP; a browser that writes none gives a JPEG of what was one, for that has nothing to see through. */
async function encoded(canvas: OffscreenCanvas, type: string): Promise<Blob | undefined> {
  for (const wanted of type === 'image/jpeg' ? ['image/webp', 'image/jpeg'] : ['image/webp']) {
    const drawn = await canvas.convertToBlob({ type: wanted, quality: QUALITY });
    if (drawn.type === wanted) return drawn;
  }
  return undefined;
}

/** The picture drawn anew at reading size, where that saves anything. What moves (GIF) is left alone. */
export async function drawnSmaller(bitmap: ImageBitmap, original: Blob): Promise<Drawn | undefined> {
  const longest = Math.max(bitmap.width, bitmap.height);
  const light = longest <= LONGEST && original.size <= LIGHT;
  if (light || original.type === 'image/gif' || !('OffscreenCanvas' in globalThis)) return undefined;
  const scale = Math.min(1, LONGEST / longest);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const small = await createImageBitmap(bitmap, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  });
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  const drawn = await encoded(canvas, original.type);
  return drawn && drawn.size < original.size ? { drawn, width, height } : undefined;
}
