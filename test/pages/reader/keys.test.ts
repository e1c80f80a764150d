import { expect, test } from 'vitest';
import { actOf, KEYS, type Press } from '../../../src/pages/reader/keys/list.ts';

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code,
  key: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

test('a key is known by its place, whatever letter it sends', () => {
  expect(actOf(press('KeyJ', { key: 'ㅓ' }))).toBe('next');
  expect(actOf(press('KeyK', { key: 'ㅏ' }))).toBe('previous');
  expect(actOf(press('KeyH', { shiftKey: true }))).toBe('previousHeading');
  expect(actOf(press('Minus', { key: '?', shiftKey: true }))).toBe('list');
  expect(actOf(press('KeyJ', { shiftKey: true }))).toBeUndefined();
});

test('no two do the same, and none acts with a modifier or while a syllable is composed', () => {
  expect(new Set(KEYS.map(({ act }) => act)).size).toBe(KEYS.length);
  expect(new Set(KEYS.map(({ code, shift }) => `${code} ${shift}`)).size).toBe(KEYS.length);
  for (const { code, shift } of KEYS)
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)
      expect(actOf(press(code, { shiftKey: shift, [held]: true }))).toBeUndefined();
});

test('held down, only stepping goes on', () => {
  expect(actOf(press('KeyJ', { repeat: true }))).toBe('next');
  expect(actOf(press('KeyA', { repeat: true }))).toBeUndefined();
});
