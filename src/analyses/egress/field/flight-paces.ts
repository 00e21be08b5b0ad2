import type { FlightPace } from '../../../geometry/nav/routing/paced-nav';
import { speedOn, type Walker } from '../../../standards/walking-speeds';
import type { WalkingPlan } from '../../walking/walking-plan';
import { isStairFlight } from '../../way-out/floor-kind';

/**
 * Per flight of the nav: how someone walks it against level floor. Ramps and thresholds are walked as level floor is
 * (`walkingTime`): null. O(flights).
 */
export function flightPaces(plan: WalkingPlan, walker: Walker): (FlightPace | null)[] {
  const level = speedOn(walker, 'level');
  const pace: FlightPace = {
    up: level / speedOn(walker, 'stairs-up'),
    down: level / speedOn(walker, 'stairs-down'),
  };
  return plan.derived.flights.map((_, flight) => (isStairFlight(plan, flight) ? pace : null));
}
