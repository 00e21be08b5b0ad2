import { afterEach, describe, expect, it } from 'vitest';
import { createClient, type ClientOf, type JobKind } from '../../src/compute/client';
import { ComputeError } from '../../src/compute/compute-error';
import type { Connection } from '../../src/compute/connection';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import type { JobOf } from '../../src/compute/protocol';
import type { StateKeeper } from '../../src/compute/state-keeper';
import { WATCH_LIMITS, type WatchLimits } from '../../src/compute/watch-limits';
import { nodeConnection } from './support/node-connection';
import { toyHandlers, type ToyJobs } from './support/toy-handlers';

const ENTRY = new URL('./support/toy-worker.ts', import.meta.url);
const own = (lane: string | null = null): JobKind<'toy'> => ({ worker: 'toy', lane });
const KINDS: { readonly [J in JobOf<ToyJobs>]: JobKind<'toy'> } = {
  squares: own('squares'),
  spin: own(),
  steps: own(),
  fail: own(),
  die: own(),
  'state.open': own(),
  'state.add': own(),
  'state.get': own(),
  'state.late': { ...own(), code: 'late' },
};

/** Remembers one number a plan: the smallest state there is. */
function numberKeeper(): StateKeeper {
  const values = new Map<string, number>();
  const inStep = new Map<string, number>();
  const planOf = (input: unknown): string | undefined => (input as { plan?: string }).plan;
  return {
    before: ({ job, input }, generation) => {
      const plan = planOf(input);
      if (plan === undefined || job === 'state.open') return [];
      const value = values.get(plan);
      if (value === undefined || inStep.get(plan) === generation) return [];
      return [{ job: 'state.open', input: { plan, value } }];
    },
    changes: (job) => job === 'state.open' || job === 'state.add',
    done: ({ job, input }, generation) => {
      const { plan, value } = input as { plan?: string; value?: number };
      if (plan === undefined) return;
      if (job === 'state.open') values.set(plan, value ?? 0);
      if (job === 'state.add') values.set(plan, (values.get(plan) ?? 0) + (value ?? 0));
      inStep.set(plan, generation);
    },
    unsettled: ({ input }) => {
      const plan = planOf(input);
      if (plan !== undefined) inStep.delete(plan);
    },
  };
}

let client: ClientOf<ToyJobs>;
const open = (connect: () => Connection, limits: Partial<WatchLimits> = {}): ClientOf<ToyJobs> => {
  client = createClient<ToyJobs, 'toy'>(
    KINDS,
    { toy: { connect, keeper: numberKeeper() } },
    { ...WATCH_LIMITS, ...limits },
  );
  return client;
};
const thread = (): Connection => nodeConnection(ENTRY);
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof ComputeError ? error.code : `not ours: ${String(error)}`),
  );

afterEach(() => client.close());

