/** What the bench reads off a page, the app's and the plain one alike. All times in milliseconds. */
import type { Page } from '../fixtures.ts';
import { recordTasks } from '../tasks.ts';

/** How a page opened. */
export interface Opening {
  /** From the moment the first of its text was read to the frame that shows it. */
  readonly paint: number;
  /** From the same moment to the frame after the last of it came in. */
  readonly whole: number;
  /** The thread's own time in each of its tasks. */
  readonly tasks: readonly number[];
}

/** How one change of what is shown went. */
export interface Turn {
  /** From the press to the end of the frame that follows. */
  readonly frame: number;
  readonly tasks: readonly number[];
}

declare global {
  /** What `watchOpening` has seen, on the page's clock. */
  var opening: { read?: number; painted?: number; last?: number } | undefined;
}

/** Notes on every page that is opened from here on when its text was read and when its pairs were painted. */
export async function watchOpening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: NonNullable<typeof globalThis.opening> = {};
    globalThis.opening = seen;
    const { prototype } = IDBObjectStore;
    const getAll: IDBObjectStore['getAll'] = Reflect.get(prototype, 'getAll');
    prototype.getAll = function (this: IDBObjectStore, ...given) {
      const request = getAll.apply(this, given);
      if (this.name === 'chunks')
        request.addEventListener('success', () => (seen.read ??= performance.now()));
      return request;
    };
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.last = performance.now();
        seen.painted ??= seen.last;
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const isPair = (node: Node) =>
      node instanceof Element && (node.matches('[data-pair]') || node.querySelector('[data-pair]') !== null);
    new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => [...addedNodes].some(isPair))) painted();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Opens an address from an empty page, so that no other one is taken down meanwhile, and waits for so many pairs. */
export async function measureOpening(page: Page, address: string, pairs: number): Promise<Opening> {
  await page.goto('about:blank');
  const recording = await recordTasks(page);
  await page.goto(address);
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-pair]').length === wanted, pairs, {
    polling: 500,
    timeout: 300_000,
  });
  const tasks = await recording.stop();
  const { read, painted, last } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const begun = navigation instanceof PerformanceNavigationTiming ? navigation.responseStart : NaN;
    const { read = begun, painted = NaN, last = NaN } = globalThis.opening ?? {};
    return { read, painted, last };
  });
  return { paint: painted - read, whole: last - read, tasks };
}

/** Presses what a selector names. */
export async function measureTurn(page: Page, selector: string): Promise<Turn> {
  const recording = await recordTasks(page);
  const frame = await page.evaluate(async (pressed) => {
    const begun = performance.now();
    document.querySelector<HTMLElement>(pressed)?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { port1, port2 } = new MessageChannel();
    const shown = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(null);
    await shown;
    const taken = performance.now() - begun;
    for (let n = 0; n < 12; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return taken;
  }, selector);
  return { frame, tasks: await recording.stop() };
}
