import { onStorey } from '../../model/query/on-storey';
import { sampleSpaces } from '../walking/sample-spaces';
import type { WalkingPlan } from '../walking/walking-plan';
import type { CountedFloor } from '../walking/farthest-on-storey';
import type { FarPlace, SpaceCoverage, StoreyCoverage } from './result';

/** Distances at all samples of the nav. */
export interface Measured {
  /** Metres; `Infinity` where nothing reaches, or beyond the cut of a preview. */
  readonly distance: Float64Array;
  /** Number of the nearest extinguisher; −1 where nothing reaches. */
  readonly owner: (sample: number) => number;
  /** False where distances are cut a cell beyond the limit, so that nothing is known of what is farther. */
  readonly whole: boolean;
  readonly limit: number;
  /** The floor to cover, by storey (`coveredFloors`). */
  readonly floors: readonly CountedFloor[];
}

/** Coverage of one storey's floor to cover from distances at its samples, but for the farthest place. O(samples + cells). */
export function storeyCoverage(
  plan: WalkingPlan,
  storey: number,
  measured: Measured,
): Omit<StoreyCoverage, 'farthest'> {
  const { nav, derived, document } = plan;
  const id = derived.storeys[storey]!;
  const { distance, whole, limit } = measured;
  const { samples } = nav;
  const { cell } = nav.floors[storey]!;
  const counted = measured.floors[storey]!.samples;
  const { spaces, spaceOf } = sampleSpaces(nav, storey, onStorey(document, 'spaces', id));
  const from = samples.storeyStart[storey]!;
  const to = samples.storeyStart[storey + 1]!;
  const areas = new Float64Array(spaces.length);
  const open = new Float64Array(spaces.length);
  const worst = new Int32Array(spaces.length).fill(-1);
  let area = 0;
  let covered = 0;
  for (let s = from; s < to; s++) {
    if (counted[s - from] === 0) continue;
    const own = samples.area[s]!;
    const within = own * coveredShare(distance[s]!, limit, cell);
    area += own;
    covered += within;
    const space = spaceOf[s - from]!;
    if (space < 0) continue;
    areas[space]! += own;
    open[space]! += own - within;
    if (whole && (worst[space]! < 0 || distance[s]! > distance[worst[space]!]!)) worst[space] = s;
  }
  const placeOf = (s: number): FarPlace | null =>
    s < 0 ? null : { x: samples.planX[s]!, y: samples.planY[s]!, length: distance[s]! };
  return {
    id,
    ...raster(plan, storey, measured),
    area,
    covered,
    uncovered: area - covered,
    bySpace: spaces.flatMap((space, i): SpaceCoverage[] =>
      areas[i] === 0 ? [] : [{ space, area: areas[i]!, uncovered: open[i]!, worst: placeOf(worst[i]!) }],
    ),
  };
}

/** How much of a cell whose centre lies at `distance` is within the limit; as `coverage` of the kernel counts. */
export const coveredShare = (distance: number, limit: number, cell: number): number =>
  Math.min(1, Math.max(0, 0.5 + (limit - distance) / cell));

/** The samples on the storey's grid, for drawing: of several in one cell the largest stands for it. */
function raster(
  plan: WalkingPlan,
  storey: number,
  measured: Measured,
): Pick<StoreyCoverage, 'grid' | 'distance' | 'owner'> {
  const { grid } = plan.nav.floors[storey]!.samples;
  const counted = measured.floors[storey]!.samples;
  const from = plan.nav.samples.storeyStart[storey]!;
  const cellSample = plan.nav.samples.cellSample[storey]!;
  const distance = new Float32Array(cellSample.length).fill(NaN);
  const owner = new Int32Array(cellSample.length).fill(-1);
  for (let cell = 0; cell < cellSample.length; cell++) {
    const s = cellSample[cell]!;
    if (s < 0 || counted[s - from] === 0) continue;
    distance[cell] = measured.distance[s]!;
    owner[cell] = measured.owner(s);
  }
  const { x0, y0, nx, ny, cell } = grid;
  return { grid: { x0, y0, nx, ny, cell }, distance, owner };
}
