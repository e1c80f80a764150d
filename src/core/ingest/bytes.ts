const HEAD = 2048;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

/** UTF-16 by its byte order mark. */
export function markedOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

/** UTF-16 by the zeros that Latin letters and line ends have in it. */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD);
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // A syllable whose lower half is zero turns up now and then.
  if (odd > head.length / 20 && even <= odd / 10) return 'utf-16le';
  if (even > head.length / 20 && odd <= even / 10) return 'utf-16be';
  return undefined;
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, epub, hwpx
  [0xd0, 0xcf, 0x11, 0xe0], // doc, hwp
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x61, 0x72, 0x21],
];

/** Whether the bytes begin as pictures, archives, programs and documents of other kinds do. */
export function isSigned(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => startsWith(bytes, ...signature));
}

/** The share of sequences beyond ASCII that are valid UTF-8; 1 where there are none. RFC 3629. */
export function utf8Fit(bytes: Uint8Array): number {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let n = 0;
    while (lead < 0xf5 && n < more && ((bytes[i + n + 1] ?? 0) & 0xc0) === 0x80) n++;
    // A sequence that the end of the bytes cuts off is a cut file, not another encoding.
    if (more > 0 && (n === more || i + n + 1 === bytes.length)) good++;
    else bad++;
    i += n;
  }
  return good + bad === 0 ? 1 : good / (good + bad);
}

/** Whether most bytes beyond ASCII pair up as cp949 does, and most pairs are Hangul of KS X 1001. */
export function looksKorean(bytes: Uint8Array): boolean {
  let hangul = 0;
  let pairs = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    const second =
      trail >= 0xa1 || (trail >= 0x81 && trail <= 0xa0) || /[A-Za-z]/.test(String.fromCharCode(trail));
    if (lead < 0x81 || lead === 0xff || !second) {
      broken++;
      continue;
    }
    pairs++;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) hangul++;
    i++;
  }
  return pairs > 0 && broken <= pairs / 20 && hangul >= pairs / 2;
}

/** The encoding that a header, a `meta` or an XML declaration names, as far as it matters here. */
export function charsetName(bytes: Uint8Array, declared?: string): 'utf-8' | 'korean' | 'latin' | undefined {
  const label = (
    declared ??
    /charset\s*=\s*["']?\s*([\w-]+)|encoding\s*=\s*["']([\w-]+)/i
      .exec(ascii(bytes))
      ?.slice(1)
      .find(Boolean) ??
    ''
  ).toLowerCase();
  if (/^utf-?8$/.test(label)) return 'utf-8';
  if (
    /^(?:euc-?kr|cseuckr|ks_?c_?5601.*|korean|(?:cp|ms|windows-|x-windows-)?949|uhc|iso-ir-149)$/.test(label)
  )
    return 'korean';
  return /^(?:iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii)$/.test(label) ? 'latin' : undefined;
}
