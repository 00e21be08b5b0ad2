import type { Located } from '../../../geometry/nav/locate';
import type { Point } from '../../../model/schema/polygon';
import { doorIndices } from '../../walking/door-indices';
import { centroid } from '../../walking/floor-to-cover';
import type { WalkingPlan } from '../../walking/walking-plan';
import { servesStorey } from '../exits/placed-exit';
import type { LevelWays } from './level-ways';
import { meshExit, type MeshExit } from './two-ways';
import { waysMesh, type WaysMesh } from './ways-mesh';

/** A storey's floor of ways with the exits that serve it. */
export interface MeshedWays {
  readonly mesh: WaysMesh;
  readonly exits: readonly MeshExit[];
}

/** From the line of a leaf on to the floor of its own side, metres. */
const OFF_LEAF = 0.01;

/** On the floor that a place lies on the edge of. */
function within({ nav }: WalkingPlan, { triangle, planX, planY }: Located): Point {
  const [x, y] = centroid(nav, triangle);
  const share = Math.min(1, OFF_LEAF / Math.hypot(x - planX, y - planY));
  return [planX + share * (x - planX), planY + share * (y - planY)];
}

/** Cost: a triangulation of the storey's floor of ways, once more through it an exit. */
export function meshedWays({ plan, exits, ways }: LevelWays, storey: number): MeshedWays {
  const serving = exits[storey]!.exits.filter(servesStorey);
  const doors = new Set(
    serving.flatMap(({ exit }) => (exit.kind === 'opening' ? (doorIndices(plan).get(exit.id) ?? []) : [])),
  );
  const mesh = waysMesh(plan, storey, ways, doors);
  const placed = serving.flatMap(({ at, onlyFor }) => {
    const exit = meshExit(
      mesh,
      at.map((one): Point => (onlyFor === undefined ? [one.planX, one.planY] : within(plan, one))),
    );
    return exit.triangles.length === 0 ? [] : [exit];
  });
  return { mesh, exits: placed };
}
