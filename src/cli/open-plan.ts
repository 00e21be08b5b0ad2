import { floorAt } from '../analyses/walking/find-path';
import { walkingPlan, type WalkingPlan } from '../analyses/walking/walking-plan';
import type { Located } from '../geometry/nav/locate';
import type { PlanIssue } from '../model/derive/plan-issue';
import { localId } from '../model/schema/ids';
import type { CommandContext } from './command';
import type { PlanPoint } from './plan-point';
import { readPlanFile } from './plan-file';
import { UsageError } from './usage-error';

/** A plan that was read and made walkable. */
export interface OpenPlan {
  readonly plan: WalkingPlan;
  /** Of the reader, then of the walkable floor. */
  readonly warnings: readonly PlanIssue[];
}

/** Reads `--plan` and makes its floor; throws a `UsageError` for a bad file. */
export async function openPlan(context: CommandContext): Promise<OpenPlan> {
  const { document, warnings } = await readPlanFile(context);
  context.progress(context.say('cli.preparing'));
  const plan = walkingPlan(document);
  return { plan, warnings: [...warnings, ...plan.derived.warnings] };
}

/** The floor exactly at a place; throws a `UsageError` that names the nearest floor when there is none. */
export function floorUnder(plan: WalkingPlan, option: string, point: PlanPoint): Located {
  const found = floorAt(plan, point);
  if (found === null) throw new UsageError('cli.off-floor-none', { option, value: point.text });
  if (found.gap === 0) return found;
  throw new UsageError('cli.off-floor', {
    option,
    value: point.text,
    storey: localId(point.storey),
    x: found.planX.toFixed(3),
    y: found.planY.toFixed(3),
    metres: found.gap.toFixed(3),
  });
}
