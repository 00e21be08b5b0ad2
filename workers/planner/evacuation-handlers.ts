import { fillSteps } from '../../src/analyses/evacuation/fill/fill';
import { placedSteps } from '../../src/analyses/evacuation/placed';
import { Rehearsal } from '../../src/analyses/evacuation/rehearsal';
import type { RunPart } from '../../src/analyses/evacuation/run-part';
import { Spreading } from '../../src/analyses/evacuation/spreading';
import { buffersOf } from '../../src/compute/buffers-of';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable, JobContext } from '../../src/compute/protocol';
import { KeptRun } from './kept-run';
import type { OpenPlans } from './open-plans';
import { withPauses } from './with-pauses';

type EvacuationJob = Extract<keyof Jobs, `evacuation.${string}`>;

/** Work of one answer, milliseconds: whatever else waits has its turn before the next. */
const SLICE = 60;

const LOST: Omit<RunPart, 'bytes'> = {
  stage: 'lost',
  issue: null,
  seconds: 0,
  people: 0,
  left: 0,
  names: null,
};

async function someOf(work: { goOn(): boolean }, context: JobContext): Promise<void> {
  const until = performance.now() + SLICE;
  while (work.goOn()) {
    await context.pause();
    if (performance.now() >= until) return;
  }
}

/** Rehearsals of an evacuation. One run is kept, and one series: those which were begun last. */
export function evacuationHandlers(plans: Pick<OpenPlans, 'get'>): HandlerTable<Jobs, EvacuationJob> {
  let kept: KeptRun | null = null;
  let series: { readonly name: string; readonly work: Spreading } | null = null;
  /** The run of a name, as far as it is recorded. */
  const recorded = (name: string): KeptRun | null =>
    kept?.name === name && kept.run.recording !== null ? kept : null;
  return {
    'evacuation.run': {
      run: async ({ plan: key, run: name, scenario }, context) => {
        if (scenario !== null) kept = new KeptRun(name, new Rehearsal(plans.get(key), scenario));
        if (kept?.name !== name) return { ...LOST, bytes: new Uint8Array(0) };
        const { run } = kept;
        await someOf(run, context);
        return run.take();
      },
      transfer: ({ bytes }) => [bytes.buffer],
    },
    'evacuation.placed': {
      run: ({ plan: key, scenario }, context) => withPauses(placedSteps(plans.get(key), scenario), context),
    },
    'evacuation.fill': {
      run: ({ plan: key, scenario, ...question }, context) =>
        withPauses(fillSteps(plans.get(key), question, scenario), context),
    },
    'evacuation.report': {
      run: ({ run: name }, context) =>
        recorded(name)?.report(context) ?? { done: 1, total: 1, result: { report: null } },
    },
    'evacuation.map': {
      run: ({ run: name, ...question }, context) =>
        recorded(name)?.map(question, context) ?? { done: 1, total: 1, result: { map: null } },
      transfer: buffersOf,
    },
    'evacuation.trajectories': {
      run: ({ run: name, from, geometry }) => recorded(name)?.trajectories(from, geometry) ?? null,
      transfer: buffersOf,
    },
    'evacuation.spread': {
      run: async ({ plan: key, run: name, scenario, runs }, context) => {
        if (scenario !== null) series = { name, work: new Spreading(plans.get(key), scenario, runs) };
        if (series?.name !== name) return null;
        const { work } = series;
        await someOf(work, context);
        return work.part();
      },
    },
  };
}
