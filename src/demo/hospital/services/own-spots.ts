import { inRing } from '../../drafting/room-at';
import type { Fitting, ServedStorey } from './served-storey';
import type { Spot } from './walks';

/** Where the drawing has things of a kind already. */
export const ownSpots = ({ rooms }: ServedStorey, kind: Fitting['kind']): Spot[] =>
  rooms.flatMap((room) =>
    room.assets.filter((asset) => asset.kind === kind).map(({ x, y }): Spot => ({ room, at: [x, y] })),
  );

/** Where fittings stand; those in no room left out. O(fittings · rooms). */
export const spotsOf = ({ rooms }: ServedStorey, fittings: readonly Fitting[]): Spot[] =>
  fittings.flatMap(({ x, y }) => {
    const room = rooms.find((served) => inRing(served.room.ring, [x, y]));
    return room === undefined ? [] : [{ room, at: [x, y] as const }];
  });
