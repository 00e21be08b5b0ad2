import { CELL } from '../storey-scene';
import { densityIn, type WatchingCamera } from '../storey-views';
import type { CameraProposal, PlacementGain } from './placement';
import type { PlacementRows } from './placement-rows';
import type { DoorDemand } from './storey-demand';
import type { StoreyTask } from './storey-task';

/** What one chosen trial meets. */
interface Meets {
  readonly trial: number;
  /** Per floor demanded, its cells. */
  readonly cells: readonly (readonly number[])[];
  readonly doors: readonly number[];
}

/**
 * Chosen trials as proposals, those that meet most first, each with what none before it does; and the doorways that are still short. O(chosen ×
 * cells demanded).
 */
export function toldGains(
  { parts, scene, demand, trials }: StoreyTask,
  rows: PlacementRows,
  chosen: readonly number[],
  cameras: readonly WatchingCamera[],
): { proposals: CameraProposal[]; doorsLeft: readonly DoorDemand[] } {
  const doorsOf = new Map<number, number[]>(chosen.map((trial) => [trial, []]));
  rows.rows.forEach((row, r) => {
    if (row.kind === 'door') for (const trial of rows.trialsOf(r)) doorsOf.get(trial)?.push(row.door);
  });
  const all = chosen.map((trial, k): Meets => {
    const camera = cameras[k]!;
    const cells = demand.floors.map(({ cells: own, height, density }) =>
      [...own].filter((cell) => densityIn(camera, scene, height, cell) >= density),
    );
    return { trial, cells, doors: doorsOf.get(trial) ?? [] };
  });
  const size = ({ cells, doors }: Meets): number =>
    doors.length / CELL ** 2 + cells.reduce((sum, list) => sum + list.length, 0);
  all.sort((a, b) => size(b) - size(a) || a.trial - b.trial);
  const seen = demand.floors.map(() => new Set<number>());
  const needed = demand.doors.map(({ cameras: times }) => times);
  const proposals = all.map(({ trial, cells, doors }): CameraProposal => {
    const floors = cells.flatMap((list, floor): PlacementGain[] => {
      const fresh = list.filter((cell) => !seen[floor]!.has(cell));
      for (const cell of fresh) seen[floor]!.add(cell);
      const { space, duty } = demand.floors[floor]!;
      const area = CELL ** 2 * fresh.length;
      return fresh.length === 0 ? [] : [{ space, duty: duty.id, part: duty.part, area, opening: null }];
    });
    const doorways = doors.flatMap((door): PlacementGain[] => {
      if (needed[door]! <= 0) return [];
      needed[door]!--;
      const { space, duty, opening } = demand.doors[door]!.view;
      return [{ space, duty: duty.id, part: duty.part, area: 0, opening }];
    });
    const { room, ...pose } = trials.poseOf(trial);
    const place = [pose.x, pose.y, pose.z, pose.heading, pose.tilt].map((each) => each.toFixed(3));
    return {
      ...pose,
      id: `${pose.offer.model} ${place.join(' ')}`,
      space: parts.plan.spaces[room]!.id,
      lift: null,
      gains: [...floors, ...doorways],
    };
  });
  return { proposals, doorsLeft: demand.doors.filter((_, door) => needed[door]! > 0) };
}
