import { onStorey } from '../../model/query/on-storey';
import type { AssetId } from '../../model/schema/ids';
import { sampleSpaces } from '../walking/sample-spaces';
import type { WalkingPlan } from '../walking/walking-plan';
import type { ClassReach, UnitReach } from './design-result';
import { AskReader } from './ask-reader';
import type { FloorAsks } from './floor-asks';
import type { LaneField } from './lanes';
import type { ReachCounts } from './reach-counts';
import { NO_FLOOR, NOT_ASKED_FLOOR, type FarPlace, type SpaceCoverage, type StoreyCoverage } from './result';

/** Distances at all samples of the nav, and what they are held against. */
export interface Measured {
  readonly asks: FloorAsks;
  /** By lane; null where no extinguisher counts in it. */
  readonly lanes: readonly (LaneField | null)[];
  /** Null = nobody asks how many reach a place. */
  readonly counts: ReachCounts | null;
  /** False where distances are cut a cell beyond the limit, so that nothing is known of what is farther. */
  readonly whole: boolean;
  readonly owners: readonly AssetId[];
}

/** Coverage of one storey with what its units come to. */
export interface MeasuredStorey {
  readonly coverage: StoreyCoverage;
  readonly units: readonly UnitReach[];
}

/** Coverage of one storey's floor to cover from distances at its samples. O(samples · classes asked + cells). */
export function storeyCoverage(plan: WalkingPlan, storey: number, measured: Measured): MeasuredStorey {
  const { nav, derived, document } = plan;
  const { whole, counts } = measured;
  const { samples } = nav;
  const { cell } = nav.floors[storey]!.samples.grid;
  const [from, to] = [samples.storeyStart[storey]!, samples.storeyStart[storey + 1]!];
  const id = derived.storeys[storey]!;
  const { spaces, spaceOf } = sampleSpaces(nav, storey, onStorey(document, 'spaces', id));
  const reader = new AskReader(measured, storey, cell, samples);
  const { table } = reader;
  const ofSpaces = new Tally(spaces.length);
  const ofClasses = new Tally(table.classCount);
  const ofAsks = new Tally(table.asks.length);
  const reachedOfAsks = table.asks.map((): MutableReach => [0, 0, 0, 0]);
  const shares = new Float32Array(to - from).fill(NaN);
  const owners = new Int32Array(to - from).fill(-1);
  const reach = new Uint8Array(to - from).fill(NOT_ASKED_FLOOR);
  const reachedBy: MutableReach = [0, 0, 0, 0];
  let [area, covered, farthest, farthestShare] = [0, 0, -1, -1];
  for (let s = from; s < to; s++) {
    if (!reader.read(s)) continue;
    const own = samples.area[s]!;
    const { share, within } = reader;
    area += own;
    covered += own * within;
    shares[s - from] = share;
    owners[s - from] = reader.owner;
    if (share > farthestShare && share < Infinity) {
      farthestShare = share;
      farthest = s;
    }
    for (let c = reader.firstClass; c < reader.endClass; c++) {
      ofClasses.add(c, s, own, own * (1 - table.within[c]!), table.share[c]!);
    }
    ofAsks.add(reader.ask, s, own, own * (1 - within), share);
    if (counts !== null) {
      const many = counts.at(s, reader.globalAsk);
      reach[s - from] = many;
      addReach(reachedBy, own, within, many);
      addReach(reachedOfAsks[reader.ask]!, own, within, many);
    }
    const space = spaceOf[s - from]!;
    if (space >= 0) ofSpaces.add(space, s, own, own * (1 - within), share);
  }
  const placeOf = (s: number): FarPlace | null => (s < 0 ? null : reader.placeAt(s));
  const told = spaces.map((_, i) => i).filter((i) => ofSpaces.area[i]! > 0);
  const units = table.asks
    .map((ask, i) => ({ ask, i }))
    .filter(({ ask, i }) => ask.unit !== null && ofAsks.area[i]! > 0);
  return {
    coverage: {
      id,
      ...raster(plan, storey, shares, reach, owners),
      area,
      covered,
      uncovered: area - covered,
      reachedBy,
      leastLimit: table.leastLimit,
      farthest: whole ? placeOf(farthest) : null,
      bySpace: told.map((i): SpaceCoverage => ({
        space: spaces[i]!,
        area: ofSpaces.area[i]!,
        uncovered: ofSpaces.open[i]!,
        worst: whole ? placeOf(ofSpaces.worst[i]!) : null,
      })),
    },
    units: units.map(({ ask, i }): UnitReach => ({
      unit: ask.unit!.id,
      area: ofAsks.area[i]!,
      uncovered: ofAsks.open[i]!,
      byClass: ask.classes.map((each, k): ClassReach => {
        const c = table.classStart[i]! + k;
        return {
          // A unit's class is one of a code.
          fireClass: each.fireClass!,
          uncovered: ofClasses.open[c]!,
          worst: whole ? reader.classPlaceAt(ofClasses.worst[c]!, k) : null,
        };
      }),
      reachedBy: reachedOfAsks[i]!,
    })),
  };
}

type MutableReach = [number, number, number, number];

/** What of a cell at the limit lies beyond it is reached by none; `uncovered` and the first number are one. */
function addReach(sum: MutableReach, area: number, within: number, many: number): void {
  sum[0] += area * (1 - within);
  const reached = Math.min(3, Math.max(1, many));
  // Index 1, 2 or 3 of four.
  sum[reached as 1 | 2 | 3] += area * within;
}

/** Areas by some part of a storey, with the sample that is worst off. */
class Tally {
  readonly area: Float64Array;
  readonly open: Float64Array;
  readonly worst: Int32Array;
  readonly #share: Float64Array;

  constructor(parts: number) {
    this.area = new Float64Array(parts);
    this.open = new Float64Array(parts);
    this.worst = new Int32Array(parts).fill(-1);
    this.#share = new Float64Array(parts).fill(-1);
  }

  add(part: number, sample: number, area: number, open: number, share: number): void {
    this.area[part]! += area;
    this.open[part]! += open;
    if (share <= this.#share[part]!) return;
    this.#share[part] = share;
    this.worst[part] = sample;
  }
}

/** The samples on the storey's grid, for drawing: of several in one cell the largest stands for it. */
function raster(
  plan: WalkingPlan,
  storey: number,
  shares: Float32Array,
  counts: Uint8Array,
  numbers: Int32Array,
): Pick<StoreyCoverage, 'grid' | 'share' | 'reach' | 'owner'> {
  const { grid } = plan.nav.floors[storey]!.samples;
  const from = plan.nav.samples.storeyStart[storey]!;
  const cellSample = plan.nav.samples.cellSample[storey]!;
  const share = new Float32Array(cellSample.length).fill(NaN);
  const reach = new Uint8Array(cellSample.length).fill(NO_FLOOR);
  const owner = new Int32Array(cellSample.length).fill(-1);
  for (let cell = 0; cell < cellSample.length; cell++) {
    const s = cellSample[cell]!;
    if (s < 0) continue;
    share[cell] = shares[s - from]!;
    reach[cell] = counts[s - from]!;
    owner[cell] = numbers[s - from]!;
  }
  const { x0, y0, nx, ny, cell } = grid;
  return { grid: { x0, y0, nx, ny, cell }, share, reach, owner };
}
