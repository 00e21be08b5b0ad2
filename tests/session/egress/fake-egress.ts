import type { StoreyField } from '../../../src/analyses/egress/field/storey-field';
import type { EgressResult } from '../../../src/analyses/egress/result';
import { createComputeClient, type ComputeClient } from '../../../src/compute/compute-client';
import { inProcessConnection } from '../../../src/compute/in-process-connection';
import type { JobName, Jobs } from '../../../src/compute/jobs';
import { plannerHandlers } from '../../../workers/planner-handlers';
import { readerHandlers } from '../../../workers/reader-handlers';

type EgressJob = Extract<JobName, `egress.${string}`>;

/** A question that waits for its answer. */
export interface Asked<J extends EgressJob = EgressJob> {
  readonly job: J;
  readonly input: Jobs[J]['input'];
  answer(output: Jobs[J]['output']): void;
  fail(message: string): void;
  isCancelled(): boolean;
}

const cancelled = (): Error => Object.assign(new Error('cancelled'), { code: 'compute.cancelled' });

/** A worker whose answers about ways out the test gives, in whatever order; all else is answered as in a page. */
export function fakeEgress() {
  const real = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  const asked: Asked[] = [];
  /** Fields are answered at once unless the test wants to do it. */
  const hold = { fields: false };
  const run: ComputeClient['run'] = (job, input, options) => {
    if (!job.startsWith('egress.')) return real.run(job, input, options);
    return new Promise((resolve, reject) => {
      const signal = options?.signal;
      signal?.addEventListener('abort', () => reject(cancelled()));
      asked.push({
        // Just looked at.
        job: job as EgressJob,
        input: input as Jobs[EgressJob]['input'],
        answer: resolve as Asked['answer'],
        fail: (message) => reject(new Error(message)),
        isCancelled: () => signal?.aborted ?? false,
      });
      if (job === 'egress.field' && !hold.fields) {
        const field = asked.at(-1) as Asked<'egress.field'>;
        field.answer(fieldOf(field.input, 1));
      }
    });
  };
  return {
    compute: { ...real, run },
    asked,
    hold,
    /** All questions of one kind so far. */
    of: <J extends EgressJob>(job: J): Asked<J>[] =>
      asked.filter((each): each is Asked<J> => each.job === job),
  };
}

export const resultOf = (part: Partial<EgressResult> = {}): EgressResult => ({
  profile: 'cn',
  storeys: [],
  findings: [],
  buildings: [],
  ...part,
});

export const whole = <T>(result: T) => ({ done: 1, total: 1, result });
export const begun = (done: number, total: number) => ({ done, total, result: null });

export function fieldOf(input: Jobs['egress.field']['input'], metres: number): StoreyField {
  const { storey, goal, walker, hour, closed } = input;
  return {
    storey,
    goal,
    told: goal,
    walker,
    hour,
    closed,
    grid: { x0: 0, y0: 0, nx: 1, ny: 1, cell: 1 },
    metres: Float32Array.of(metres),
    seconds: Float32Array.of(metres),
    exitOf: Int16Array.of(-1),
    exits: [],
    farthest: null,
    slowest: null,
    hindered: new Uint8Array(1),
    without: 0,
    hinderedArea: { stairs: 0, narrow: 0 },
  };
}
