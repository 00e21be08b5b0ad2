import type { CameraResult } from '../../analyses/cameras/result';
import type { StoreyId } from '../../model/schema/ids';
import type { Place } from '../place-of';
import type { SessionContext } from '../session-context';
import { sharedStore } from '../shared-store';

/** Where the largest blind spot of the shown storey is, as far as somebody looks at cameras. */
export interface BlindPlace {
  /** Null = nobody knows of one. O(rooms + spots). */
  find(): Place | null;
}

const UNKNOWN: BlindPlace = { find: () => null };

/** The one of a session: keys ask it, and don't have to know all that tells it. */
export const blindPlaceOf = sharedStore(UNKNOWN);

export const forgetBlindPlace = (context: SessionContext): void =>
  blindPlaceOf(context).setState(UNKNOWN, true);

/** Well inside the largest blind spot of a storey; null where there is none. O(rooms + spots). */
export function largestBlindSpot(result: CameraResult | null, storey: StoreyId | null): Place | null {
  const here = result?.storeys.find((each) => each.storey === storey);
  const spots = here?.rooms.flatMap(({ floors }) => floors.flatMap(({ blindSpots }) => blindSpots)) ?? [];
  const [first, ...rest] = spots;
  if (here === undefined || first === undefined) return null;
  const { x, y } = rest.reduce((most, spot) => (spot.area > most.area ? spot : most), first);
  return { storey: here.storey, x, y };
}
