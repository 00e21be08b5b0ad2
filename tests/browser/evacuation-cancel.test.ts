import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hospital } from '../../src/demo/hospital/hospital';
import { EMPTY_SCENARIO } from '../../src/session/evacuation/scenario-edits';
import type { ComputePage } from './pages/compute';
import { launchBrowser } from './support/launch';
import { serveSources, type Served } from './support/serve';
import { yardstick } from './support/yardstick';

const PACKAGES = ['comlink', 'zod', 'flatbush', 'flatqueue', 'robust-predicates'];
/** Share of the parts of each work that are called off. */
const SHARE = 0.4;
/** Moments after a part was asked for at which it is, milliseconds at most. */
const LATEST = 30;
/** Seconds that the demo's people walk. */
const SECONDS = 40;
/** The worker's answer in the median, in pieces of the yardstick: a worker between two looks goes on for 25 ms at least. */
const PIECES = 40;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveSources(PACKAGES);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${served.url}tests/browser/pages/compute.html`);
  await page.waitForFunction(() => 'compute' in window);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('a rehearsal of the demo that is called off at any moment is answered by page and worker at once, and goes on', async () => {
  const piece = await yardstick(page);
  const told = await page.evaluate(
    async ({ document, empty, share, latest }) => {
      const { patient, started, isComputeError } = window.compute;
      const { run } = patient();
      const plan = 'p';
      let state = 7;
      // A small generator with a seed: the page has none of its own.
      const random = (): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      await run('plan.open', { plan, document });
      // The code of rehearsals comes with the first question about one.
      await run('evacuation.placed', { plan, run: 'nobody', scenario: null });
      const before = started.length;
      const answers: Record<string, { page: number[]; worker: number[]; parts: number }> = {};
      /** Asks for a part; at some moments it is called off, and the worker asked for next to nothing. Null = called off. */
      const part = async <T>(stage: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> => {
        const of = (answers[stage] ??= { page: [], worker: [], parts: 0 });
        of.parts++;
        const abort = new AbortController();
        const answer = ask(abort.signal).then(
          (value) => ({ value }),
          (error: unknown) => {
            if (isComputeError(error) && error.code === 'compute.cancelled') return null;
            throw error;
          },
        );
        if (random() >= share) return (await answer)!.value;
        await new Promise((resolve) => setTimeout(resolve, latest * random()));
        const began = performance.now();
        abort.abort();
        const outcome = await answer;
        if (outcome !== null) return outcome.value;
        of.page.push(performance.now() - began);
        await run('evacuation.placed', { plan, run: 'nobody', scenario: null });
        of.worker.push(performance.now() - began);
        return null;
      };
      const surface = async (): Promise<void> => {
        for (let made = false; !made;) {
          const answer = await part('surface', (signal) => run('plan.walk', { plan }, { signal }));
          made = answer?.summary != null;
        }
      };
      /** Until it is whole; begun where nobody knows of it. */
      const whole = async <T>(
        stage: string,
        ask: (begin: boolean, signal: AbortSignal) => Promise<{ readonly result: T | null } | null>,
      ): Promise<T> => {
        for (let begin = true; ;) {
          const answer = await part(stage, async (signal) => ({ told: await ask(begin, signal) }));
          if (answer === null) {
            // It was begun, or never heard of: then that is told.
            begin = false;
            continue;
          }
          begin = answer.told === null;
          if (answer.told !== null && answer.told.result !== null) return answer.told.result;
        }
      };
      await surface();
      const question = { plan, from: 'occupancy', hour: 10, weekend: false, run: 'fill' } as const;
      const { scenario, filled } = await whole('filling', (begin, signal) =>
        run('evacuation.fill', { ...question, scenario: begin ? empty : null }, { signal }),
      );
      const bytes: number[] = [];
      for (let stage = 'lost'; stage !== 'over';) {
        const name = stage === 'running' ? 'running' : 'preparing';
        const given = stage === 'lost' ? scenario : null;
        const answer = await part(name, (signal) =>
          run('evacuation.run', { plan, run: 'run', scenario: given }, { signal }),
        );
        // What was called off goes on, unless it was called off before anybody heard of it.
        stage = answer?.stage ?? (stage === 'lost' ? 'preparing' : stage);
        if (answer !== null) bytes.push(answer.bytes.length);
      }
      const about = { plan, run: 'run' };
      const report = await whole('results', (_, signal) => run('evacuation.report', about, { signal }));
      const storey = report.storeys[0]!.id;
      const map = await whole('results', (_, signal) =>
        run('evacuation.map', { ...about, storey, measure: 'density' }, { signal }),
      );
      return {
        answers,
        people: filled.people,
        bytes: bytes.reduce((sum, length) => sum + length, 0),
        left: report.figures.remaining,
        most: map.map!.most,
        replaced: started.length - before,
      };
    },
    {
      document: hospital(),
      empty: { ...EMPTY_SCENARIO, maxTime: SECONDS },
      share: SHARE,
      latest: LATEST,
    },
  );
  const middle = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
  for (const [stage, { page: ofPage, worker, parts }] of Object.entries(told.answers)) {
    console.log(
      `${stage}: ${worker.length} of ${parts} parts called off; the page answers after ${Math.max(...ofPage).toFixed(1)} ms at most, ` +
        `the worker after ${middle(worker).toFixed(0)} ms in the median, ${Math.max(...worker).toFixed(0)} at most`,
    );
    expect(worker.length).toBeGreaterThan(0);
    expect(middle(ofPage)).toBeLessThan(piece);
    expect(middle(worker)).toBeLessThan(PIECES * piece);
  }
  console.log(`a piece of the yardstick: ${piece.toFixed(2)} ms`);
  // All of it came to its end.
  expect(told.replaced).toBe(0);
  expect(told.people).toBeGreaterThan(2000);
  expect(told.bytes).toBeGreaterThan(told.people * SECONDS);
  expect(told.left).toBeGreaterThan(0);
  expect(told.most).toBeGreaterThan(0);
}, 300_000);

declare global {
  interface Window {
    compute: ComputePage;
  }
}
