import { locate } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import { doorFacts } from '../../way-out/door-facts';
import { isOpen, type PlacedExit } from '../exits/placed-exit';
import type { LevelWays } from '../travel/level-ways';
import type { StairLine } from './stair-lines';

/** Where people who come by a stair get into the open: at its level (by index), through a door of its own or of that storey. */
export interface Discharge {
  readonly level: number;
  /** Null = open ground at its foot. */
  readonly exit: PlacedExit | null;
  /** Metres from the stair to that exit over the storey; null = a door of the stair itself. */
  readonly walked: number | null;
}

/**
 * Where each stair lets people out: doors of its own and open ground at its foot; where it has none, each storey from which one
 * comes to a door into the open. Cost: one search of the storeys that such stairs come to.
 */
export function stairDischarges(
  level: LevelWays,
  lines: readonly StairLine[],
): readonly (readonly Discharge[])[] {
  const own = lines.map((line) => ownDischarges(level, line));
  const starts = lines.flatMap(({ levels, runs }, line) =>
    own[line]!.length > 0
      ? []
      : levels.flatMap(({ storeys }, k) =>
          storeys.flatMap((storey) => {
            const [x, y] = runs[k]?.foot ?? runs[k - 1]?.head ?? [Number.NaN, Number.NaN];
            const at = Number.isNaN(x) ? null : locate(level.plan.nav, storey, x, y);
            return at === null ? [] : [{ line, k, at }];
          }),
        ),
  );
  // Each storey is walked on by itself.
  const storeys = new Set(starts.map(({ at }) => at.storey));
  const ends = level.ends.flatMap((end, i) => {
    const exit = level.endOf[i]!;
    const leadsOut = exit.kind === 'final' || exit.kind === 'ground';
    return leadsOut && storeys.has(end.storey) ? [{ end, exit }] : [];
  });
  const { lengths, sources } = placeLengths(
    level.ways,
    ends.map(({ end }) => end),
    starts.map(({ at }) => at),
  );
  return lines.map((_, line) => [
    ...own[line]!,
    ...starts.flatMap((start, i): Discharge[] => {
      const found = ends[sources[i]!];
      return start.line !== line || found === undefined
        ? []
        : [{ level: start.k, exit: found.exit, walked: lengths[i]! }];
    }),
  ]);
}

const ownDischarges = ({ plan, exits }: LevelWays, { levels, spaces }: StairLine): Discharge[] =>
  levels.flatMap(({ storeys }, k) =>
    storeys.flatMap((storey): Discharge[] => {
      if (plan.derived.parts[storey]!.plan.storey.kind === 'ground')
        return [{ level: k, exit: null, walked: null }];
      return exits[storey]!.exits.flatMap((exit): Discharge[] => {
        if (exit.kind !== 'final' || exit.exit.kind !== 'opening' || !isOpen(exit)) return [];
        const isOwn = doorFacts(plan, exit.exit.id).spaces.some((side) => side !== null && spaces.has(side));
        return isOwn ? [{ level: k, exit, walked: null }] : [];
      });
    }),
  );
