import type { Stage } from '../stage';
import { drawnStoreys } from '../storey/drawn-storeys';
import type { SpotOf } from './sketch-lines';

/** Over the floor, so that lines don't lie in it, metres. */
const OVER_FLOOR = 0.05;

/** Where points of sketches are drawn, relative to the stage's origin: on the storeys that are, as high as those stand. O(storeys). */
export function sketchSpots({ session, origin }: Stage): SpotOf {
  const { document } = session.plan.getState();
  const { storey, stack, mode } = session.view.getState();
  const floors = new Map(
    (document ? drawnStoreys(document, storey, stack, mode) : []).map(({ id, lift }) => [
      id,
      (document?.storeys[id]?.elevation ?? 0) + lift,
    ]),
  );
  return (id, { x, y, z = 0 }) => {
    const floor = floors.get(id);
    return floor === undefined ? null : [x - origin[0], y - origin[1], floor + z + OVER_FLOOR];
  };
}
