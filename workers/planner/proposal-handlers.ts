import { movePoints } from '../../src/analyses/extinguishers/proposals/move-points';
import { storeyProposals } from '../../src/analyses/extinguishers/proposals/storey-proposals';
import type { WalkingPlan } from '../../src/analyses/walking/walking-plan';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';
import { SlicedSearch } from './sliced-search';

type Asked = Jobs['extinguishers.propose']['input'];

/** What would cure a storey. */
export function proposalHandlers(
  plans: OpenPlans,
): HandlerTable<Jobs, 'extinguishers.propose' | 'extinguishers.move'> {
  const cures = new SlicedSearch((plan: WalkingPlan, { storey, ...question }: Asked) =>
    storeyProposals(plan, storey, question),
  );
  const moves = new SlicedSearch((plan: WalkingPlan, { storey, ...question }: Asked) =>
    movePoints(plan, storey, question),
  );
  return {
    'extinguishers.propose': { run: (asked, context) => cures.goOn(plans.get(asked.plan), asked, context) },
    'extinguishers.move': { run: (asked, context) => moves.goOn(plans.get(asked.plan), asked, context) },
  };
}
