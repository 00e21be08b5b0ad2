import type { PlanSummary } from '../compute/plan-summary';
import type { Services } from './services';
import type { WalkProgress } from './state/coverage-state';

/**
 * Lets the worker make the walking surface of a plan part by part, so that what is drawn gets in between. Null when
 * `goesOn` says that nobody waits for it any more.
 */
export async function walkPlan(
  compute: Services['compute'],
  plan: string,
  goesOn: () => boolean,
  onProgress: (progress: WalkProgress) => void,
): Promise<PlanSummary | null> {
  while (goesOn()) {
    const { done, total, summary } = await compute.run('plan.walk', { plan });
    if (!goesOn()) return null;
    if (summary) return summary;
    onProgress({ done, total });
  }
  return null;
}
