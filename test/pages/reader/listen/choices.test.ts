import { expect, test } from 'vitest';
import { asChoices, orderFor, ordersOf } from '../../../../src/pages/reader/listen/choices.ts';
import { platformOf } from '../../../../src/pages/reader/listen/platform.ts';
import { room, tooFast, wait } from '../../../../src/pages/reader/listen/watch.ts';
import { voice } from './fake-speech.ts';
import { LANGS } from './pairs.ts';

const DEFAULTS = { rates: {}, repeats: 1, pause: 500 };

test.each([
  undefined,
  null,
  7,
  'ko',
  [],
  { order: 'ko', rates: 3, repeats: 99, pause: -1 },
  { order: [1, 2] },
])('what makes no sense is not taken: %j', (kept) => {
  expect(asChoices(kept)).toEqual(DEFAULTS);
});

test('what was kept is taken, part by part', () => {
  const kept = { order: ['en', 'ko'], rates: { ko: 0.8, en: 17 }, repeats: 3, pause: 0 };
  expect(asChoices(kept)).toEqual({ order: ['en', 'ko'], rates: { ko: 0.8 }, repeats: 3, pause: 0 });
});

test('a bitext is said in each language alone or in both orders, Korean first, whichever side it is on', () => {
  expect(ordersOf(LANGS)).toEqual([
    ['original'],
    ['translation'],
    ['original', 'translation'],
    ['translation', 'original'],
  ]);
  expect(ordersOf({ translation: 'ko', original: 'en' })[2]).toEqual(['translation', 'original']);
  expect(ordersOf({ original: 'ko' })).toEqual([['original']]);
});

test('what is said is what the page shows, until something is chosen', () => {
  const none = asChoices(undefined);
  expect(orderFor(none, LANGS, 'translation')).toEqual(['translation']);
  expect(orderFor(none, LANGS, 'original')).toEqual(['original']);
  expect(orderFor(none, LANGS, 'interleaved')).toEqual(['original', 'translation']);
  expect(orderFor(none, { translation: 'en' }, 'interleaved')).toEqual(['translation']);
  const chosen = asChoices({ order: ['en', 'ko'] });
  expect(orderFor(chosen, LANGS, 'original')).toEqual(['translation', 'original']);
  expect(orderFor(chosen, { translation: 'ko' }, 'translation')).toEqual(['translation']);
  expect(orderFor(asChoices({ order: ['fr'] }), LANGS, 'original')).toEqual(['original']);
});

test.each([
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/147', 5, 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605', 0, 'mac'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'windows'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 0, 'other'],
])('%s is a device of its kind', (userAgent, maxTouchPoints, platform) => {
  expect(platformOf({ userAgent, maxTouchPoints })).toBe(platform);
});

test('the watchdog counts characters', () => {
  expect(wait(100, 'ko', 1)).toBeGreaterThan(wait(100, 'en', 1));
  expect(wait(100, 'ko', 0.5)).toBeGreaterThan(wait(100, 'ko', 1));
  expect(wait(300, 'en', 1)).toBeGreaterThan(wait(30, 'en', 1));
  expect(tooFast(100, 100)).toBe(true);
  expect(tooFast(100, 3000)).toBe(false);
});

test('a voice of the network takes as much as it says before Chrome cuts it off', () => {
  const network = voice('ko-KR', { local: false });
  expect(room(voice('ko-KR'), 'ko', 1)).toBe(300);
  expect(room(network, 'ko', 1)).toBeLessThan(14_000 / 150);
  expect(room(network, 'ko', 0.6)).toBeLessThan(room(network, 'ko', 1));
  expect(room(network, 'en', 1)).toBeGreaterThan(room(network, 'ko', 1));
});
