import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patient, said } from './asking.ts';
import { HOSTILE, NAMES } from './hostile-addresses.ts';
import { naming } from './networks.ts';
import { answering, listeningTarget, type Target } from './target.ts';

const TABLE = Object.entries(HOSTILE).flatMap(([code, addresses]) =>
  addresses.map((address): [string, string] => [code, address]),
);

/** What is none of these is relative to where it stands in a redirect, or does not fit into a header. */
const IS_ABSOLUTE = /^(http:[/\\]{2}|(?!http:)[a-z+-]+:)[^ ]/i;

let four: Target;
let six: Target;
let names: ReturnType<typeof naming>;

beforeAll(async () => {
  four = await listeningTarget('127.0.0.1');
  six = await listeningTarget('::1', four.port);
  for (const target of [four, six])
    target.behave(answering('200 OK\r\nContent-Type: text/html', '<p>secret of this machine'));
});

beforeEach(() => {
  names = naming(NAMES);
});

afterAll(() => Promise.all([four.close(), six.close()]));

const here = (address: string) => address.replace('PORT', String(four.port));
const came = () => four.connections + six.connections;

describe('hostile addresses', () => {
  test('there are many of them, each once', () => {
    expect(TABLE.length).toBeGreaterThan(150);
    expect(new Set(TABLE.map(([, address]) => address)).size).toBe(TABLE.length);
  });

  test.each(TABLE)('%s: %s', async (code, address) => {
    const before = came();
    const fetcher = patient({ network: names.network, ports: [80, 443, 8080, 8443, four.port] });
    for (const kind of ['page', 'picture'])
      expect(await said(fetcher, here(address), kind)).toMatchObject({ code });
    expect(came()).toBe(before);
  });

  test.each(TABLE.filter(([, address]) => IS_ABSOLUTE.test(address)))(
    '%s after a redirect: %s',
    async (code, address) => {
      const front = await listeningTarget();
      front.behave(answering(`302 Found\r\nLocation: ${here(address)}`));
      const before = came();
      const fetcher = patient({
        network: names.network,
        ports: [80, 443, 8080, 8443, four.port],
        allowHosts: [`127.0.0.1:${front.port}`],
      });
      expect(await said(fetcher, `http://127.0.0.1:${front.port}/`)).toMatchObject({
        code: code,
      });
      expect(front.heads).toHaveLength(1);
      expect(came()).toBe(before);
      await front.close();
    },
  );

  test('the targets are there: who may ask them reaches them', async () => {
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      'paper.localhost',
      'inward.example',
      '뉴스.example',
    ]) {
      const before = came();
      const fetcher = patient({ network: names.network, allowHosts: [`${host}:${four.port}`] });
      expect(await said(fetcher, `http://${host}:${four.port}/`)).toEqual({ http: 200 });
      expect(came()).toBeGreaterThan(before);
    }
  });
});

describe('a name that changes its mind', () => {
  test('is asked once, and the connection made to what was checked', async () => {
    const other = await listeningTarget('127.0.0.2');
    other.behave(answering('200 OK\r\nContent-Type: text/html', 'the other'));
    const inner = await listeningTarget('127.0.0.1', other.port);
    const { network, asked } = naming({ 'rebind.example': [['127.0.0.2'], ['127.0.0.1']] });
    const address = `rebind.example:${other.port}`;
    const question = { url: new URL(`http://${address}/`), addresses: ['127.0.0.2'], headers: {} };
    const answer = await network.ask(question, new AbortController().signal);
    expect(answer.status).toBe(200);
    answer.close();
    expect({ other: other.connections, inner: inner.connections, asked }).toEqual({
      other: 1,
      inner: 0,
      asked: [],
    });
    await Promise.all([other.close(), inner.close()]);
  });

  test('is refused when it comes back with a private address after a redirect to itself', async () => {
    const { network } = naming({ 'rebind.example': [['93.184.216.34'], ['93.184.216.34'], ['127.0.0.1']] });
    const asked: string[] = [];
    const front = await listeningTarget();
    front.behave(answering(`302 Found\r\nLocation: http://rebind.example:${four.port}/inner`));
    const before = came();
    const fetcher = patient({
      ports: [four.port],
      network: {
        ...network,
        // The public address is played by the front; every connection is made by the real network.
        ask: (question, signal) => {
          asked.push(`${question.url.pathname} ${question.addresses.join()}`);
          const url = new URL(question.url.pathname, `http://127.0.0.1:${front.port}`);
          return network.ask({ ...question, url, addresses: ['127.0.0.1'] }, signal);
        },
      },
    });
    const told = await said(fetcher, `http://rebind.example:${four.port}/`);
    expect(told).toMatchObject({ code: 'private-address', host: 'rebind.example' });
    expect(asked).toEqual(['/robots.txt 93.184.216.34', '/ 93.184.216.34']);
    expect(came()).toBe(before);
    await front.close();
  });

  test('a neighbour of this machine is refused though its address is public', async () => {
    const fetcher = patient({
      network: {
        ...naming({ 'router.example': [['51.15.3.1']] }).network,
        neighbours: () => ['51.15.3.77/24'],
      },
    });
    expect(await said(fetcher, 'http://router.example/')).toMatchObject({ code: 'private-address' });
    expect(await said(fetcher, 'http://51.15.3.1/')).toMatchObject({ code: 'private-address' });
  });
});

describe('an allowed host', () => {
  test.each([
    ['another port of it', () => `http://127.0.0.1:${six.port}/`],
    ['another name of it', () => `http://localhost:${four.port}/`],
    ['a name under it', () => `http://a.inward.example:${four.port}/`],
  ])('opens nothing but itself: %s', async (_, address) => {
    const before = came();
    const fetcher = patient({
      network: names.network,
      ports: [four.port],
      allowHosts: ['127.0.0.1', 'inward.example', '[::1]:1'],
    });
    expect(await said(fetcher, address())).toMatchObject({
      code: address().includes('a.inward') ? 'not-found-host' : 'private-address',
    });
    expect(came()).toBe(before);
  });
});
