import type { HandlerTable } from '../../../src/compute/protocol';

/** A protocol small enough to see through: what the boundary does with it is what it does with the real one. */
export interface ToyJobs {
  /** The square of each of 0 … count − 1; its buffer moves to the caller. */
  squares: { input: { count: number }; output: Float64Array<ArrayBuffer> };
  /** Keeps the worker busy without a pause. */
  spin: { input: { ms: number }; output: number };
  /** Busy as well, but with pauses and progress. */
  steps: { input: { ms: number }; output: number };
  fail: { input: { text: string }; output: never };
  /** The worker ends itself in the middle of the job; with `once`, only the first worker of this file does. */
  die: { input: { marker: SharedArrayBuffer | null }; output: string };
  'state.open': { input: { plan: string; value: number }; output: number };
  'state.add': { input: { plan: string; value: number }; output: number };
  'state.get': { input: { plan: string }; output: number };
  /** As `state.get`; its code comes once `squares` were asked for. */
  'state.late': { input: { plan: string }; output: number };
}

const spin = (ms: number): number => {
  const end = performance.now() + ms;
  let sum = 0;
  while (performance.now() < end) sum = (sum + Math.sqrt(sum + 1)) % 1000;
  return ms;
};

/** `kill` is how this worker dies; in process nothing can. */
export function toyHandlers(kill: () => void): HandlerTable<ToyJobs> {
  const state = new Map<string, number>();
  let deliver = (): void => undefined;
  const code = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  return {
    squares: {
      run: ({ count }) => {
        deliver();
        return Float64Array.from({ length: count }, (_, i) => i * i);
      },
      transfer: (output) => [output.buffer],
    },
    spin: { run: ({ ms }) => spin(ms) },
    steps: {
      run: async ({ ms }, context) => {
        for (let done = 0; done < ms; done += 10) {
          spin(10);
          context.progress({ step: 'steps', done, total: ms });
          await context.pause();
        }
        return ms;
      },
    },
    fail: {
      run: ({ text }) => {
        throw new RangeError(text);
      },
    },
    die: {
      run: ({ marker }) => {
        if (marker === null || Atomics.add(new Int32Array(marker), 0, 1) === 0) {
          kill();
          spin(2000);
        }
        return 'lived';
      },
    },
    'state.open': {
      run: ({ plan, value }) => {
        state.set(plan, value);
        return value;
      },
    },
    'state.add': {
      run: ({ plan, value }) => {
        const next = (state.get(plan) ?? NaN) + value;
        state.set(plan, next);
        return next;
      },
    },
    'state.get': { run: ({ plan }) => state.get(plan) ?? NaN },
    'state.late': {
      load: () => code,
      run: async ({ plan }) => {
        await code;
        return state.get(plan) ?? NaN;
      },
    },
  };
}
