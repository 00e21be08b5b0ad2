import { onStorey } from '../../model/query/on-storey';
import { floorToCover } from '../walking/floor-to-cover';
import { sampleSpaces } from '../walking/sample-spaces';
import type { WalkingPlan } from '../walking/walking-plan';
import type { SpaceWithoutWay, StoreyWorst } from './result';

/** Corners that nobody stands in, m². */
const LEAST = 1;

/** Floor of a storey (by index) that no exit is reached from; `distance` by sample, Infinity = no way. O(samples). */
export function floorWithoutWay(
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
