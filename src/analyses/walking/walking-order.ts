import type { Steps } from '../../base/steps';
import type { Located } from '../../geometry/nav/locate';
import { nearestWay } from '../../geometry/nav/shortest-path';
import type { OpeningId } from '../../model/schema/ids';
import { floorAt, type Place } from './find-path';
import { walkWith, type WalkingPlan } from './walking-plan';

/**
 * Numbers of places in the order in which one walks them: from the first to whichever is nearest on foot, from there
 * on. Those that can't be walked to come after the others, in the order given. A step each; costs a search of what is
 * nearer than the next.
 */
export function* walkingOrderSteps(
  plan: WalkingPlan,
  places: readonly Place[],
  shut: readonly OpeningId[],
): Steps<readonly number[]> {
  const walk = walkWith(plan, shut);
  const spots = places.map((place) => floorAt(plan, place));
  const order: number[] = [];
  let rest = places.map((_, i) => i).filter((i) => spots[i]);
  let from: Located | undefined;
  while (rest.length > 0) {
    const way =
      from &&
      nearestWay(
        walk,
        from,
        rest.map((i) => spots[i]!),
      );
    // Another piece of floor: whoever comes first in it.
    const next: number = way ? rest[way.target]! : rest[0]!;
    order.push(next);
    from = spots[next]!;
    rest = rest.filter((i) => i !== next);
    yield;
  }
  return [...order, ...places.map((_, i) => i).filter((i) => !spots[i])];
}
