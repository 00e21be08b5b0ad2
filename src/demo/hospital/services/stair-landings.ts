import type { Point } from '../../../model/schema/polygon';
import { boxAround, mm, type Box } from '../../drafting/boxes';
import { stairCore } from '../../drafting/stair-core';
import type { StairUp, StoreyPlan } from '../../drafting/storey-plan';
import { longAxis } from './lattice';
import type { ServedRoom } from './served-storey';

/** A landing of a stair: its middle, metres over the storey's floor. */
export interface Landing {
  readonly at: Point;
  readonly z: number;
}

/** Depth of a landing where no flight says it, metres. */
const USUAL_DEPTH = 1.7;

const middle = (ring: readonly Point[]): Point => {
  const [x0, y0, x1, y1] = boxAround(ring);
  return [mm((x0 + x1) / 2), mm((y0 + y1) / 2)];
};

/** Landings in a stair from this storey's floor up to below the next one's; the floor's own comes first. O(flights). */
export function landingsOf(served: ServedRoom, plan: StoreyPlan): [Landing, ...Landing[]] {
  const up = (plan.stairs ?? []).find(({ room }) => room === served.room.code);
  const box = boxAround(served.floor);
  if (up === undefined)
    return [{ at: endOf(box, longAxis(box), doorsAtLow(served, box), USUAL_DEPTH), z: 0 }];
  const core = stairCore(served.room.code, up, box, plan.height);
  return [
    { at: endOf(box, up.along, up.landing === 'low', depthOf(core.flights[0]?.ring ?? [], up, box)), z: 0 },
    ...core.landings.map(({ ring, z }) => ({ at: middle(ring), z })),
  ];
}

/** The lowest flight begins where the landing ends. */
function depthOf(flight: readonly Point[], { along, landing }: StairUp, box: Box): number {
  const [x0, y0, x1, y1] = boxAround(flight);
  if (along === 'x') return landing === 'low' ? x0 - box[0] : box[2] - x1;
  return landing === 'low' ? y0 - box[1] : box[3] - y1;
}

/** Middle of the landing of a depth at one end of a stair. */
function endOf([x0, y0, x1, y1]: Box, along: 'x' | 'y', low: boolean, depth: number): Point {
  if (along === 'x') return [mm(low ? x0 + depth / 2 : x1 - depth / 2), mm((y0 + y1) / 2)];
  return [mm((x0 + x1) / 2), mm(low ? y0 + depth / 2 : y1 - depth / 2)];
}

/** The highest storey has no flight of its own: one arrives where its doors are. */
function doorsAtLow({ doors }: ServedRoom, box: Box): boolean {
  const along = longAxis(box) === 'x' ? 0 : 1;
  const centre = (box[along] + box[along + 2]!) / 2;
  return doors.reduce((sum, { at }) => sum + at[along] - centre, 0) < 0;
}
