import { egressSteps } from '../../src/analyses/egress/compute';
import { criticalDoorSteps } from '../../src/analyses/egress/critical/critical-doors';
import { toldExit } from '../../src/analyses/egress/exits/told-exit';
import { storeyFieldSteps } from '../../src/analyses/egress/field/compute';
import { rolledWaysSteps } from '../../src/analyses/egress/rolling/rolled-ways';
import { levelSteps } from '../../src/analyses/egress/travel/level-ways';
import { egressWays, soonestOff, type EgressWay } from '../../src/analyses/egress/ways';
import type { WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { buffersOf } from '../../src/compute/buffers-of';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { shutOpenings } from '../../src/model/query/shut-openings';
import type { OpenPlans } from './open-plans';
import { SlicedCheck } from './sliced-check';
import { withPauses } from './with-pauses';

type EgressJob =
  | 'egress.check'
  | 'egress.field'
  | 'egress.doors'
  | 'egress.ways'
  | 'egress.rolling'
  | 'egress.places'
  | 'egress.exits';

/** Places are answered together for so long, milliseconds: between two answers whatever else waits has its turn. */
const TOGETHER = 60;

/** Ways out of storeys by the code. */
export function egressHandlers(plans: Pick<OpenPlans, 'get'>): HandlerTable<Jobs, EgressJob> {
  const check = new SlicedCheck(
    (
      plan: WalkingPlan,
      question: Jobs['egress.check']['input'],
      told: (done: number, total: number) => void,
    ) => egressSteps(plan, question, told),
  );
  const doors = new SlicedCheck(
    (
      plan: WalkingPlan,
      question: Jobs['egress.doors']['input'],
      told: (done: number, total: number) => void,
    ) => criticalDoorSteps(plan, question, told),
  );
  return {
    'egress.check': { run: (asked, context) => check.goOn(plans.get(asked.plan), asked, context) },
    'egress.field': {
      run: ({ plan: key, ...question }, context) =>
        withPauses(storeyFieldSteps(plans.get(key), question), context),
      transfer: buffersOf,
    },
    'egress.doors': { run: (asked, context) => doors.goOn(plans.get(asked.plan), asked, context) },
    'egress.ways': {
      run: async ({ plan: key, hour, closed, from }, context) => {
        const plan = plans.get(key);
        const shut = shutOpenings(plan.document, hour, closed);
        // Kept with the plan: whoever points at one place after another asks of the same floor.
        return egressWays(await withPauses(levelSteps(plan, shut), context), from);
      },
    },
    'egress.rolling': {
      run: ({ plan: key, hour, closed, from, mover }, context) => {
        const plan = plans.get(key);
        const shut = shutOpenings(plan.document, hour, closed);
        return withPauses(rolledWaysSteps(plan, mover, shut, from), context);
      },
    },
    'egress.places': {
      run: async ({ plan: key, hour, closed, from }, context) => {
        const plan = plans.get(key);
        const level = await withPauses(levelSteps(plan, shutOpenings(plan.document, hour, closed)), context);
        const until = performance.now() + TOGETHER;
        const found: (readonly EgressWay[])[] = [];
        for (const place of from) {
          found.push(soonestOff(egressWays(level, place)));
          if (performance.now() >= until) break;
          await context.pause();
        }
        return found;
      },
    },
    'egress.exits': {
      run: async ({ plan: key, hour, closed, storey }, context) => {
        const plan = plans.get(key);
        const level = await withPauses(levelSteps(plan, shutOpenings(plan.document, hour, closed)), context);
        return level.exits.find((each) => each.storey === storey)?.exits.map(toldExit) ?? [];
      },
    },
  };
}
