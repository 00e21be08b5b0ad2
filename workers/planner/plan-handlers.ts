import { planFigures } from '../../src/analyses/walking/storey-figures';
import { walkableFill } from '../../src/analyses/walking/walkable-fill';
import { storeyIndex, walkingPlan, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { buffersOf } from '../../src/compute/buffers-of';
import type { Jobs, PlanSummary } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { storeyGeometry } from '../../src/model/derive/drawing/storey-geometry';
import type { StoreyParts } from '../../src/model/derive/storey-parts';
import { isFinalExit } from '../../src/model/derive/final-exit';
import { applyPatch } from '../../src/model/edit/apply-patch';
import type { Opening } from '../../src/model/schema/opening';
import type { OpenPlans } from './open-plans';

type PlanJob = 'plan.open' | 'plan.patch' | 'plan.close' | 'plan.storey';

/** Opening, changing and drawing plans. */
export const planHandlers = (plans: OpenPlans): HandlerTable<Jobs, PlanJob> => ({
  'plan.open': {
    run: async ({ plan: key, document, patches = [] }, context) => {
      context.progress({ step: 'plan.open', done: 0, total: 2 });
      await context.pause();
      const plan = walkingPlan(patches.reduce(applyPatch, document));
      context.progress({ step: 'plan.open', done: 1, total: 2 });
      await context.pause();
      const summary = summaryOf(plan);
      plans.put(key, plan);
      return summary;
    },
  },
  'plan.patch': {
    run: ({ plan: key, patch }) => {
      const before = plans.get(key);
      const plan = walkingPlan(applyPatch(before.document, patch), before);
      const summary = summaryOf(plan);
      plans.put(key, plan);
      return summary;
    },
  },
  'plan.close': {
    run: ({ plan: key }) => {
      plans.close(key);
      return null;
    },
  },
  'plan.storey': {
    run: ({ plan: key, storey }) => {
      const plan = plans.get(key);
      const index = storeyIndex(plan, storey);
      const parts = plan.derived.parts[index];
      return parts === undefined
        ? null
        : storeyGeometry(
            parts.plan,
            finalExitsOf(parts),
            (frame) => walkableFill(plan, index, frame),
            plan.derived.input.flights.filter((flight) => flight.storey === index),
          );
    },
    transfer: buffersOf,
  },
});

const summaryOf = (plan: WalkingPlan): PlanSummary => ({
  ...planFigures(plan),
  warnings: plan.derived.warnings,
});

/** Which openings of a storey lead to the open, said or derived. */
function finalExitsOf(parts: StoreyParts): (opening: Opening) => boolean {
  const exits = new Set(
    parts.throats.filter((throat) => isFinalExit(parts, throat)).map((throat) => throat.opening.id),
  );
  return (opening) => exits.has(opening.id);
}
