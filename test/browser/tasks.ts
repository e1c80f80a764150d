/** Tasks of a page's main thread as the browser traces them, in milliseconds of the thread's own time. */
import type { CDPSession } from '@playwright/test';
import type { Page } from './fixtures.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** Microseconds that its thread ran for it. */
  readonly tdur?: number;
}

/** Recording of tasks, under way. */
export interface Recording {
  /** Ends it. Time that other programs took from the machine is not in it: a busy machine has the same tasks. */
  stop(): Promise<number[]>;
}

function traced(session: CDPSession): { events: TraceEvent[]; done: Promise<void> } {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  return { events, done };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

/** Starts recording. */
export async function recordTasks(page: Page): Promise<Recording> {
  const session = await page.context().newCDPSession(page);
  const { events, done } = traced(session);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return {
    async stop() {
      await session.send('Tracing.end');
      await done;
      await session.detach();
      // A worker's long task keeps no page waiting.
      const main = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
          .map(threadOf),
      );
      return events
        .filter(
          (event) =>
            event.name === 'ThreadControllerImpl::RunTask' &&
            event.ph === 'X' &&
            event.tdur !== undefined &&
            main.has(threadOf(event)),
        )
        .map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}
