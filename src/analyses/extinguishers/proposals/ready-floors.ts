import type { Steps } from '../../../base/steps';
import { onStorey } from '../../../model/query/on-storey';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';

/**
 * What the asks of the whole campus go by, storey by storey: it is kept, so that nobody who is waiting has to wait for all of it.
 * O(samples · spaces at one place), once.
 */
export function* readyFloors({ nav, document, derived }: WalkingPlan): Steps<void> {
  for (const [i, storey] of derived.storeys.entries()) {
    sampleSpaces(nav, i, onStorey(document, 'spaces', storey));
    yield;
  }
}
