import { present } from '../../src/base/assert';
import { finished, type Steps } from '../../src/base/steps';
import { ExtinguisherDrag } from '../../src/analyses/extinguishers/drag';
import { wholeCoverage, type WholeCoverage } from '../../src/analyses/extinguishers/compute';
import { extinguisherInput, type ExtinguisherQuestion } from '../../src/analyses/extinguishers/input';
import { walkingStepCount, walkingSteps, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { touchesCoverage } from '../../src/analyses/extinguishers/touches-coverage';
import { applyPatch } from '../../src/model/edit/apply-patch';
import type { Patch } from '../../src/model/edit/patch';
import type { CampusDocument } from '../../src/model/schema/document';
import type { AssetId } from '../../src/model/schema/ids';

interface OpenPlan {
  document: CampusDocument;
  /** The floor that was made last; of an earlier document when it was edited since. */
  walked: WalkingPlan | null;
  /** The floor in the making, and how many of its parts are made. */
  making: { readonly steps: Steps<WalkingPlan>; readonly total: number; done: number } | null;
  /** The last whole coverage, and what was asked: a drag begins with it. */
  whole: { readonly key: string; readonly made: WholeCoverage } | null;
  /** The drag under way, and what it was begun with. */
  drag: { readonly key: string; readonly made: ExtinguisherDrag } | null;
}

/** How far a floor is made; whole when `plan` is there. */
export interface WalkStep {
  readonly done: number;
  readonly total: number;
  readonly plan: WalkingPlan | null;
}

const keyOf = ({ limit, hour, closed, away }: ExtinguisherQuestion): string =>
  JSON.stringify([limit, hour, closed, away]);

/** Plans by the key under which the page opened them. Their walkable floor is made when it is asked for. */
export class OpenPlans {
  readonly #plans = new Map<string, OpenPlan>();

  /** Takes a plan in, in the place of the one that was there. */
  put(key: string, document: CampusDocument): void {
    this.#plans.set(key, { document, walked: null, making: null, whole: null, drag: null });
  }

  /** Follows an edit; what was made of storeys that it doesn't touch is kept, and coverage that it can't change. */
  change(key: string, patch: Patch): void {
    const open = this.#open(key);
    open.document = applyPatch(open.document, patch);
    if (!touchesCoverage(patch)) return;
    open.whole = null;
    open.drag = null;
  }

  close(key: string): void {
    this.#plans.delete(key);
  }

  /** Asserts that the plan was opened: the client sees to that. */
  document(key: string): CampusDocument {
    return this.#open(key).document;
  }

  /** Makes one more part of the floor, some ten milliseconds of work. */
  walk(key: string): WalkStep {
    const open = this.#open(key);
    if (open.walked?.document === open.document) return { done: 1, total: 1, plan: open.walked };
    // One that was begun before an edit is made to its end: the next one takes over what the edit didn't touch.
    const making = (open.making ??= {
      steps: walkingSteps(open.document, open.walked),
      total: walkingStepCount(open.document),
      done: 0,
    });
    const step = making.steps.next();
    making.done++;
    if (!step.done) return { done: making.done, total: making.total, plan: null };
    open.making = null;
    open.walked = step.value;
    return open.walked.document === open.document
      ? { done: making.done, total: making.done, plan: open.walked }
      : this.walk(key);
  }

  /** The whole floor, made now as far as it isn't yet. */
  get(key: string): WalkingPlan {
    const open = this.#open(key);
    if (open.walked?.document === open.document) return open.walked;
    const before = open.making ? finished(open.making.steps) : open.walked;
    open.making = null;
    open.walked = finished(walkingSteps(open.document, before));
    return open.walked;
  }

  /** The drag of some extinguishers; the same for as long as plan, question and extinguishers stay the same. */
  drag(key: string, question: ExtinguisherQuestion, moved: readonly AssetId[]): ExtinguisherDrag {
    const open = this.#open(key);
    const asked = `${keyOf(question)} ${moved.join(' ')}`;
    if (open.drag?.key === asked) return open.drag.made;
    const input = extinguisherInput(open.document, question);
    const made = new ExtinguisherDrag(this.get(key), input, moved, this.whole(key, question));
    open.drag = { key: asked, made };
    return made;
  }

  /** The whole coverage of the plan as it is now, measured when it isn't known. */
  whole(key: string, question: ExtinguisherQuestion): WholeCoverage {
    const open = this.#open(key);
    const asked = keyOf(question);
    if (open.whole?.key === asked) return open.whole.made;
    const made = wholeCoverage(this.get(key), extinguisherInput(open.document, question));
    open.whole = { key: asked, made };
    return made;
  }

  /** Remembers the whole coverage of the plan as it is now, for the drags to come. */
  keepWhole(key: string, question: ExtinguisherQuestion, made: WholeCoverage): void {
    this.#open(key).whole = { key: keyOf(question), made };
  }

  #open(key: string): OpenPlan {
    return present(this.#plans.get(key), `open plan ${key}`);
  }
}
