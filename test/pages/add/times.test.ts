import { describe, expect, test } from 'vitest';
import { likelyOffset, timeOf, timeParts } from '../../../src/pages/add/times.ts';

describe('times of the form', () => {
  test.each([
    ['2026-01-09T16:50+09:00', { date: '2026-01-09', time: '16:50', offset: '+09:00' }],
    ['2026-01-09T16:50:30.5Z', { date: '2026-01-09', time: '16:50', offset: '+00:00' }],
    ['2026-01-09', { date: '2026-01-09', time: '', offset: '' }],
    ['last Tuesday', { date: '', time: '', offset: '' }],
    [undefined, { date: '', time: '', offset: '' }],
  ])('takes %s apart', (iso, parts) => {
    expect(timeParts(iso)).toEqual(parts);
  });

  test('puts a time together as it was, with its offset', () => {
    expect(timeOf(timeParts('2026-01-09T16:50+09:00'))).toBe('2026-01-09T16:50+09:00');
    expect(timeOf(timeParts('2026-01-09'))).toBe('2026-01-09');
  });

  test('has no time without a day', () => {
    expect(timeOf({ date: '', time: '16:50', offset: '+09:00' })).toBeUndefined();
  });

  test('a Korean text has Korean time, another one the time of the device', () => {
    expect(likelyOffset('ko', 300)).toBe('+09:00');
    expect(likelyOffset('en', 300)).toBe('-05:00');
    expect(likelyOffset('en', -330)).toBe('+05:30');
    expect(likelyOffset('en', 0)).toBe('+00:00');
  });
});
