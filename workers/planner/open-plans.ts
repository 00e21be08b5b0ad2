import { present } from '../../src/base/assert';
import { ExtinguisherDrag } from '../../src/analyses/extinguishers/drag';
import { extinguisherInput, type ExtinguisherQuestion } from '../../src/analyses/extinguishers/input';
import type { WalkingPlan } from '../../src/analyses/walking/walking-plan';
import type { AssetId } from '../../src/model/schema/ids';

interface OpenPlan {
  readonly plan: WalkingPlan;
  /** The drag under way, and what it was begun with. */
  drag: { readonly key: string; readonly made: ExtinguisherDrag } | null;
}

/** Plans by the key under which the page opened them. */
export class OpenPlans {
  readonly #plans = new Map<string, OpenPlan>();

  /** Takes a plan in, in the place of the one that was there. */
  put(key: string, plan: WalkingPlan): void {
    this.#plans.set(key, { plan, drag: null });
  }

  close(key: string): void {
    this.#plans.delete(key);
  }

  /** Asserts that the plan was opened: the client sees to that. */
  get(key: string): WalkingPlan {
    return this.#open(key).plan;
  }

  /** The drag of one extinguisher; the same for as long as plan, question and extinguisher stay the same. */
  drag(key: string, question: ExtinguisherQuestion, moved: AssetId): ExtinguisherDrag {
    const open = this.#open(key);
    const asked = JSON.stringify([question.limit, question.hour, question.closed, moved]);
    if (open.drag?.key === asked) return open.drag.made;
    const made = new ExtinguisherDrag(open.plan, extinguisherInput(open.plan.document, question), moved);
    open.drag = { key: asked, made };
    return made;
  }

  #open(key: string): OpenPlan {
    return present(this.#plans.get(key), `open plan ${key}`);
  }
}
