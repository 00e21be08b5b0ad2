import { planOf } from '../../geometry/nav/locate';
import type { Fill } from '../../model/derive/drawing/floor-fills';
import type { CountedFloor } from './farthest-on-storey';
import type { WalkingPlan } from './walking-plan';

/** The walkable triangles of a storey (by index) that count, to draw, relative to `frame`. O(its triangles). */
export function walkableFill(
  plan: WalkingPlan,
  storey: number,
  { triangles }: CountedFloor,
  frame: readonly [number, number],
): Fill {
  const { nav } = plan;
  const positions: number[] = [];
  const dx = nav.origin[0] - frame[0];
  const dy = nav.origin[1] - frame[1];
  const corner: [number, number] = [0, 0];
  for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
    if (nav.primary[t] !== 1 || triangles[t - nav.storeyStart[storey]!] === 0) continue;
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      planOf(nav, nav.sheetOf[t]!, nav.x[h]!, nav.y[h]!, corner);
      positions.push(corner[0] + dx, corner[1] + dy);
    }
  }
  return {
    positions: Float32Array.from(positions),
    indices: Uint32Array.from({ length: positions.length / 2 }, (_, i) => i),
  };
}
