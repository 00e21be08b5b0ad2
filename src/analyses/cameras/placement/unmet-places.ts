import type { Steps } from '../../../base/steps';
import { CELL } from '../storey-scene';
import { cellSpots } from './cell-spots';
import type { StillShort } from './look-again';
import type { UnmetPlace, UnmetReason } from './placement';
import type { StoreyTask } from './storey-task';
import { IN_SIGHT, PIXELS_ASIDE, PIXELS_PRIVATE, type DemandRow } from './trial-cameras';

/** What a row that no trial meets is hindered by. */
const reasonOf = (hints: number): UnmetReason =>
  (hints & PIXELS_PRIVATE) > 0
    ? 'private'
    : (hints & PIXELS_ASIDE) > 0
      ? 'no-angle'
      : (hints & IN_SIGHT) > 0
        ? 'no-pixels'
        : 'no-mount';

/**
 * What no choice of the trials cures, and why: floor by room and reason, the largest first, then doorways. O(trials × rows in sight) for what is left.
 */
export function* unmetPlaces({ scene, demand, trials }: StoreyTask, left: StillShort): Steps<UnmetPlace[]> {
  const cells = left.floors.flatMap((list, floor) =>
    [...list].map((cell): DemandRow => ({ kind: 'cell', floor, cell })),
  );
  const doors = demand.doors.map((_, door): DemandRow => ({ kind: 'door', door }));
  const asked = [...cells, ...doors];
  const { trials: meeting, hints } = yield* trials.meeting(asked);
  const byReason = new Map<string, { floor: number; reason: UnmetReason; cells: number[] }>();
  const found: UnmetPlace[] = [];
  asked.forEach((row, r) => {
    if (row.kind === 'cell') {
      if (meeting[r]!.length > 0) return;
      const reason = reasonOf(hints[r]!);
      const key = `${row.floor} ${reason}`;
      const list = byReason.get(key) ?? { floor: row.floor, reason, cells: [] };
      byReason.set(key, list);
      list.cells.push(row.cell);
    } else if (row.kind === 'door') {
      const { view, cameras } = demand.doors[row.door]!;
      if (meeting[r]!.length >= cameras) return;
      const { space, duty, opening, density, x, y } = view;
      const reason = meeting[r]!.length > 0 ? 'only-one' : reasonOf(hints[r]!);
      found.push({
        reason,
        space,
        lift: null,
        duty: duty.id,
        part: duty.part,
        opening,
        area: 0,
        density,
        x,
        y,
      });
    }
  });
  const { grid } = scene;
  const floors = [...byReason.values()].map(({ floor, reason, cells: own }): UnmetPlace => {
    const { space, duty, density } = demand.floors[floor]!;
    const [largest = own] = cellSpots(own, grid.nx, 1).sort((a, b) => b.length - a.length);
    const cell = largest[largest.length >> 1]!;
    const x = grid.x0 + ((cell % grid.nx) + 0.5) * CELL;
    const y = grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * CELL;
    const area = CELL ** 2 * own.length;
    return { reason, space, lift: null, duty: duty.id, part: duty.part, opening: null, area, density, x, y };
  });
  return [...floors.sort((a, b) => b.area - a.area), ...found];
}
