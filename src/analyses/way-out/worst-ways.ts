import { finished, type Steps } from '../../base/steps';
import { distanceField } from '../../geometry/nav/distance-field';
import { denseDistances } from '../../geometry/nav/coverage';
import { onStorey } from '../../model/query/on-storey';
import type { OpeningId } from '../../model/schema/ids';
import { floorToCover, storeysToCover } from '../walking/floor-to-cover';
import { farthestOnStoreys } from '../walking/farthest-on-storey';
import { sampleSpaces } from '../walking/sample-spaces';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { describedWay, openExits } from './compute';
import type { SpaceWithoutWay, StoreyWorst } from './result';

/** The longest way out of every storey with a roof over it, lowest storey first. Cost: as `worstWaySteps`. */
export const worstWays = (plan: WalkingPlan, shut: readonly OpeningId[]): StoreyWorst[] =>
  finished(worstWaySteps(plan, shut));

/**
 * `worstWays` in parts. One search from all exits over all floor, one for the way of each storey, O(samples). Floor in
 * the open (ground, bare roofs) doesn't count.
 */
export function* worstWaySteps(plan: WalkingPlan, shut: readonly OpeningId[]): Steps<StoreyWorst[]> {
  const walk = walkWith(plan, shut);
  const exits = openExits(plan, shut);
  const field = distanceField(
    walk,
    exits.map(({ at }) => at),
  );
  yield;
  const distance = denseDistances(plan.nav, field);
  const farthest = farthestOnStoreys(
    field,
    plan.derived.storeys.map((_, storey) => floorToCover(plan, storey)),
  );
  const result: StoreyWorst[] = [];
  for (const storey of storeysToCover(plan)) {
    yield;
    const id = plan.derived.storeys[storey]!;
    const far = farthest[storey] ?? null;
    const place = far && { storey: id, x: far.x, y: far.y };
    const way = place && describedWay(plan, walk, place, exits);
    result.push({
      id,
      worst: way && { place, length: way.length, lengths: way.lengths },
      ...withoutWay(plan, storey, distance),
    });
  }
  return result;
}

/** Floor of a storey that no exit is reached from. */
function withoutWay(
  plan: WalkingPlan,
  storey: number,
  distance: Float64Array,
): Pick<StoreyWorst, 'withoutWay' | 'spacesWithoutWay'> {
  const { nav, document } = plan;
  const { samples } = nav;
  const id = plan.derived.storeys[storey]!;
  const counted = floorToCover(plan, storey).samples;
  const { spaces, spaceOf } = sampleSpaces(nav, storey, onStorey(document, 'spaces', id));
  const found = new Map<number, { area: number; sample: number }>();
  let area = 0;
  const from = samples.storeyStart[storey]!;
  for (let s = from; s < samples.storeyStart[storey + 1]!; s++) {
    if (counted[s - from] === 0 || distance[s] !== Infinity) continue;
    area += samples.area[s]!;
    const space = spaceOf[s - from]!;
    const known = found.get(space);
    if (known) known.area += samples.area[s]!;
    else found.set(space, { area: samples.area[s]!, sample: s });
  }
  const spacesWithoutWay = [...found].flatMap(([space, { area: part, sample }]): SpaceWithoutWay[] => {
    const of = spaces[space];
    const place = { storey: id, x: samples.planX[sample]!, y: samples.planY[sample]! };
    return of === undefined || part < LEAST ? [] : [{ space: of, area: part, place }];
  });
  return { withoutWay: area, spacesWithoutWay: spacesWithoutWay.sort((a, b) => b.area - a.area) };
}

/** Corners that nobody stands in, m². */
const LEAST = 1;
