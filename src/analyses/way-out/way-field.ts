import { distanceField, type DistanceField } from '../../geometry/nav/distance-field';
import type { Walk } from '../../geometry/nav/walk';
import type { Steps } from '../../base/steps';
import type { OpeningId } from '../../model/schema/ids';
import type { WalkingPlan } from '../walking/walking-plan';
import { floorParts } from './floor-parts';
import { wayFloor } from './way-floor';

/** How far it is out from all floor, metres; Infinity = there is no way. */
export interface WayField {
  /** Per sample of the nav. */
  readonly samples: Float64Array;
  /** Per corner of its triangles, where ways may bend (others are never the farthest). */
  readonly corners: Float64Array;
}

/** Of a room with more doors than this only the nearest ones are tried. */
const MOST_DOORS = 3;

/**
 * Ways out of all floor at once: nobody is led through a room, so each room is given one of its doors at a time, and the
 * shortest of these ways counts. It may be longer than the way itself by what a room's farther doors or two doors at once
 * would save: what is reported is measured anew. Cost: `MOST_DOORS` + 1 fields, one a step.
 */
export function* wayFieldSteps(plan: WalkingPlan, shut: readonly OpeningId[]): Steps<WayField> {
  const { nav } = plan;
  const { rooms } = floorParts(plan);
  const floor = wayFloor(plan, shut);
  const samples = new Float64Array(nav.samples.count).fill(Infinity);
  const corners = new Float64Array(nav.twin.length).fill(Infinity);
  const over = (walk: Walk): void => {
    const places = floor.exits.map(({ at }) => at);
    take(distanceField(walk, places), samples, corners);
  };
  over(floor.walkOver(floor.ownExits));
  yield;
  const doors = rooms.map((_, part) => nearestFirst(plan, floor.doorsDown(part), corners));
  const most = doors.reduce((count, each) => Math.max(count, each.length), 0);
  for (let round = 0; round < Math.min(MOST_DOORS, most); round++) {
    const opened = doors.flatMap((each) => each[Math.min(round, each.length - 1)] ?? []);
    over(floor.walkOver([...new Set([...opened, ...floor.ownExits])].sort((a, b) => a - b)));
    yield;
  }
  return { samples, corners };
}

function take(field: DistanceField, samples: Float64Array, corners: Float64Array): void {
  const { walk, fans, fanDistances } = field;
  field.samples.forEach((sample, i) => {
    samples[sample] = Math.min(samples[sample]!, field.distances[i]!);
  });
  fans.forEach((fan, i) => {
    const count = walk.fanStart[fan + 1]! - walk.fanStart[fan]!;
    for (let k = 0; k < count; k++) {
      const corner = walk.fanCorners[walk.fanStart[fan]! + k]!;
      corners[corner] = Math.min(corners[corner]!, fanDistances[i]!);
    }
  });
}

/** Doors in order of the way out from their jambs, as far as that is known. */
function nearestFirst(
  { nav }: WalkingPlan,
  doors: readonly number[],
  corners: Float64Array,
): readonly number[] {
  const from = (door: number): number => {
    let least = Infinity;
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      least = Math.min(least, corners[nav.doorHalfEdges[i]!]!);
    }
    return least;
  };
  const lengths = new Map(doors.map((door) => [door, from(door)]));
  return doors.toSorted((a, b) => (lengths.get(a)! < lengths.get(b)! ? -1 : a - b));
}
