import { present } from '../../src/base/assert';
import { finished, type Steps } from '../../src/base/steps';
import type { ExtinguisherDrag } from '../../src/analyses/extinguishers/drag';
import type { WholeCoverage } from '../../src/analyses/extinguishers/compute';
import { walkingStepCount, walkingSteps, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { touchesCoverage } from '../../src/analyses/extinguishers/touches-coverage';
import { applyPatch } from '../../src/model/edit/apply-patch';
import type { Patch } from '../../src/model/edit/patch';
import type { CampusDocument } from '../../src/model/schema/document';

/** What was measured of a plan's extinguishers; of the plan as it is now. */
export interface Measures {
  /** The last whole coverage, and what was asked: a drag begins with it. */
  whole: { readonly key: string; readonly made: WholeCoverage } | null;
  /** The drag under way, and what it was begun with. */
  drag: { readonly key: string; readonly made: ExtinguisherDrag } | null;
}

interface OpenPlan {
  document: CampusDocument;
  /** The floor that was made last; of an earlier document when it was edited since. */
  walked: WalkingPlan | null;
  /** The floor in the making, and how many of its parts are made. */
  making: { readonly steps: Steps<WalkingPlan>; readonly total: number; done: number } | null;
  measures: Measures;
}

/** How far a floor is made; whole when `plan` is there. */
export interface WalkStep {
  readonly done: number;
  readonly total: number;
  readonly plan: WalkingPlan | null;
}

const nothing = (): Measures => ({ whole: null, drag: null });

/** Plans by the key under which the page opened them. Their walkable floor is made when it is asked for. */
export class OpenPlans {
  readonly #plans = new Map<string, OpenPlan>();

  /** Takes a plan in, in the place of the one that was there. */
  put(key: string, document: CampusDocument): void {
    this.#plans.set(key, { document, walked: null, making: null, measures: nothing() });
  }

  /** Follows an edit; what was made of storeys that it doesn't touch is kept, and coverage that it can't change. */
  change(key: string, patch: Patch): void {
    const open = this.#open(key);
    open.document = applyPatch(open.document, patch);
    if (touchesCoverage(patch)) open.measures = nothing();
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
    // How many parts a floor is packed in shows when it is: until then there is one left at least.
    const total = Math.max(making.total, making.done + 1);
    if (!step.done) return { done: making.done, total, plan: null };
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

  /** What was measured so far; to be written by whoever measures. */
  measures(key: string): Measures {
    return this.#open(key).measures;
  }

  #open(key: string): OpenPlan {
    return present(this.#plans.get(key), `open plan ${key}`);
  }
}
