import type { FailureCode, FetchFailure } from './failure.ts';
import type { Fetched } from './fetched.ts';

/** What is a fault of the host that was asked is 502, so that it is never taken for one of ours. */
const STATUS: Readonly<Record<FailureCode, number>> = {
  'bad-address': 400,
  'private-address': 403,
  'not-found-host': 502,
  unreachable: 502,
  timeout: 504,
  'too-large': 502,
  'too-many-redirects': 502,
  'wrong-type': 502,
  'refused-by-host': 502,
  missing: 502,
  'host-error': 502,
  'broken-answer': 502,
  robots: 403,
  'too-many-requests': 429,
  'no-token': 401,
  'wrong-token': 401,
  'foreign-page': 403,
};

/** On every answer: nothing that was fetched is ever shown, run, sniffed or kept by a browser under our origin. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/** Longest Content-Type that is passed on, with its parameters. */
const LONGEST_HEADER = 200;

function json(body: object, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'Content-Type': 'application/json', ...headers },
  });
}

/** Says that there is a fetcher, and whether it wants a token. */
export function presence(token: boolean): Response {
  return json({ fetcher: 1, token }, 200);
}

export function failed({ code, details }: FetchFailure): Response {
  const { retryAfter, ...told } = details;
  const status = STATUS[code];
  return json({ code, ...told }, status, {
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
}

export function succeeded({ url, type, bytes }: Fetched): Response {
  const headers = new Headers({
    ...HEADERS,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment',
    'Content-Length': String(bytes.length),
    'X-Fetched-Url': encodeURI(url.href),
  });
  if (type !== undefined) headers.set('X-Fetched-Type', type.slice(0, LONGEST_HEADER));
  return new Response(bytes, { headers });
}

/** For an address or a method that the fetcher does not know. */
export function unknown(status: 404 | 405): Response {
  return new Response(null, { status, headers: status === 405 ? { ...HEADERS, Allow: 'GET' } : HEADERS });
}

/** For a client that went away; nobody reads it. */
export function gone(): Response {
  return new Response(null, { status: 499, headers: HEADERS });
}
