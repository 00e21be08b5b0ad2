import type { FlightPace } from '../../../geometry/nav/routing/paced-nav';
import { lookUp } from '../../../model/schema/dictionary';
import { speedOn, type Walker } from '../../../standards/walking-speeds';
import type { WalkingPlan } from '../../walking/walking-plan';
import { isLevelFlight } from '../../way-out/floor-kind';

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
  return plan.derived.flights.map((id, flight) => {
    const drawn = id === null ? null : lookUp(plan.document.flights, id);
    const isStair = drawn !== null && drawn.form !== 'ramp' && !isLevelFlight(plan, flight);
    return isStair ? pace : null;
  });
}
