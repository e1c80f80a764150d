import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './failure.ts';
import type { Answer } from './network.ts';

/** What is said to hosts; inflate is only for those that do not listen. */
export const CODINGS = 'gzip, br';

/** What swells further than this is made to swell; text shrinks tenfold at best. */
const SWELL = 100;

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const;

type Coding = keyof typeof DECODERS;

function codingOf(answer: Answer): Coding | undefined {
  const named = answer.header('content-encoding')?.trim().toLowerCase() ?? '';
  if (named === '' || named === 'identity') return undefined;
  if (Object.hasOwn(DECODERS, named)) return named as Coding;
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
  const chunks: Uint8Array[] = [];
  let received = 0;
  let decoded = 0;

  async function* counted(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      received += chunk.length;
      yield chunk;
    }
  }

  async function kept(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      decoded += chunk.length;
      if (decoded > limit) throw new FetchFailure(decoded > received * SWELL ? 'broken-answer' : 'too-large');
      chunks.push(chunk);
    }
  }

  try {
    const coding = codingOf(answer);
    if (Number(answer.header('content-length')) > limit) throw new FetchFailure('too-large');
    if (coding) await pipeline(answer.body, counted, DECODERS[coding](), kept, { signal });
    else await pipeline(answer.body, counted, kept, { signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure('broken-answer', {}, { cause: error });
  } finally {
    answer.close();
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
