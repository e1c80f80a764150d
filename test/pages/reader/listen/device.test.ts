import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from '../../../../src/pages/reader/listen/awake.ts';
import { answerKeys, tellPlaying } from '../../../../src/pages/reader/listen/session.ts';

afterEach(() => vi.unstubAllGlobals());

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function screen(request: () => Promise<{ release: () => Promise<void> }>): FakeDocument {
  const page = new FakeDocument();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
  return page;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the screen stays on, is asked for again when the page is back, and let go at the end', async () => {
  const release = vi.fn(() => Promise.resolve());
  const request = vi.fn(() => Promise.resolve({ release }));
  const page = screen(request);
  const end = keepAwake();
  await settled();
  page.turn('hidden');
  expect(request).toHaveBeenCalledTimes(1);
  page.turn('visible');
  await settled();
  expect(request).toHaveBeenCalledTimes(2);
  end();
  expect(release).toHaveBeenCalledTimes(2);
  page.turn('visible');
  expect(request).toHaveBeenCalledTimes(2);
});

test('a lock that comes after the end is let go at once', async () => {
  const release = vi.fn(() => Promise.resolve());
  screen(() => Promise.resolve({ release }));
  keepAwake()();
  expect(release).not.toHaveBeenCalled();
  await settled();
  expect(release).toHaveBeenCalledTimes(1);
});

test('a refusal, a lock that is gone and a browser without one do no harm', async () => {
  screen(() => Promise.reject(new Error('low battery')));
  keepAwake()();
  screen(() => Promise.resolve({ release: () => Promise.reject(new Error('gone')) }));
  const end = keepAwake();
  await settled();
  end();
  await settled();
  vi.stubGlobal('navigator', {});
  keepAwake()();
});

test('the keys of the device are answered as far as the browser knows them, and given back', () => {
  const handlers = new Map<string, (() => void) | null>();
  const mediaSession = {
    metadata: null as unknown,
    playbackState: 'none',
    setActionHandler(action: string, handler: (() => void) | null) {
      if (action === 'previoustrack') throw new TypeError('unknown');
      handlers.set(action, handler);
    },
  };
  vi.stubGlobal('navigator', { mediaSession });
  vi.stubGlobal('MediaMetadata', Object);
  const actions = { play: vi.fn(), pause: vi.fn(), nexttrack: vi.fn(), previoustrack: vi.fn() };
  const end = answerKeys('The night train', actions);
  tellPlaying(true);
  handlers.get('nexttrack')?.();
  expect(actions.nexttrack).toHaveBeenCalledOnce();
  expect(mediaSession).toMatchObject({ metadata: { title: 'The night train' }, playbackState: 'playing' });
  end();
  expect([...handlers.values()]).toEqual([null, null, null]);
  expect(mediaSession).toMatchObject({ metadata: null, playbackState: 'none' });
});

test('a browser without such keys is let be', () => {
  vi.stubGlobal('navigator', {});
  const end = answerKeys('', { play: vi.fn(), pause: vi.fn(), nexttrack: vi.fn(), previoustrack: vi.fn() });
  tellPlaying(true);
  expect(end).not.toThrow();
});
