import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patient, said } from './asking.ts';
import { naming } from './networks.ts';
import { answering, listeningTarget, type Target } from './target.ts';

/*
 * Every address here leads, or is meant to lead, into this machine or its network. A target listens on both loopback
 * addresses at the port that the addresses name (`PORT`); it must see no connection at all.
 */

const NAMES = {
  'inward.example': [['127.0.0.1']],
  'inward-six.example': [['::1']],
  'mixed.example': [['93.184.216.34', '127.0.0.1']],
  'mixed-six.example': [['2606:4700::1', '::1']],
  'mapped.example': [['::ffff:127.0.0.1']],
  'nat.example': [['64:ff9b::7f00:1']],
  'six-to-four.example': [['2002:7f00:1::']],
  'zero.example': [['0.0.0.0']],
  'unspecified.example': [['::']],
  'metadata.example': [['169.254.169.254']],
  'metadata-six.example': [['fd00:ec2::254']],
  'octal.example': [['0177.0.0.1']],
  'odd.example': [['not an address']],
  'xn--vg1b002a.example': [['127.0.0.1']],
};

const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  'private-address': [
    // Loopback, as people and programs write it
    'http://127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://127.1:PORT/',
    'http://127.0.1:PORT/',
    'http://127.255.255.254:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0X7F.0X0.0X0.0X1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://017700000001:PORT/',
    'http://0177.0.0x1:PORT/',
    'http://00000000177.0.0.1:PORT/',
    'http://１２７.0.0.1:PORT/',
    'http://127。0。0。1:PORT/',
    'http://%31%32%37.0.0.1:PORT/',
    'http://①②⑦.⓪.⓪.①:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0:PORT/',
    'http://0x0:PORT/',
    'http://0.1.2.3:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://localhost.:PORT/',
    'http://%6cocalhost:PORT/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
    'http://lo\u00adcalhost:PORT/',
    'http://paper.localhost:PORT/',
    'http://a.b.localhost.:PORT/',
    'http://[::1]:PORT/',
    'http://[0:0:0:0:0:0:0:1]:PORT/',
    'http://[0000::0001]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[0:0:0:0:0:FFFF:7F00:0001]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[::ffff:0:127.0.0.1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[64:ff9b:1::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://[2001:0:7f00:1::]:PORT/',
    // Spellings that a careless reader of addresses takes apart wrongly
    ' \thttp://127.0.0.1:PORT/',
    'ht\ntp://127.0.0.1:PORT/',
    'http:127.0.0.1:PORT/',
    'http:/127.0.0.1:PORT/',
    'http:///127.0.0.1:PORT/',
    'http:\\\\127.0.0.1:PORT\\',
    'http://127.0.0.1:PORT\\@news.example/',
    'http://127.0.0.1:PORT#@news.example/',
    'http://127.0.0.1:PORT?@news.example/',
    'HTTP://127.0.0.1:00PORT/',
    // Private, shared, link-local, metadata
    'http://10.0.0.1/',
    'http://10.255.255.255:8080/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://192.168.1.1:443/',
    'http://3232235777/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://100.100.100.200/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/iam/security-credentials/',
    'http://2852039166/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[fe80::a9fe:a9fe]/',
    'http://192.0.0.192/opc/v2/instance/',
    'http://168.63.129.16/machine/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://metadata/',
    'http://[fc00::1]/',
    'http://[fdff::1]/',
    'http://[fec0::1]/',
    // Reserved, documentation, benchmarking, multicast, broadcast
    'http://192.0.2.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://198.18.0.1/',
    'http://198.19.255.255/',
    'http://192.88.99.1/',
    'http://224.0.0.1/',
    'http://239.255.255.250/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[2001:2::1]/',
    'http://[2001:20::1]/',
    'http://[100::1]/',
    'http://[ff02::1]/',
    'http://[ff0e::1]/',
    'http://[5f00::1]/',
    'http://[4000::1]/',
    // Names of a network's own
    'http://intranet/',
    'http://router:8080/',
    'http://printer.local/',
    'http://vault.internal/',
    'http://nas.home.arpa/',
    'http://fritz.lan/',
    'http://db.corp/',
    // Names that resolve inwards, wholly or in part
    ...Object.keys(NAMES).map((name) => `http://${name}:PORT/`),
    'http://Inward.Example.:PORT/',
    'http://뉴스.example:PORT/',
    'https://inward.example:PORT/',
  ],
  'not-found-host': ['http://nowhere.example:PORT/', 'http://nowhere.example/'],
  'bad-address': [
    // Other schemes
    'file:///etc/passwd',
    'file://127.0.0.1/etc/passwd',
    'ftp://127.0.0.1:PORT/',
    'gopher://127.0.0.1:PORT/_GET',
    'ws://127.0.0.1:PORT/',
    'wss://news.example/',
    'data:text/html,<p>hello',
    'javascript:alert(1)',
    'blob:http://127.0.0.1:PORT/1',
    'view-source:http://127.0.0.1:PORT/',
    'about:blank',
    'unix:/run/docker.sock',
    'http+unix://%2Frun%2Fdocker.sock/info',
    // Credentials
    'http://user:word@127.0.0.1:PORT/',
    'http://user@127.0.0.1:PORT/',
    'http://:word@127.0.0.1:PORT/',
    'http://news.example@127.0.0.1:PORT/',
    'http://news.example:80@127.0.0.1:PORT/',
    'http://news.example%2F@127.0.0.1:PORT/',
    // Ports of other services
    'http://news.example:22/',
    'http://news.example:25/',
    'http://news.example:6379/',
    'http://news.example:0/',
    'https://8.8.8.8:9200/',
    'http://news.example:65536/',
    'http://news.example:-1/',
    // No address at all
    '',
    ' ',
    'news.example',
    '//127.0.0.1:PORT/',
    '/etc/passwd',
    'http://',
    'http://?',
    'http://:PORT/',
    'http://256.256.256.256:PORT/',
    'http://127.0.0.1.1:PORT/',
    'http://0x7f.1.2.3.4:PORT/',
    'http://1.2.3.0x100:PORT/',
    'http://[::1:PORT/',
    'http://[::1%25lo]:PORT/',
    'http://[fe80::1%25eth0]:PORT/',
    'http://[127.0.0.1]:PORT/',
    'http://127.0.0.1 .example:PORT/',
    'http://127.0.0.1%00.example:PORT/',
    'http://127.0.0.1%2f.example:PORT/',
    'http://news..example/',
    'http://.news.example/',
    'http://news.example../',
    'http://\u202e.example:PORT/',
    `http://news.example/${'a'.repeat(2048)}`,
  ],
};

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
