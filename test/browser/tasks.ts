/** What a page's main thread does, as the browser traces it. */
import type { CDPSession } from '@playwright/test';
import type { Page } from './fixtures.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that its thread ran for it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly elementCount?: number };
}

/** Recording under way. */
export interface Recording {
  /** Ends it, and tells what was recorded. */
  stop(): Promise<number[]>;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function collected(session: CDPSession): { events: TraceEvent[]; done: Promise<void> } {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  return { events, done };
}

/** Records events of one name; `value` reads a number off each. */
async function record(
  page: Page,
  category: string,
  wanted: string,
  value: (event: TraceEvent) => number | undefined,
): Promise<Recording> {
  const session = await page.context().newCDPSession(page);
  const { events, done } = collected(session);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [category] },
  });
  return {
    async stop() {
      await session.send('Tracing.end');
      await done;
      await session.detach();
      // What a worker does keeps no page waiting.
      const main = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
          .map(threadOf),
      );
      return events
        .filter((event) => event.name === wanted && event.ph === 'X' && main.has(threadOf(event)))
        .flatMap((event) => value(event) ?? []);
    },
  };
}

/**
 * Records how long each task takes, in milliseconds of the thread's own time: a busy machine has the same tasks, for
 * what other programs took of it is left out.
 */
export function recordTasks(page: Page): Promise<Recording> {
  return record(page, 'toplevel', 'ThreadControllerImpl::RunTask', ({ tdur }) => tdur && tdur / 1000);
}

/** Records how many elements are styled anew, each time that any are. */
export function recordStyles(page: Page): Promise<Recording> {
  return record(page, 'devtools.timeline', 'UpdateLayoutTree', ({ args }) => args?.elementCount);
}
