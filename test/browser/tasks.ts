/** Tasks of a page's main thread as the browser traces them, in milliseconds of the thread's own time. */
import type { CDPSession } from '@playwright/test';
import type { Page } from './fixtures.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
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
      return events
        .filter(
          ({ name, ph, tdur }) =>
            name === 'ThreadControllerImpl::RunTask' && ph === 'X' && tdur !== undefined,
        )
        .map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}
