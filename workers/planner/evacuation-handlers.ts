import { fillSteps } from '../../src/analyses/evacuation/fill/fill';
import type { FilledScenario } from '../../src/analyses/evacuation/fill/filled';
import { placedSteps } from '../../src/analyses/evacuation/placed';
import { Rehearsal } from '../../src/analyses/evacuation/rehearsal';
import type { EvacuationIssue } from '../../src/analyses/evacuation/result';
import type { PlacedPerson, RunPart } from '../../src/analyses/evacuation/run-part';
import { Spreading } from '../../src/analyses/evacuation/spreading';
import type { Result } from '../../src/base/result';
import { buffersOf } from '../../src/compute/buffers-of';
import type { Jobs, PlannerJob } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { EvacuationScenario } from '../../src/model/scenario/evacuation-scenario';
import { changedScenario } from '../../src/model/scenario/scenario-change';
import { BegunWork, someOf } from './begun-work';
import { KeptRun } from './kept-run';
import type { OpenPlans } from './open-plans';

type EvacuationJob = Extract<PlannerJob, `evacuation.${string}`>;

type PlacedResult = Result<readonly PlacedPerson[], EvacuationIssue>;

const LOST: Omit<RunPart, 'bytes'> = {
  stage: 'lost',
  issue: null,
  seconds: 0,
  people: 0,
  left: 0,
  names: null,
};

/** Rehearsals of an evacuation. One run is kept, and one series: those which were begun last. */
export function evacuationHandlers(plans: Pick<OpenPlans, 'get'>): HandlerTable<Jobs, EvacuationJob> {
  let kept: KeptRun | null = null;
  const placing = new BegunWork<PlacedResult>();
  /** The last scenario whose people were placed. */
  let told: { readonly name: string; readonly scenario: EvacuationScenario } | null = null;
  const filling = new BegunWork<FilledScenario>();
  let series: { readonly name: string; readonly work: Spreading } | null = null;
  /** The run of a name, as far as it is recorded. */
  const keptRun = (name: string): KeptRun | null =>
    kept?.name === name && kept.run.recording !== null ? kept : null;
  return {
    'evacuation.run': {
      run: async ({ plan: key, run: name, scenario, recorded }, context) => {
        if (scenario !== null)
          kept = new KeptRun(name, new Rehearsal(plans.get(key), scenario, undefined, recorded));
        if (kept?.name !== name) return { ...LOST, bytes: new Uint8Array(0) };
        const { run } = kept;
        await someOf(run, context);
        return run.take();
      },
      transfer: ({ bytes }) => [bytes.buffer],
    },
    'evacuation.placed': {
      run: async ({ plan: key, run: name, scenario, change }, context) => {
        if (change !== undefined && told?.name !== change.of) return null;
        const begun =
          change === undefined || told === null ? scenario : changedScenario(told.scenario, change);
        if (begun !== null) {
          told = { name, scenario: begun };
          placing.begin(name, placedSteps(plans.get(key), begun));
        }
        return placing.goOn(name, context);
      },
    },
    'evacuation.fill': {
      run: ({ plan: key, run: name, scenario, ...question }, context) => {
        if (scenario !== null) filling.begin(name, fillSteps(plans.get(key), question, scenario));
        return filling.goOn(name, context);
      },
    },
    'evacuation.report': {
      run: ({ run: name }, context) => keptRun(name)?.report(context) ?? null,
    },
    'evacuation.map': {
      run: ({ run: name, ...question }, context) => keptRun(name)?.map(question, context) ?? null,
      transfer: buffersOf,
    },
    'evacuation.trajectories': {
      run: ({ run: name, from, geometry }) => keptRun(name)?.trajectories(from, geometry) ?? null,
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
