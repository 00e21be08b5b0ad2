import type { Steps } from '../../../base/steps';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Place } from '../../walking/find-path';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { SAME } from '../../way-out/compute';
import { wayFieldSteps, type WayField } from '../../way-out/way-field';
import type { Endangered } from '../result';
import type { DangerZone } from './danger-zone';
import { exitWalks } from './exit-walks';

interface LongerWay {
  readonly space: SpaceId;
  readonly place: Place;
  readonly longer: number;
}

/**
 * Rooms outside a zone from which the shortest way out leads through it: how much farther it is with the zone's doors shut,
 * at the place of the room where that is most; null = there is no other way. Which place that is comes of two fields over
 * all floor, its ways are measured anew. In order of storey and id. Cost: `wayFieldSteps` twice, two searches a room found.
 */
export function* routesThrough(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  zone: DangerZone,
): Steps<Endangered['routes']> {
  if (zone.doors.length === 0) return [];
  const more = [...new Set([...shut, ...zone.doors])].sort();
  const open = yield* wayFieldSteps(plan, shut);
  const without = yield* wayFieldSteps(plan, more);
  const routes: { space: SpaceId; longer: number | null }[] = [];
  const inZone = new Set<SpaceId>(zone.spaces);
  for (const { space, place } of longerWays(plan, open, without)) {
    if (inZone.has(space)) continue;
    yield;
    const now = exitWalks(plan, shut)(place);
    const then = exitWalks(plan, more)(place);
    if (now === null) continue;
    if (then === null) routes.push({ space, longer: null });
    else if (then - now > SAME) routes.push({ space, longer: then - now });
  }
  return routes;
}

/** Of each space the sample whose way grows most, where it grows at all. O(samples). */
function longerWays(plan: WalkingPlan, before: WayField, after: WayField): LongerWay[] {
  const { samples } = plan.nav;
  return plan.derived.storeys.flatMap((id, storey) => {
    const { spaces, spaceOf } = sampleSpaces(plan.nav, storey, onStorey(plan.document, 'spaces', id));
    const worst = new Map<number, LongerWay>();
    const from = samples.storeyStart[storey]!;
    for (let s = from; s < samples.storeyStart[storey + 1]!; s++) {
      const space = spaces[spaceOf[s - from]!];
      const now = before.samples[s]!;
      if (space === undefined || now === Infinity) continue;
      const longer = after.samples[s]! - now;
      if (longer <= (worst.get(spaceOf[s - from]!)?.longer ?? SAME)) continue;
      const place: Place = { storey: id, x: samples.planX[s]!, y: samples.planY[s]! };
      worst.set(spaceOf[s - from]!, { space, place, longer });
    }
    return [...worst].sort(([a], [b]) => a - b).map(([, way]) => way);
  });
}
