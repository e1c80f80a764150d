import { createHash, timingSafeEqual } from 'node:crypto';
import { FetchFailure } from './failure.ts';

/**
 * Refuses what no page of ours asked for: a page of another origin, a link, a form. Where the browser tells where a
 * request comes from, that counts; else a header that another origin cannot send without being asked first.
 *
 * @throws FetchFailure `foreign-page`
 */
export function checkOrigin(headers: Headers): void {
  const site = headers.get('Sec-Fetch-Site');
  const own = site === null ? headers.get('X-Naranhi') === '1' : site === 'same-origin';
  if (!own) throw new FetchFailure('foreign-page');
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Refuses who does not know the token, in the same time whatever was guessed.
 *
 * @throws FetchFailure `no-token` or `wrong-token`
 */
export function checkToken(headers: Headers, token: string): void {
  const given = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (given === undefined) throw new FetchFailure('no-token');
  if (!timingSafeEqual(digest(given), digest(token))) throw new FetchFailure('wrong-token');
}
