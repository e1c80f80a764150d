import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './failure.ts';
import type { Answer } from './network.ts';

/** What is said to hosts; inflate is only for those that do not listen. */
export const CODINGS = 'gzip, br';

/** What swells further than this is made to swell; text shrinks tenfold, a repeated one fiftyfold. */
const SWELL = 100;

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const;

function decoderFor(answer: Answer) {
  const coding = answer.header('content-encoding')?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') return undefined;
  if (Object.hasOwn(DECODERS, coding)) return DECODERS[coding as keyof typeof DECODERS]();
  throw new FetchFailure('broken-answer');
}

/**
 * Reads a body to its end, decoded. It is counted while it is decoded, and dropped at the first byte over the limit.
 *
 * @param limit bytes, decoded
 * @throws FetchFailure `too-large`; `broken-answer` for a bad coding, a body cut off half way or one made to swell;
 * the signal's reason once it is aborted
 */
export async function readBody(
  answer: Answer,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const decoder = decoderFor(answer);
  if (Number(answer.header('content-length')) > limit) throw new FetchFailure('too-large');
  const chunks: Uint8Array[] = [];
  let decoded = 0;

  async function keep(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      decoded += chunk.length;
      if (decoded > limit) throw new RangeError(`over ${limit} bytes`);
      chunks.push(chunk);
    }
  }

  try {
    if (decoder) await pipeline(answer.body, decoder, keep, { signal });
    else await pipeline(answer.body, keep, { signal });
  } catch (error) {
    signal.throwIfAborted();
    const isSwollen = decoder !== undefined && decoded > decoder.bytesWritten * SWELL;
    const code = decoded > limit && !isSwollen ? 'too-large' : 'broken-answer';
    throw new FetchFailure(code, {}, { cause: error });
  }
  return joined(chunks, decoded);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
