import { onStorey } from '../../model/query/on-storey';
import type { Space } from '../../model/schema/space';
import { permittedPlaces } from '../placing/permitted-places';
import { CIRCULATION } from '../walking/circulation';
import type { Place } from '../walking/find-path';
import type { WalkingPlan } from '../walking/walking-plan';
import { tierOf } from './proposals/candidate-spaces';

/** Metres from one place to the next along a wall. */
const STEP = 1;

/**
 * Permitted places along the walls of a storey's circulation that `reached` says may matter; of its rooms where there is none
 * in circulation. Costs `permittedPlaces`.
 */
export function wallCandidates(
  plan: WalkingPlan,
  storey: Place['storey'],
  reached: (place: Place) => boolean,
): Place[] {
  const spaces = onStorey(plan.document, 'spaces', storey).filter((space) => tierOf(space) !== null);
  const among = (of: readonly Space[]): Place[] =>
    permittedPlaces(plan, storey, of, { step: STEP })
      .map(({ x, y }) => ({ storey, x, y }))
      .filter(reached);
  const walked = among(spaces.filter(({ use }) => CIRCULATION.has(use)));
  return walked.length > 0 ? walked : among(spaces.filter(({ use }) => !CIRCULATION.has(use)));
}
