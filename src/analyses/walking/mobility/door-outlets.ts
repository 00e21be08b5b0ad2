import type { Outlet } from '../../../geometry/nav/clearance/outlets';
import { pointAt } from '../../../model/derive/line-frame';
import { doorIndices } from '../door-indices';
import type { WalkingPlan } from '../walking-plan';

/** Where the floor of a plan ends in its doorways, on sides on which neither a space nor ground is drawn: one comes out there. O(openings). */
export function doorOutlets(plan: Pick<WalkingPlan, 'derived'>): readonly Outlet[] {
  const numbers = doorIndices(plan);
  return plan.derived.parts.flatMap(({ throats }, storey) =>
    throats.flatMap(({ opening, frame, sides, left, right }): Outlet[] => {
      const door = numbers.get(opening.id);
      if (door === undefined) return [];
      const ends = [
        { side: sides.left, across: left },
        { side: sides.right, across: -right },
      ].filter(({ side }) => side.distance === null);
      return ends.map(({ across }) => ({
        door,
        storey,
        a: pointAt(frame, 0, across),
        b: pointAt(frame, frame.length, across),
      }));
    }),
  );
}
