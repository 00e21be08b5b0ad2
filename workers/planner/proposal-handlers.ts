import { movePoints } from '../../src/analyses/extinguishers/proposals/move-points';
import type { ProposalQuestion } from '../../src/analyses/extinguishers/proposals/proposal';
import { storeyProposals } from '../../src/analyses/extinguishers/proposals/storey-proposals';
import type { WalkingPlan } from '../../src/analyses/walking/walking-plan';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable, JobContext } from '../../src/compute/protocol';
import type { StoreyId } from '../../src/model/schema/ids';
import type { OpenPlans } from './open-plans';

/** Work of one answer, milliseconds: a drag that waits meanwhile isn't noticed. */
const SLICE = 150;

type Asked = ProposalQuestion & { readonly plan: string; readonly storey: StoreyId };
type Searching<T> = Generator<T | null, T, void>;
type Begin<T> = (plan: WalkingPlan, storey: StoreyId, question: ProposalQuestion) => Searching<T>;

/** A search that goes on each time the same is asked of the same plan. */
class SlicedSearch<T> {
  readonly #begin: Begin<T>;
  #key = '';
  #plan: WalkingPlan | null = null;
  #steps: Searching<T> | null = null;
  #best: T | null = null;

  constructor(begin: Begin<T>) {
    this.#begin = begin;
  }

  async goOn(
    plan: WalkingPlan,
    { plan: name, storey, ...question }: Asked,
    context: JobContext,
  ): Promise<T | null> {
    const key = JSON.stringify([name, storey, question]);
    if (key !== this.#key || plan !== this.#plan) {
      [this.#key, this.#plan, this.#best] = [key, plan, null];
      this.#steps = this.#begin(plan, storey, question);
    }
    const until = performance.now() + SLICE;
    while (this.#steps && performance.now() < until) {
      const step = this.#steps.next();
      this.#best = step.value ?? this.#best;
      if (step.done) this.#steps = null;
      await context.pause();
    }
    return this.#best;
  }
}

/** What would cure a storey. */
export function proposalHandlers(
  plans: OpenPlans,
): HandlerTable<Jobs, 'extinguishers.propose' | 'extinguishers.move'> {
  const cures = new SlicedSearch(storeyProposals);
  const moves = new SlicedSearch(movePoints);
  return {
    'extinguishers.propose': { run: (asked, context) => cures.goOn(plans.get(asked.plan), asked, context) },
    'extinguishers.move': { run: (asked, context) => moves.goOn(plans.get(asked.plan), asked, context) },
  };
}
