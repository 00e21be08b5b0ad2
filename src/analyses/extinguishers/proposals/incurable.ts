import type { SpaceId } from '../../../model/schema/ids';
import type { Place } from '../../walking/find-path';
import type { Incurable, IncurableReason } from './proposal';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { CUT_OFF, LOCKED, type StoreyTask } from './storey-task';
import type { SolvedStorey } from './solved-storey';

/** What stays at fault with a cover, and why. O(elements + entries of the chosen columns). */
export function incurableOf(
  task: StoreyTask,
  { columns, chosen, apart, needs, rows }: SolvedStorey,
  short: readonly string[],
): Incurable[] {
  const needy = points();
  const told = new Set(needy.map(({ unit }) => unit));
  return [...floor(), ...needy, ...units()];

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
      const reason: IncurableReason =
        apart[e] === LOCKED ? 'locked' : apart[e] === CUT_OFF ? 'cut-off' : 'no-place';
      const key = `${reason} ${space ?? ''}`;
      const known = found.get(key);
      const place: Place = known?.place ?? { storey: task.storey, x: planX[s]!, y: planY[s]! };
      const unit = space === null ? null : (task.unitOf.get(space)?.id ?? null);
      found.set(key, {
        reason,
        of: 'floor',
        space,
        unit,
        place,
        area: (known?.area ?? 0) + area[s]!,
        finding: null,
      });
    }
    return [...found.values()].filter(({ area: left }) => isHole(left));
  }

  /** Units and rooms that have fewer columns than points asked. */
  function points(): Incurable[] {
    const { problem, rowOf } = rows;
    const seen = new Set<string>();
    return needs.flatMap(({ of, points: asked }, i): Incurable[] => {
      const row = rowOf[task.demand.count + i]!;
      const there = problem.rowStart[row + 1]! - problem.rowStart[row]!;
      if (there >= asked) return [];
      const space = of.kind === 'room' ? of.room.space.id : (of.unit.spaces[0] ?? null);
      const unit = of.kind === 'unit' ? of.unit.id : null;
      // A unit is told of once, whatever it lacks.
      if (seen.has(unit ?? `${space}`)) return [];
      seen.add(unit ?? `${space}`);
      const own = columns.some((column) => column.unit?.id === unit);
      const reason: IncurableReason = unit !== null && own ? 'no-model' : 'no-place';
      return [{ reason, of: of.kind, space, unit, place: placeIn(space), area: 0, finding: null }];
    });
  }

  /** Units that stay short although every point is full. */
  function units(): Incurable[] {
    return short
      .filter((id) => !told.has(id))
      .map((id): Incurable => {
        const unit = task.lacking.find((each) => each.unit.id === id)?.unit;
        const space = unit?.spaces[0] ?? null;
        return {
          reason: 'no-place',
          of: 'unit',
          space,
          unit: id,
          place: placeIn(space),
          area: 0,
          finding: null,
        };
      });
  }

  function placeIn(space: SpaceId | null): Place {
    const [x, y] = task.spaces.find(({ id }) => id === space)?.outline.outer[0] ?? [0, 0];
    return { storey: task.storey, x, y };
  }
}
