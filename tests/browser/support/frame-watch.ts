import type { Page } from 'playwright-core';

/** What one frame of the page cost. */
export interface FrameCost {
  /** Calls that drew anything, all passes. */
  readonly calls: number;
  /** Milliseconds of script: callbacks of the frame and events of the pointer since the one before. */
  readonly script: number;
}

export interface FrameWatch {
  /** Calls that drew anything since the page was opened. */
  calls: number;
  /** Begins to keep what each frame costs in which anything is drawn. */
  begin(): void;
  end(): FrameCost[];
}

declare global {
  interface Window {
    frameWatch: FrameWatch;
  }
}

/**
 * Runs in the page before anything of ours; self-contained, as it is sent there as text. Draw calls are counted but not
 * carried out, as a graphics card would: without one they would be all that is measured. Time is that of the page's own
 * callbacks, by wrapping what hands them over.
 */
export function startFrameWatch(): void {
  let script = 0;
  let calls = 0;
  let kept: FrameCost[] | null = null;
  const watch: FrameWatch = {
    calls: 0,
    begin: () => {
      kept = [];
      script = 0;
      calls = 0;
    },
    end: () => {
      const frames = kept ?? [];
      kept = null;
      return frames;
    },
  };
  window.frameWatch = watch;

  for (const name of [
    'drawElements',
    'drawArrays',
    'drawElementsInstanced',
    'drawArraysInstanced',
  ] as const) {
    WebGL2RenderingContext.prototype[name] = () => {
      watch.calls++;
      calls++;
    };
  }

  const timed = (run: () => unknown): void => {
    const begin = performance.now();
    run();
    script += performance.now() - begin;
  };
  let waiting: FrameRequestCallback[] = [];
  const next = window.requestAnimationFrame.bind(window);
  const cancelled = new Set<FrameRequestCallback>();
  const ids = new Map<number, FrameRequestCallback>();
  let id = 0;
  const frame = (now: number): void => {
    const own = waiting;
    waiting = [];
    timed(() => own.forEach((callback) => !cancelled.delete(callback) && callback(now)));
    if (kept && calls > 0) kept.push({ calls, script });
    calls = 0;
    script = 0;
  };
  window.requestAnimationFrame = (callback) => {
    if (waiting.length === 0) next(frame);
    waiting.push(callback);
    ids.set(++id, callback);
    return id;
  };
  window.cancelAnimationFrame = (which) => {
    const callback = ids.get(which);
    if (callback && waiting.includes(callback)) cancelled.add(callback);
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const pointer = type === 'pointermove' && typeof listener === 'function';
    const handler = pointer
      ? function (this: EventTarget, event: Event) {
          timed(() => listener.call(this, event));
        }
      : listener;
    listen.call(this, type, handler, options);
  };
}

/** Until nothing has been drawn for a second. */
export async function stillPicture(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const now = await page.evaluate(() => window.frameWatch.calls);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(1000);
  }
}
