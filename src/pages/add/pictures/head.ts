/** What the first bytes of a picture say of it. */
export interface PictureHead {
  readonly type: string;
  /** As the file says, before any turning. */
  readonly width: number;
  readonly height: number;
}

type Reader = (view: DataView, text: string) => Omit<PictureHead, 'type'> | undefined;

const size = (width: number, height: number) => ({ width, height });

/** The frame header of a JPEG (ITU T.81, B.2.2), behind whatever segments stand before it. */
const jpeg: Reader = (view) => {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return size(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

/** One of the three chunks that a WebP begins with (RFC 9649). */
const webp: Reader = (view, text) => {
  const kind = text.slice(12, 16);
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
  if (kind === 'VP8X') return size(three(24) + 1, three(27) + 1);
  if (kind === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
};

/** The spatial extents of an AVIF (ISO 23008-12, 6.5.3). */
const avif: Reader = (view, text) => {
  const at = text.indexOf('ispe');
  return at < 0 || at + 16 > view.byteLength
    ? undefined
    : size(view.getUint32(at + 8), view.getUint32(at + 12));
};

const KINDS: readonly (readonly [type: string, begins: RegExp, read: Reader])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n[^]{4}IHDR/, (view) => size(view.getUint32(16), view.getUint32(20))],
  ['image/jpeg', /^\xff\xd8\xff/, jpeg],
  ['image/gif', /^GIF8[79]a/, (view) => size(view.getUint16(6, true), view.getUint16(8, true))],
  ['image/webp', /^RIFF[^]{4}WEBP/, webp],
  ['image/avif', /^[^]{4}ftyp[^]{0,40}avi[fs]/, avif],
];

/** Enough for every head but that of a JPEG with a long preview in it. */
const HEAD = 4096;

/**
 * The kind and the size of a picture by its own bytes, whatever its host calls it; nothing for what is no picture of
 * a known kind. Drawings that can hold a script (SVG) are none: a picture is opened in a tab of its own by a long press.
 */
export function pictureHead(bytes: Uint8Array<ArrayBuffer>): PictureHead | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, HEAD));
  const kind = KINDS.find(([, begins]) => begins.test(text));
  if (!kind || bytes.length < 30) return undefined;
  const [type, , read] = kind;
  const found = read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), text);
  return found && found.width > 0 && found.height > 0 ? { type, ...found } : undefined;
}