describe.each([
  ['in process', () => inProcessConnection(toyHandlers(() => undefined))],
  ['in a thread', thread],
])('the boundary %s', (_, connect) => {
  it('answers with moved buffers', async () => {
    const squares = await open(connect).run('squares', { count: 5 });
    expect([...squares]).toEqual([0, 1, 4, 9, 16]);
  });

  it('starts its worker once, before the first job when asked to, and gives it the time to load', async () => {
    let started = 0;
    // Long enough for a thread to load its script, where an answer of one that is there would be late.
    const toy = open(
      () => {
        started++;
        return connect();
      },
      { answerMs: 1 },
    );
    toy.start('toy');
    expect(started).toBe(1);
    toy.start('toy');
    expect([...(await toy.run('squares', { count: 3 }))]).toEqual([0, 1, 4]);
    expect(started).toBe(1);
  });

  it('tells progress and ends', async () => {
    const seen: number[] = [];
    const ms = await open(connect).run(
      'steps',
      { ms: 200 },
      { onProgress: (progress) => seen.push(progress.done) },
    );
    expect(ms).toBe(200);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('refuses with the fault of a handler that throws, and goes on', async () => {
    const toy = open(connect);
    await expect(toy.run('fail', { text: 'no such storey' })).rejects.toMatchObject({
      code: 'compute.failed',
      message: expect.stringContaining('no such storey') as unknown,
    });
    await expect(toy.run('spin', { ms: 1 })).resolves.toBe(1);
  });

  it('lets one of a lane run and one wait: the latest wins', async () => {
    const toy = open(connect);
    const ends = [1, 2, 3, 4].map((count) => codeOf(toy.run('squares', { count })));
    expect(await Promise.all(ends)).toEqual([
      'answered',
      'compute.superseded',
      'compute.superseded',
      'answered',
    ]);
  });

  it('never supersedes jobs without a lane, and keeps their order', async () => {
    const toy = open(connect);
    const sums = [
      toy.run('state.open', { plan: 'a', value: 1 }),
      toy.run('state.add', { plan: 'a', value: 2 }),
      toy.run('state.add', { plan: 'a', value: 4 }),
      toy.run('state.get', { plan: 'a' }),
    ];
    expect(await Promise.all(sums)).toEqual([1, 3, 7, 7]);
  });

  it('lets what waits for its code be passed, but not by what changes the state that it speaks of', async () => {
    const toy = open(connect);
    await toy.run('state.open', { plan: 'a', value: 1 });
    const ends: string[] = [];
    const noted = async <T>(name: string, job: Promise<T>): Promise<T> => {
      const output = await job;
      ends.push(name);
      return output;
    };
    const late = noted('late', toy.run('state.late', { plan: 'a' }));
    const seen = noted('seen', toy.run('state.get', { plan: 'a' }));
    // The code comes with this one only: were it held up, nothing would ever be answered.
    const squares = noted('squares', toy.run('squares', { count: 2 }));
    const added = noted('added', toy.run('state.add', { plan: 'a', value: 2 }));
    const after = noted('after', toy.run('state.get', { plan: 'a' }));
    expect(await Promise.all([late, seen, added, after])).toEqual([1, 1, 3, 3]);
    await squares;
    expect(ends).toEqual(['seen', 'squares', 'late', 'added', 'after']);
    // Once it is there nobody passes any more.
    const again = noted('again', toy.run('state.late', { plan: 'a' }));
    await Promise.all([again, noted('last', toy.run('state.get', { plan: 'a' }))]);
    expect(ends.slice(-2)).toEqual(['again', 'last']);
  });

  it('lets a job be cancelled that waits for its code, and those behind it be answered', async () => {
    const toy = open(connect);
    await toy.run('state.open', { plan: 'a', value: 1 });
    const abort = new AbortController();
    const late = codeOf(toy.run('state.late', { plan: 'a' }, { signal: abort.signal }));
    const added = toy.run('state.add', { plan: 'a', value: 2 });
    abort.abort();
    expect(await late).toBe('compute.cancelled');
    expect(await added).toBe(3);
  });

  it('asks for the job itself where its code never comes, and ends the worker that is silent then', async () => {
    const toy = open(connect, { silentMs: 60 });
    await toy.run('state.open', { plan: 'a', value: 1 });
    expect(await codeOf(toy.run('state.late', { plan: 'a' }))).toBe('compute.stuck');
    expect(await toy.run('state.get', { plan: 'a' })).toBe(1);
  });

  it('refuses a job that is cancelled while it waits, and one whose signal was aborted before', async () => {
    const toy = open(connect);
    const first = toy.run('spin', { ms: 20 });
    const abort = new AbortController();
    const second = codeOf(toy.run('spin', { ms: 1 }, { signal: abort.signal }));
    abort.abort();
    expect(await second).toBe('compute.cancelled');
    expect(await codeOf(toy.run('spin', { ms: 1 }, { signal: abort.signal }))).toBe('compute.cancelled');
    expect(await first).toBe(20);
  });

  it('refuses everything once closed', async () => {
    const toy = open(connect);
    const running = codeOf(toy.run('steps', { ms: 1000 }));
    const waiting = codeOf(toy.run('spin', { ms: 1 }));
    toy.close();
    expect(await Promise.all([running, waiting])).toEqual(['compute.closed', 'compute.closed']);
    expect(await codeOf(toy.run('spin', { ms: 1 }))).toBe('compute.closed');
  });
});

describe('a thread that is busy, stuck or dead', () => {
  // 50 ms is the bar; a machine that pauses this thread itself for longer is asked again.
  it.each(['spin', 'steps'] as const)(
    'answers a cancel within 50 ms while it is busy (%s)',
    { retry: 2 },
    async (job) => {
      const toy = open(thread);
      await toy.run('state.open', { plan: 'a', value: 5 });
      const abort = new AbortController();
      const end = codeOf(toy.run(job, { ms: 3000 }, { signal: abort.signal }));
      await new Promise((resolve) => setTimeout(resolve, 150));
      const asked = performance.now();
      abort.abort();
      expect(await end).toBe('compute.cancelled');
      expect(performance.now() - asked).toBeLessThan(50);
      // The next job is answered long before the cancelled one would have ended, with the state it needs.
      expect(await toy.run('state.get', { plan: 'a' })).toBe(5);
      expect(performance.now() - asked).toBeLessThan(2800);
    },
  );

  it('counts a cancelled change of state as not having happened, even when it had', async () => {
    const toy = open(thread);
    await toy.run('state.open', { plan: 'a', value: 1 });
    const busy = toy.run('spin', { ms: 50 });
    const abort = new AbortController();
    const end = codeOf(toy.run('state.add', { plan: 'a', value: 10 }, { signal: abort.signal }));
    await busy;
    abort.abort();
    expect(await end).toBe('compute.cancelled');
    expect(await toy.run('state.get', { plan: 'a' })).toBe(1);
  });

  it('tries a job again whose worker died under it', async () => {
    const toy = open(thread);
    await toy.run('state.open', { plan: 'a', value: 3 });
    const marker = new SharedArrayBuffer(4);
    expect(await toy.run('die', { marker })).toBe('lived');
    expect(await toy.run('state.get', { plan: 'a' })).toBe(3);
  });

  it('refuses a job that kills each worker it is given, and answers the next', async () => {
    const toy = open(thread);
    const fatal = codeOf(toy.run('die', { marker: null }));
    const next = toy.run('squares', { count: 2 });
    expect(await fatal).toBe('compute.crashed');
    expect([...(await next)]).toEqual([0, 1]);
  });

  it('ends a worker that is silent for too long and refuses its job', async () => {
    const toy = open(thread, { silentMs: 200 });
    await toy.run('state.open', { plan: 'a', value: 8 });
    const stuck = codeOf(toy.run('spin', { ms: 20_000 }));
    expect(await stuck).toBe('compute.stuck');
    expect(await toy.run('state.get', { plan: 'a' })).toBe(8);
  });

  it('does not take a long job that tells its progress for a stuck one', async () => {
    const toy = open(thread, { silentMs: 700 });
    expect(await toy.run('steps', { ms: 1500 })).toBe(1500);
  });

  it('replaces a worker that no longer takes jobs', async () => {
    const dead: Connection = {
      api: {
        connect: () => new Promise(() => undefined),
        run: () => new Promise(() => undefined),
        load: () => new Promise(() => undefined),
        cancel: () => new Promise(() => undefined),
      },
      onDeath: () => undefined,
      end: () => undefined,
    };
    let made = 0;
    const toy = open(() => (made++ === 0 ? dead : thread()), { startMs: 2000 });
    expect(await toy.run('spin', { ms: 1 })).toBe(1);
    expect(made).toBe(2);
  });

  it('refuses when no worker can be started, and tries again for the next job', async () => {
    let refusals = 3;
    const toy = open(() => {
      if (refusals-- > 0) throw new Error('no more workers');
      return thread();
    });
    expect(await codeOf(toy.run('spin', { ms: 1 }))).toBe('compute.crashed');
    expect(await toy.run('spin', { ms: 2 })).toBe(2);
  });

  it('refuses what cannot be cloned', async () => {
    const toy = open(thread);
    // A function is no job input by type; a caller in plain JavaScript could still send one.
    const bad = { count: (() => 3) as unknown as number };
    expect(await codeOf(toy.run('squares', bad))).toBe('compute.failed');
  });
});
