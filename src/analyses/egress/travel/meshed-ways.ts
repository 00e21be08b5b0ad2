import type { Point } from '../../../model/schema/polygon';
import { doorIndices } from '../../walking/door-indices';
import { servesStorey } from '../exits/placed-exit';
import type { LevelWays } from './level-ways';
import { meshExit, type MeshExit } from './two-ways';
import { waysMesh, type WaysMesh } from './ways-mesh';

/** A storey's floor of ways with the exits that serve it. */
export interface MeshedWays {
  readonly mesh: WaysMesh;
  readonly exits: readonly MeshExit[];
}

/** Cost: a triangulation of the storey's floor of ways, once more through it an exit. */
export function meshedWays({ plan, exits, ways }: LevelWays, storey: number): MeshedWays {
  const serving = exits[storey]!.exits.filter(servesStorey);
  const doors = new Set(
    serving.flatMap(({ exit }) => (exit.kind === 'opening' ? (doorIndices(plan).get(exit.id) ?? []) : [])),
  );
  const mesh = waysMesh(plan, storey, ways, doors);
  const placed = serving.flatMap(({ at }) => {
    const exit = meshExit(
      mesh,
      at.map(({ planX, planY }): Point => [planX, planY]),
    );
    return exit.triangles.length === 0 ? [] : [exit];
  });
  return { mesh, exits: placed };
}
