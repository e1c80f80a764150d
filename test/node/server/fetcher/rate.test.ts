import { describe, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../../src/node/server/fetcher/index.ts';
import { Buckets, clientKey } from '../../../../src/node/server/fetcher/rate.ts';
import { requestFor } from './asking.ts';
import { refusing } from './networks.ts';

describe('a bucket of tokens', () => {
  test('empties at once and fills with time, never over its brim', () => {
    let now = 0;
    const buckets = new Buckets({ size: 3, perSecond: 0.5 }, () => now);
    const take = () => buckets.take('a');
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 2]);
    now = 1000;
    expect(take()).toBe(1);
    now = 2000;
    expect([take(), take()]).toEqual([0, 2]);
    now = 1e9;
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 2]);
  });

  test('is one for each client', () => {
    const buckets = new Buckets({ size: 1, perSecond: 1 }, () => 0);
    expect(['a', 'b', 'a', 'b'].map((client) => buckets.take(client))).toEqual([0, 0, 1, 1]);
  });

  test('is forgotten after ten thousand others, so that memory is bounded', () => {
    const buckets = new Buckets({ size: 1, perSecond: 1 }, () => 0);
    for (let client = 0; client < 30_000; client += 1) buckets.take(String(client));
    expect(buckets.size).toBe(10_000);
    expect([buckets.take('29999'), buckets.take('0')]).toEqual([1, 0]);
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1'],
    ['unknown', 'unknown'],
  ])('%s is the same client as %s', (one, other) => expect(clientKey(one)).toBe(clientKey(other)));

  test.each([
    ['192.0.2.1', '192.0.2.2'],
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ])('%s is another client than %s', (one, other) => expect(clientKey(one)).not.toBe(clientKey(other)));
});

describe('too many requests', () => {
  const once = { size: 1, perSecond: 0.1 };
  const many = { size: 100, perSecond: 100 };
  const make = (limits: FetcherOptions['limits'], token?: string) =>
    createFetcher({ network: refusing, now: () => 0, ...(limits && { limits }), ...(token && { token }) });
  const REQUEST = requestFor('http://localhost/');
  const told = async (answer: Response) => ({
    code: ((await answer.json()) as { code: string }).code,
    wait: answer.headers.get('Retry-After'),
  });

  test('of one client are told when to come again, and others are served', async () => {
    const fetcher = make({ client: once, all: many });
    expect(await told(await fetcher(REQUEST, '192.0.2.1'))).toEqual({ code: 'private-address', wait: null });
    const refused = await fetcher(REQUEST, '192.0.2.1');
    expect(refused.status).toBe(429);
    expect(await told(refused)).toEqual({ code: 'too-many-requests', wait: '10' });
    expect(await told(await fetcher(REQUEST, '192.0.2.2'))).toEqual({ code: 'private-address', wait: null });
  });

  test('of all together are refused', async () => {
    const fetcher = make({ client: many, all: once });
    await fetcher(REQUEST, '192.0.2.1');
    expect(await told(await fetcher(REQUEST, '192.0.2.2'))).toEqual({
      code: 'too-many-requests',
      wait: '10',
    });
  });

  test('without the token use up nothing of the others', async () => {
    const fetcher = make({ client: many, all: once }, 'a token of some length');
    for (let at = 0; at < 5; at += 1)
      expect(await told(await fetcher(REQUEST, '192.0.2.1'))).toEqual({ code: 'no-token', wait: null });
    const knowing = requestFor('http://localhost/', 'page', {
      headers: { Authorization: 'Bearer atokenofsomelength' },
    });
    expect(await told(await fetcher(knowing, '192.0.2.2'))).toEqual({ code: 'wrong-token', wait: null });
  });

  test('at the same time are refused, and served again when there is room', async () => {
    let answer = (): void => expect.unreachable();
    const waiting = new Promise<readonly string[]>((resolve) => (answer = () => resolve([])));
    const network = { ...refusing, resolve: () => waiting };
    const fetcher = createFetcher({ network, limits: { atOnce: 1 } });
    const request = requestFor('http://news.example/');
    const first = fetcher(request);
    expect(await told(await fetcher(request))).toEqual({ code: 'too-many-requests', wait: '1' });
    answer();
    expect(await told(await first)).toEqual({ code: 'not-found-host', wait: null });
    expect(await told(await fetcher(request))).toEqual({ code: 'not-found-host', wait: null });
  });
});
