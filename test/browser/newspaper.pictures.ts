import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { pngOf } from './add.texts.ts';

/** The picture's size in pixels: twice what is kept at most. */
export const PICTURE = { width: 2400, height: 1500 } as const;

let made: Buffer | undefined;

/** A grey picture as heavy as a photograph, the same at every run: noise does not pack well. */
export function picturePng(): Buffer {
  if (made) return made;
  const { width, height } = PICTURE;
  let seed = 7;
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1);
    for (let x = 1; x <= width; x += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      row[x] = (((x >> 4) + (y >> 4)) & 127) + (seed >>> 28);
    }
    return row;
  });
  made = pngOf(width, height, deflateSync(Buffer.concat(rows), { level: 1 }));
  return made;
}
