import { afterEach, expect, test, vi } from 'vitest';
import { askToPersist, storageState } from '../../src/library/index.ts';

afterEach(() => vi.unstubAllGlobals());

function browser(persisted: boolean, grants: boolean) {
  const persist = vi.fn(() => Promise.resolve(grants));
  const storage = {
    persisted: () => Promise.resolve(persisted),
    persist,
    estimate: () => Promise.resolve({ usage: 412_000, quota: 9_000_000 }),
  };
  vi.stubGlobal('navigator', { storage });
  return persist;
}

test('tells what the browser tells', async () => {
  browser(false, false);
  expect(await storageState()).toEqual({ usage: 412_000, quota: 9_000_000, persisted: false });
});

test('asks once for a promise, and not for one that was given', async () => {
  expect(browser(false, true)).not.toHaveBeenCalled();
  expect(await askToPersist()).toBe(true);
  const refused = browser(false, false);
  expect(await askToPersist()).toBe(false);
  expect(refused).toHaveBeenCalledOnce();
  const given = browser(true, false);
  expect(await askToPersist()).toBe(true);
  expect(given).not.toHaveBeenCalled();
});

test('does without where a browser has no storage manager', async () => {
  vi.stubGlobal('navigator', {});
  expect(await storageState()).toEqual({});
  expect(await askToPersist()).toBe(false);
});
