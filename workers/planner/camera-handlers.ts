import { cameraSteps } from '../../src/analyses/cameras/compute';
import type { CameraResult } from '../../src/analyses/cameras/result';
import { outlinesOf } from '../../src/analyses/cameras/seen/outlines-of';
import { seenOf } from '../../src/analyses/cameras/seen/seen-of';
import type { Steps } from '../../src/base/steps';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable, JobContext } from '../../src/compute/protocol';
import type { CampusDocument } from '../../src/model/schema/document';
import type { OpenPlans } from './open-plans';

type CameraJob = 'cameras.seen' | 'cameras.outlines' | 'cameras.check';
type CheckAsked = Jobs['cameras.check']['input'];

/** Work of one answer, milliseconds: a camera that is held meanwhile waits no longer for its frame. */
const SLICE = 12;

/** A check that goes on each time the same is asked of the same plan. */
class SlicedCheck {
  #key = '';
  #document: CampusDocument | null = null;
  #steps: Steps<CameraResult> | null = null;
  #result: CameraResult | null = null;
  #done = 0;
  #total = 1;

  async goOn(
    document: CampusDocument,
    { plan, storey, ...question }: CheckAsked,
    context: JobContext,
  ): Promise<Jobs['cameras.check']['output']> {
    const key = JSON.stringify([plan, storey, question]);
    if (key !== this.#key || document !== this.#document) {
      [this.#key, this.#document, this.#result, this.#done, this.#total] = [key, document, null, 0, 1];
      this.#steps = cameraSteps(document, { ...question, asOf: null }, storey, (done, total) => {
        [this.#done, this.#total] = [done, total];
      });
    }
    const until = performance.now() + SLICE;
    while (this.#steps) {
      const step = this.#next(this.#steps);
      if (step.done) [this.#result, this.#steps, this.#done] = [step.value, null, this.#total];
      await context.pause();
      if (performance.now() >= until) break;
    }
    return { done: this.#done, total: this.#total, result: this.#result };
  }

  /** What threw is through for good: asked again, it is begun anew. */
  #next(steps: Steps<CameraResult>): IteratorResult<void, CameraResult> {
    try {
      return steps.next();
    } catch (error) {
      [this.#key, this.#document, this.#steps] = ['', null, null];
      throw error;
    }
  }
}

/** What cameras see. */
export function cameraHandlers(plans: Pick<OpenPlans, 'document'>): HandlerTable<Jobs, CameraJob> {
  const check = new SlicedCheck();
  return {
    'cameras.seen': {
      run: ({ plan: key, ...question }) => seenOf(plans.document(key), question),
      transfer: (seen) => (seen === null ? [] : [seen.densest.buffer, seen.counts.buffer]),
    },
    'cameras.outlines': {
      run: ({ plan: key, ...question }) => outlinesOf(plans.document(key), question),
    },
    'cameras.check': {
      run: (asked, context) => check.goOn(plans.document(asked.plan), asked, context),
    },
  };
}
