import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread, milliseconds. */
export interface Task {
  /** That it ran itself: what else the machine is busy with makes it no longer. */
  readonly own: number;
  /** From its beginning to its end. */
  readonly lasted: number;
}

/** As in the trace format: `ts`, `dur` and `tdur` in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'task-watch';
/** What the browser calls a turn of a thread's loop. */
const TURNS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Watches what the page's main thread does from now on; the function that comes back ends it and answers every task. */
export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<readonly Task[]>> {
  const devtools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  // What `Tracing` sends is typed as loose objects.
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  // Tells which thread of which process is the page's.
  await page.evaluate((name) => performance.mark(name), MARK);
  return async () => {
    const ended = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
    await devtools.send('Tracing.end');
    await ended;
    await devtools.detach();
    const mark = events.find(({ name }) => name === MARK);
    if (!mark) throw new Error('the trace says nothing of the page');
    return events
      .filter(
        ({ name, ph, pid, tid }) => ph === 'X' && TURNS.has(name) && pid === mark.pid && tid === mark.tid,
      )
      .map(({ dur = 0, tdur = 0 }) => ({ own: tdur / 1000, lasted: dur / 1000 }));
  };
}
