import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../../src/node/server/fetcher/index.ts';
import { isWithin } from '../../../../src/node/server/fetcher/ranges.ts';
import { patient, said } from './asking.ts';
import { refusing } from './networks.ts';

/** Ranges that are no one's or someone's own: first address and length of the prefix. */
const CLOSED_4: readonly [number, number][] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 4],
  [0xf0000000, 4],
];

const closed4 = fc
  .constantFrom(...CLOSED_4)
  .chain(([first, length]) => fc.nat({ max: 2 ** (32 - length) - 1 }).map((offset) => first + offset));

const dotted = (ip: number) => [24, 16, 8, 0].map((shift) => (ip >>> shift) & 255).join('.');

/** One part as decimal, octal or hexadecimal, with zeros before it. */
const part = (value: number, form: number) =>
  [
    String(value),
    `0${value.toString(8)}`,
    `0x${value.toString(16)}`,
    `0x00${value.toString(16).toUpperCase()}`,
  ][form] ?? '';

/** An IPv4 address in 1 to 4 parts, the last of which stands for all the rest. */
function spelled(ip: number, parts: number, forms: readonly number[]): string {
  const rest = 8 * (5 - parts);
  const firsts = [24, 16, 8].slice(0, parts - 1).map((shift) => (ip >>> shift) & 255);
  const last = rest === 32 ? ip : ip % 2 ** rest;
  return [...firsts, last].map((value, at) => part(value, forms[at] ?? 0)).join('.');
}

const spelling = fc.record({
  parts: fc.integer({ min: 1, max: 4 }),
  forms: fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
  dot: fc.constantFrom('', '.'),
});

const hex = (value: number) => value.toString(16);
const groups = (count: number) =>
  fc
    .array(fc.nat({ max: 0xffff }), { minLength: count, maxLength: count })
    .map((all) => all.map(hex).join(':'));

/** IPv6 that is not public, whatever follows its prefix. */
const closed6 = fc.oneof(
  groups(7).chain((rest) => fc.integer({ min: 0xfc00, max: 0xffff }).map((first) => `${hex(first)}:${rest}`)),
  groups(7).chain((rest) => fc.integer({ min: 0x4000, max: 0xfbff }).map((first) => `${hex(first)}:${rest}`)),
  groups(7).chain((rest) => fc.integer({ min: 0, max: 0x1fff }).map((first) => `${hex(first)}:${rest}`)),
  groups(6).map((rest) => `2001:db8:${rest}`),
  groups(6).map((rest) => `2001:0:${rest}`),
  groups(7).map((rest) => `2002:${rest}`),
  closed4.map((ip) => `64:ff9b::${dotted(ip)}`),
  closed4.map((ip) => `::ffff:${dotted(ip)}`),
  closed4.map((ip) => `::${dotted(ip)}`),
);

describe('closed ranges', () => {
  test('IPv4, every address of every range', () => {
    fc.assert(
      fc.property(closed4, (ip) => !isPublicAddress(dotted(ip))),
      { numRuns: 2000 },
    );
  });

  test.each(CLOSED_4.map(([first, length]) => [dotted(first), dotted(first + 2 ** (32 - length) - 1)]))(
    'from %s to %s, both ends',
    (first, last) => expect([first, last].map(isPublicAddress)).toEqual([false, false]),
  );

  test('IPv6', () => {
    fc.assert(
      fc.property(closed6, (address) => !isPublicAddress(address)),
      { numRuns: 2000 },
    );
  });

  test('IPv4 in any spelling, before anything is resolved or asked', async () => {
    const fetcher = patient({ network: refusing });
    await fc.assert(
      fc.asyncProperty(closed4, spelling, async (ip, { parts, forms, dot }) => {
        const host = spelled(ip, parts, forms) + dot;
        expect(await said(fetcher, `http://${host}/`)).toMatchObject({
          code: 'private-address',
          host: dotted(ip),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('IPv6 as a host, before anything is resolved or asked', async () => {
    const fetcher = patient({ network: refusing });
    await fc.assert(
      fc.asyncProperty(closed6, async (address) => {
        expect(await said(fetcher, `https://[${address}]/`)).toMatchObject({ code: 'private-address' });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
    '::g',
    'fe80::1%eth0',
    '2606:4700::1%1',
    ' 8.8.8.8',
    '8.8.8.010',
    '0x8.8.8.8',
  ])('%j, which is no address', (text) => expect(isPublicAddress(text)).toBe(false));
});

describe('the public internet', () => {
  test('every IPv4 address next to a closed range', () => {
    const isClosed = (ip: number) =>
      CLOSED_4.some(([first, length]) => ip >= first && ip < first + 2 ** (32 - length));
    const next = CLOSED_4.flatMap(([first, length]) => [first - 1, first + 2 ** (32 - length)]);
    const open = next.filter((ip) => ip > 0 && ip < 2 ** 32 && !isClosed(ip));
    expect(open.length).toBeGreaterThan(18);
    expect(open.map(dotted).filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  test.each(['8.8.8.8', '2606:4700:4700::1111', '2a00:1450:4001::1', '64:ff9b::8.8.8.8', '240d:c000::1'])(
    '%s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe('a network that this machine stands in', () => {
  test.each([
    ['51.15.3.77', '51.15.3.4/24', true],
    ['51.15.4.77', '51.15.3.4/24', false],
    ['2a01:e0a:1:2::1', '2a01:e0a:1:2:abcd::5/64', true],
    ['2a01:e0a:1:3::1', '2a01:e0a:1:2:abcd::5/64', false],
    ['51.15.3.77', '2a01:e0a:1:2::5/64', false],
    // One that claims the whole internet is not believed.
    ['8.8.8.8', '51.15.3.4/0', false],
  ])('%s in %s: %s', (address, network, within) => expect(isWithin(address, [network])).toBe(within));
});
