import type { Steps } from '../../../base/steps';
import type { Walk } from '../../../geometry/nav/walk';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { FIRE_CLASSES } from '../../../model/schema/space-hazard';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorAsks } from '../floor-asks';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { classSlack, openShare } from './class-slack';
import type { StandingPoint } from './standing-points';

/** Floor of a storey that is out of reach, m², each place once by the class that is worst off there; and rooms with such floor. */
export interface OpenFloor {
  readonly area: number;
  readonly rooms: readonly SpaceId[];
}

/** What the coverage of the storey and its findings will say with some points, by the same formula. Costs a search for each class. */
export function* openFloor(
  plan: WalkingPlan,
  walk: Walk,
  storey: number,
  shut: readonly OpeningId[],
  points: readonly StandingPoint[],
): Steps<OpenFloor> {
  const { nav, document, derived } = plan;
  const { storeyStart, area } = nav.samples;
  const [from, to] = [storeyStart[storey]!, storeyStart[storey + 1]!];
  const { cell } = nav.floors[storey]!.samples.grid;
  const asks = floorAsks(plan, { limit: null, shut });
  const open = new Float64Array(to - from);
  for (const fireClass of FIRE_CLASSES) {
    const found = classSlack(plan, walk, asks, storey, points, fireClass);
    yield;
    if (found === null) continue;
    for (let i = 0; i < open.length; i++) {
      const limits = found.asked(i);
      if (limits) open[i] = Math.max(open[i]!, openShare(found.slack(i, limits) / cell));
    }
  }
  const own = onStorey(document, 'spaces', derived.storeys[storey]!);
  const { spaces, spaceOf } = sampleSpaces(nav, storey, own);
  const bySpace = new Float64Array(spaces.length + 1);
  open.forEach((share, i) => {
    bySpace[spaceOf[i]! + 1]! += share * area[from + i]!;
  });
  return {
    area: bySpace.reduce((sum, each) => sum + each, 0),
    rooms: spaces.filter((_, i) => isHole(bySpace[i + 1]!)),
  };
}
