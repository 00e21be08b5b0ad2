import type { Patch } from '../model/edit/patch';
import type { Jobs } from './jobs';
import type { JobCall, StateKeeper } from './state-keeper';

type OpenInput = Jobs['plan.open']['input'];

interface Kept {
  readonly document: OpenInput['document'];
  readonly patches: Patch[];
  /** The worker that knows all of it; −1 = none for sure. */
  generation: number;
}

/**
 * Remembers each open plan as it was opened and every patch since, so that a worker that took the place of
 * another is told them before its next job. A patch is small; undo of it is a patch as well.
 */
export function planKeeper(): StateKeeper {
  const plans = new Map<string, Kept>();
  return {
    before: (call, generation) => {
      const kept = call.job === 'plan.open' ? undefined : plans.get(planOf(call));
      if (!kept || kept.generation === generation) return [];
      const input: OpenInput = { plan: planOf(call), document: kept.document, patches: kept.patches };
      return [{ job: 'plan.open', input }];
    },
    changes: (job) => CHANGES.has(job),
    done: (call, generation) => {
      const kept = plans.get(planOf(call));
      if (call.job === 'plan.open') {
        // A call's input is what `Jobs` says of its name: `run` takes no other.
        const { plan, document, patches } = call.input as OpenInput;
        plans.set(plan, { document, patches: [...(patches ?? [])], generation });
      } else if (call.job === 'plan.close') {
        plans.delete(planOf(call));
      } else if (call.job === 'plan.patch') {
        // As above.
        kept?.patches.push((call.input as Jobs['plan.patch']['input']).patch);
      }
    },
    unsettled: (call) => {
      const kept = plans.get(planOf(call));
      if (kept && CHANGES.has(call.job)) kept.generation = -1;
    },
  };
}

const CHANGES: ReadonlySet<string> = new Set(['plan.open', 'plan.patch', 'plan.close']);

/** Every job of the planner that is about a plan names it. */
const planOf = (call: JobCall): string => (call.input as { readonly plan?: string }).plan ?? '';
