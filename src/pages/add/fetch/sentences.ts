import type { Key } from '../../../i18n/index.ts';
import type { Problem } from '../draft.ts';
import type { FetchCode, FetchError } from './failure.ts';

const SENTENCES: Readonly<Record<FetchCode, Key>> = {
  'bad-address': 'ways:failed.badAddress',
  'private-address': 'ways:failed.privateAddress',
  'not-found-host': 'ways:failed.notFoundHost',
  unreachable: 'ways:failed.unreachable',
  timeout: 'ways:failed.timeout',
  'too-large': 'ways:failed.tooLarge',
  'too-many-redirects': 'ways:failed.tooManyRedirects',
  'wrong-type': 'ways:failed.wrongType',
  'refused-by-host': 'ways:failed.refusedByHost',
  missing: 'ways:failed.missing',
  'host-error': 'ways:failed.hostError',
  'broken-answer': 'ways:failed.brokenAnswer',
  robots: 'ways:failed.robots',
  'too-many-requests': 'ways:failed.tooManyRequests',
  'no-token': 'ways:failed.noToken',
  'wrong-token': 'ways:failed.wrongToken',
  'foreign-page': 'ways:failed.foreignPage',
  offline: 'ways:failed.offline',
  lost: 'ways:failed.lost',
};

/** Whom an address asks, for a sentence. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
}

/** What a refusal means, as a sentence; where the server wants a token, the card asks for it. */
export function fetchProblem({ code, host }: FetchError, url: string): Problem {
  const wants = code === 'no-token' || code === 'wrong-token';
  return {
    key: SENTENCES[code],
    values: { host: host ?? hostOf(url) },
    ...(wants ? { wants: 'token' as const } : {}),
  };
}
