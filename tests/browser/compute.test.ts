import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComputePage } from './pages/compute';
import { launchBrowser } from './support/launch';
import { serveSources, type Served } from './support/serve';

const WARDS = resolve(import.meta.dirname, '../fixtures/two-wards.plan.geojson');
const CLINIC = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
const PACKAGES = ['comlink', 'zod', 'flatbush', 'flatqueue', 'robust-predicates'];

let served: Served;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  served = await serveSources(PACKAGES);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  errors.length = 0;
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${served.url}tests/browser/pages/compute.html`);
  await page.waitForFunction(() => 'compute' in window);
  return async () => {
    await page.close();
    expect(errors).toEqual([]);
  };
});

/** Reads a plan file in the page's reader worker and opens it under `plan` on both sides. */
const openPlan = (file: string): Promise<{ readonly milliseconds: number; readonly storeys: string[] }> =>
  page.evaluate(
    async (text) => {
      const { clients } = window.compute;
      const bytes = new TextEncoder().encode(text);
      const read = await clients.worker.run('plan.read', { bytes, fileName: 'a.plan.geojson' });
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { document } = read.value;
      const began = performance.now();
      const walk = async (side: 'worker' | 'process'): Promise<string[]> => {
        await clients[side].run('plan.open', { plan: 'p', document });
        for (;;) {
          const { summary } = await clients[side].run('plan.walk', { plan: 'p' });
          if (summary) return summary.storeys.map((storey) => storey.id);
        }
      };
      const storeys = await walk('worker');
      const milliseconds = performance.now() - began;
      await walk('process');
      return { milliseconds, storeys };
    },
    readFileSync(file, 'utf8'),
  );

const question = { plan: 'p', limit: 10, closed: [], hour: null, away: [], revision: 1 };

/** Reads a file, edits it, and writes it in every format: what each side answers to each, as digests. */
const editAndExport = (file: string): Promise<readonly (readonly string[])[]> =>
  page.evaluate(
    async (text) => {
      const { clients, digest } = window.compute;
      const bytes = new TextEncoder().encode(text);
      const both = async (side: 'worker' | 'process'): Promise<string[]> => {
        const { run } = clients[side];
        const read = await run('plan.read', { bytes: bytes.slice(), fileName: 'a.plan.geojson' });
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { document } = read.value;
        const opened = await run('plan.open', { plan: 'q', document });
        const wall = Object.values(document.walls)[0];
        if (wall === undefined) throw new Error('no wall');
        const patch = {
          label: 'edit.remove' as const,
          changes: [{ kind: 'walls' as const, id: wall.id, before: wall, after: null }],
        };
        const patched = await run('plan.patch', { plan: 'q', patch });
        let walked = await run('plan.walk', { plan: 'q' });
        while (!walked.summary) walked = await run('plan.walk', { plan: 'q' });
        const exported = await Promise.all(
          (['wardtwin-json', 'plan-geojson'] as const).map((format) =>
            run('plan.export', { document, format }),
          ),
        );
        await run('plan.close', { plan: 'q' });
        return Promise.all([read, opened, patched, walked, ...exported].map(digest));
      };
      return [await both('worker'), await both('process')] as const;
    },
    readFileSync(file, 'utf8'),
  );

const FILES = [
  { name: 'two wards', file: WARDS, place: [3, 2] },
  { name: 'clinic (skipped where ../shared/data is missing)', file: CLINIC, place: [-25, 5] },
] as const;

describe.each(FILES)('workers in Chromium, $name', ({ file, place: [x, y] }) => {
  it.skipIf(!existsSync(file))(
    'read, open, patch, walk and export with the same bytes as in process',
    async () => {
      const [inWorker, inProcess] = await editAndExport(file);
      expect(inWorker).toEqual(inProcess);
      // `plan.open` and `plan.patch` answer nothing, and alike.
      expect(new Set(inWorker).size).toBe((inWorker?.length ?? 0) - 1);
    },
  );

  it.skipIf(!existsSync(file))('answer with the same bytes as in process', async () => {
    const { storeys } = await openPlan(file);
    const pairs = await page.evaluate(
      async ({ asked, ids, x, y }) => {
        const { clients, digest } = window.compute;
        // Ids of storeys as the summary gave them.
        const storey = ids[0] as `storey_${string}`;
        const moved = { id: 'asset_new' as const, to: { storey, x, y } };
        const at = { storey, x, y };
        const rest = { closed: [], hour: null };
        const both = async (side: 'worker' | 'process'): Promise<string[]> => {
          const { run } = clients[side];
          return Promise.all(
            [
              run('extinguishers.coverage', asked),
              run('extinguishers.preview', { ...asked, moved: [moved] }),
              run('extinguishers.preview', { ...asked, moved: [{ ...moved, to: null }] }, { lane: null }),
              run('path', { plan: 'p', from: at, to: { ...at, x: x + 1 }, ...rest }),
              run('visible', { plan: 'p', at }),
              ...ids.map((id) => run('plan.storey', { plan: 'p', storey: id as typeof storey })),
              ...ids.map((id) => run('plan.floor', { plan: 'p', storey: id as typeof storey })),
            ].map(async (output) => digest(await output)),
          );
        };
        return [await both('worker'), await both('process')] as const;
      },
      { asked: { ...question, closed: [] }, ids: storeys, x, y },
    );
    expect(pairs[0]).toEqual(pairs[1]);
    expect(new Set(pairs[0]).size).toBeGreaterThan(3);
  });
});

describe('workers in Chromium', () => {
  it('answer a cancel within 50 ms while busy, and the next job after it', async () => {
    const busy = existsSync(CLINIC) ? CLINIC : WARDS;
    await openPlan(WARDS);
    const answer = await page.evaluate(
      async (text) => {
        const { clients } = window.compute;
        const bytes = new TextEncoder().encode(text);
        const read = await clients.worker.run('plan.read', { bytes, fileName: 'a.plan.geojson' });
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const times: number[] = [];
        for (const wait of [20, 100, 250]) {
          const abort = new AbortController();
          await clients.worker.run('plan.open', { plan: 'other', document: read.value.document });
          // Nothing was made of the plan yet, so this has to make all of it.
          const job = clients.worker
            .run(
              'extinguishers.coverage',
              { plan: 'other', limit: 10, closed: [], hour: null, away: [], revision: 1 },
              { signal: abort.signal },
            )
            .then(
              () => 'answered',
              (error: unknown) => (window.compute.isComputeError(error) ? error.code : String(error)),
            );
          await new Promise((resolve) => setTimeout(resolve, wait));
          const began = performance.now();
          abort.abort();
          const end = await job;
          if (end !== 'answered') times.push(performance.now() - began);
        }
        const began = performance.now();
        // The plan of before is there still, in whatever worker answers.
        const place = { storey: 'storey_L1' as const, x: 1, y: 1 };
        const after = await clients.worker.run('path', {
          plan: 'p',
          from: place,
          to: { ...place, x: 2 },
          closed: [],
          hour: null,
        });
        return { times, length: after.length, next: performance.now() - began };
      },
      readFileSync(busy, 'utf8'),
    );
    expect(answer.length).toBe(1);
    expect(Math.max(...answer.times)).toBeLessThan(50);
    if (busy === CLINIC) expect(answer.times.length).toBeGreaterThan(0);
  });

  it('are replaced when killed: idle, and in the middle of a job', async () => {
    await openPlan(WARDS);
    const ends = await page.evaluate(async () => {
      const { clients, started } = window.compute;
      const place = { storey: 'storey_L1' as const, x: 1, y: 1 };
      const ask = (x: number): Promise<unknown> =>
        clients.worker
          .run(
            'path',
            { plan: 'p', from: place, to: { ...place, x }, closed: [], hour: null },
            { lane: null },
          )
          .then(
            ({ length }) => length,
            (error: unknown) => (window.compute.isComputeError(error) ? error.code : String(error)),
          );
      const before = started.length;
      started.at(-1)?.terminate();
      const idle = await ask(3);
      const jobs = [ask(2), ask(4), ask(5)];
      started.at(-1)?.terminate();
      return { idle, jobs: await Promise.all(jobs), workers: started.length - before };
    });
    expect(ends.idle).toBe(2);
    // Each is answered, by a new worker where need be, or refused with a code of ours: none is lost.
    for (const [i, end] of ends.jobs.entries()) {
      expect([[1, 3, 4][i], 'compute.crashed', 'compute.stuck']).toContain(end);
    }
    expect(ends.workers).toBeGreaterThanOrEqual(2);
  });

  it('refuse garbage by value, not by a crash', async () => {
    const codes = await page.evaluate(async () => {
      const { clients } = window.compute;
      const read = async (bytes: Uint8Array, fileName: string): Promise<string> => {
        const result = await clients.worker.run('plan.read', { bytes, fileName });
        return result.ok ? 'read' : result.error.code;
      };
      return [
        await read(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'a.plan.geojson'),
        await read(new Uint8Array(200 * 1024 * 1024), 'a.plan.geojson'),
        await read(new TextEncoder().encode('{'), 'a.wardtwin.json'),
        await read(new Uint8Array(10), 'a.pdf'),
      ];
    });
    expect(codes).toEqual(['file.other-format', 'file.too-large', 'file.not-json', 'file.unknown-format']);
  });
});

declare global {
  interface Window {
    compute: ComputePage;
  }
}
