import type { SpaceId } from '../../../model/schema/ids';
import type { Place } from '../../walking/find-path';
import type { Incurable, IncurableReason } from './proposal';
import type { StoreyTask } from './storey-task';
import type { SolvedStorey } from './write-proposals';

/** What stays at fault with a cover, and why. O(elements + entries of the chosen columns). */
export function incurableOf(
  task: StoreyTask,
  { columns, chosen, locked, needs, rows }: SolvedStorey,
  short: readonly string[],
): Incurable[] {
  return [...floor(), ...points(), ...units()];

  function floor(): Incurable[] {
    const { demand, plan } = task;
    const { planX, planY, area } = plan.nav.samples;
    const done = new Uint8Array(demand.count);
    for (const c of chosen) for (const element of columns[c]!.elements) done[element] = 1;
    const found = new Map<string, Incurable>();
    for (let e = 0; e < demand.count; e++) {
      if (done[e] === 1) continue;
      const s = demand.sample[e]!;
      const space = demand.spaces[demand.space[e]!] ?? null;
      const reason: IncurableReason = locked[e] === 1 ? 'locked' : 'no-place';
      const key = `${reason} ${space ?? ''}`;
      const known = found.get(key);
      const place: Place = known?.place ?? { storey: task.storey, x: planX[s]!, y: planY[s]! };
      const unit = space === null ? null : (task.unitOf.get(space)?.id ?? null);
      found.set(key, { reason, of: 'floor', space, unit, place, area: (known?.area ?? 0) + area[s]! });
    }
    return [...found.values()];
  }

  /** Units and rooms that have fewer columns than points asked. */
  function points(): Incurable[] {
    const { problem } = rows;
    return needs.flatMap(({ of, points: asked }, i): Incurable[] => {
      const row = task.demand.count + i;
      const there = problem.rowStart[row + 1]! - problem.rowStart[row]!;
      if (there >= asked) return [];
      const space = of.kind === 'room' ? of.room.space.id : (of.unit.spaces[0] ?? null);
      const unit = of.kind === 'unit' ? of.unit.id : null;
      const own = columns.some((column) => column.unit?.id === unit);
      const reason: IncurableReason = unit !== null && own ? 'no-model' : 'no-place';
      return [{ reason, of: of.kind, space, unit, place: placeIn(space), area: 0 }];
    });
  }

  /** Units that stay short although every point is full. */
  function units(): Incurable[] {
    return short.flatMap((id): Incurable[] => {
      const unit = task.lacking.find((each) => each.unit.id === id)?.unit;
      const space = unit?.spaces[0] ?? null;
      return [{ reason: 'no-place', of: 'unit', space, unit: id, place: placeIn(space), area: 0 }];
    });
  }

  function placeIn(space: SpaceId | null): Place {
    const [x, y] = task.spaces.find(({ id }) => id === space)?.outline.outer[0] ?? [0, 0];
    return { storey: task.storey, x, y };
  }
}
