import type { Located } from '../../geometry/nav/locate';
import type { AssetId } from '../../model/schema/ids';
import type { FireClass } from '../../model/schema/space-hazard';
import type { WalkingPlan } from '../walking/walking-plan';
import { floorAsks, NOT_ASKED, type Ask, type FloorAsks } from './floor-asks';
import type { ExtinguisherInput } from './input';
import { lanesOf } from './lanes';
import { sourcePlace } from './source-places';

/** Where one takes hold of an extinguisher. */
export interface Spot {
  readonly id: AssetId;
  readonly at: Located;
}

/** Extinguishers that count alike for a class, and how far they may be; a limit of null = nothing is asked. */
export interface Target {
  readonly fireClass: FireClass | null;
  readonly limit: number | null;
  readonly spots: readonly Spot[];
}

/**
 * What may be walked to from a place, for one class of fire or all that are asked for there. Where nothing is asked every
 * extinguisher of the storey counts. At least one target. O(extinguishers).
 */
export function targetsAt(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  at: Located,
  fireClass: FireClass | null,
): Target[] {
  const asks = floorAsks(plan, input);
  const spots = input.sources.flatMap((source): (Spot & { readonly lanes: readonly number[] })[] => {
    const place = sourcePlace(plan, source);
    return place === null ? [] : [{ id: source.id, at: place, lanes: lanesOf(asks, source) }];
  });
  const ask = askAt(plan, asks, at);
  const wanted = ask?.classes.filter((each) => fireClass === null || each.fireClass === fireClass) ?? [];
  const asked = wanted.flatMap(({ fireClass: of, terms }) =>
    terms.map(({ lane, limit }): Target => ({
      fireClass: of,
      limit,
      spots: spots.filter(({ lanes }) => lanes.includes(lane)),
    })),
  );
  if (asked.length > 0) return asked;
  const lanes = asks.lanes.flatMap((lane, i) => (lane.fireClass === fireClass ? [i] : []));
  const counting =
    fireClass === null ? spots : spots.filter((spot) => lanes.some((lane) => spot.lanes.includes(lane)));
  return [{ fireClass, limit: input.limit, spots: counting }];
}

/** What is asked of the floor at a place: of the sample of its cell, or of one beside it on the same triangle. O(samples of the triangle). */
export function askAt({ nav }: WalkingPlan, { asks, askOf }: FloorAsks, at: Located): Ask | null {
  const { samples, floors } = nav;
  const { x0, y0, nx, ny, cell } = floors[at.storey]!.samples.grid;
  const [column, row] = [Math.floor((at.planX - x0) / cell), Math.floor((at.planY - y0) / cell)];
  const inside = column >= 0 && row >= 0 && column < nx && row < ny;
  const own = inside ? samples.cellSample[at.storey]![row * nx + column]! : -1;
  const [from, to] = [samples.triangleStart[at.triangle]!, samples.triangleStart[at.triangle + 1]!];
  for (const s of [own, ...Array.from({ length: to - from }, (_, i) => from + i)]) {
    const ask = s < 0 ? NOT_ASKED : askOf[s]!;
    if (ask !== NOT_ASKED) return asks[ask]!;
  }
  return null;
}
