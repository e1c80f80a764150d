import { FetchError, refusalFrom } from './failure.ts';
import { lostOnTheWay, ownAddress } from './fetcher.ts';
import { keptToken } from './token.ts';

/** What came from an address. */
export interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The type that the host said, as it said it; empty where it said none. */
  readonly type: string;
  /** Where it came from at last. */
  readonly url: string;
}

export interface FetchCall {
  readonly signal: AbortSignal;
  /** Called with the bytes that are there so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** The server sends no more than this; another one in its place might. */
const MOST_BYTES = 10 * 1024 * 1024;

async function request(url: string, as: 'page' | 'picture', signal: AbortSignal): Promise<Response> {
  const address = ownAddress('api/fetch');
  address.search = new URLSearchParams({ url, as }).toString();
  const token = await keptToken();
  const headers = {
    'X-Naranhi': '1',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(address, { headers, signal, cache: 'no-store' });
  if (answer.ok && answer.headers.has('X-Fetched-Url')) return answer;
  throw refusalFrom(await answer.json().catch(() => undefined));
}

async function read(answer: Response, onBytes: FetchCall['onBytes']): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let step = await reader?.read(); step?.value; step = await reader?.read()) {
    parts.push(step.value);
    size += step.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      throw new FetchError('too-large');
    }
    onBytes?.(size);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The address that the header spells as `encodeURI` does, or the one that was asked for. */
function lastAddress(header: string | null, asked: string): string {
  try {
    const address = decodeURI(header ?? '');
    return /^https?:\/\//i.test(address) ? address : asked;
  } catch (error) {
    if (error instanceof URIError) return asked;
    throw error;
  }
}

/**
 * The bytes at an address, through the app's own server.
 *
 * @throws {FetchError}
 * @throws {DOMException} `AbortError` where the signal stops it
 */
export async function fetchBytes(
  url: string,
  as: 'page' | 'picture',
  { signal, onBytes }: FetchCall,
): Promise<Fetched> {
  try {
    const answer = await request(url, as, signal);
    return {
      bytes: await read(answer, onBytes),
      type: answer.headers.get('X-Fetched-Type') ?? '',
      url: lastAddress(answer.headers.get('X-Fetched-Url'), url),
    };
  } catch (error) {
    // A browser fails with a TypeError where the way to the server breaks.
    throw error instanceof TypeError ? lostOnTheWay(error) : error;
  }
}
