import { distanceField } from '../../geometry/nav/distance-field';
import type { Located } from '../../geometry/nav/locate';
import type { OwnedField } from '../../geometry/nav/owned-field';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId } from '../../model/schema/ids';
import { coveredFloors } from '../walking/covered-floors';
import { farthestOnStoreys } from '../walking/farthest-on-storey';
import type { WalkingPlan } from '../walking/walking-plan';
import { countedPoints } from './counted-points';
import type { CountedPoint, UnitReach } from './design-result';
import { withFarWays } from './far-ways';
import { floorAsks, type FloorAsks } from './floor-asks';
import type { ExtinguisherInput, ExtinguisherSource } from './input';
import { farCuts, lanesOf, searchLane, walkFor, type LaneField } from './lanes';
import { ReachCounts, type PointMember } from './reach-counts';
import type { CoverageTotal, FarPlace, StoreyCoverage } from './result';
import { settingPoints } from './setting-points';
import { sourcePlace } from './source-places';
import { storeyCoverage, type Measured, type MeasuredStorey } from './storey-coverage';

/** Distances everywhere, before any rule is held against them. */
export interface CoverageMeasure {
  readonly storeys: readonly StoreyCoverage[];
  readonly owners: readonly AssetId[];
  readonly total: CoverageTotal;
  /** Extinguishers that stand too far from any floor (`sourcePlace`), and so cover nothing. */
  readonly offFloor: readonly ExtinguisherSource[];
}

/** What a drag begins with: the whole result for every sample of the nav, and the areas of storeys with floor to cover. */
export interface WholeCoverage {
  readonly asks: FloorAsks;
  /** By lane; null where nobody counts. */
  readonly lanes: readonly (LaneField | null)[];
  readonly counts: ReachCounts;
  /** By number of the storey, m². */
  readonly areas: ReadonlyMap<number, Pick<StoreyCoverage, 'area' | 'covered'>>;
}

/** A measure of all with what it was made from. */
export interface FullMeasure extends CoverageMeasure {
  /** What each calculation unit comes to; none where one distance counts for all. */
  readonly reaches: readonly UnitReach[];
  readonly points: readonly CountedPoint[];
  readonly full: WholeCoverage;
}

/**
 * Walking distance to the nearest extinguisher that counts, on every storey with floor to cover, and how many reach each
 * place. Cost: for each class of fire a search over the floor that its extinguishers reach, another of each storey where
 * that is not all, one of each extinguisher within its distance, and O(samples).
 */
export function computeCoverage(plan: WalkingPlan, input: ExtinguisherInput): FullMeasure {
  const work = measureLanes(plan, input);
  const { asks, sources, places, walk } = work;
  const counts = new ReachCounts(asks);
  const points = countedPoints(plan, input, asks.units);
  for (const point of settingPoints(
    sources.map((_, i) => i),
    (i) => ({ ...sources[i]!, space: points[i]!.space }),
  )) {
    const members = point.flatMap((i): PointMember[] => {
      const place = places[i];
      const lanes = work.lanesOfSource[i]!;
      const limit = place ? counts.farthestLimit(lanes, input.limit === null ? place.storey : -1) : 0;
      return !place || limit === 0 ? [] : [{ field: distanceField(walk, [place], { limit }), lanes }];
    });
    counts.add(members, 1);
  }
  const measured = { asks, lanes: work.lanes, counts, whole: true, owners: work.owners };
  const found = measureStoreys(plan, input, work, measured);
  const storeys = found.map(({ coverage }) => coverage);
  return {
    storeys,
    owners: work.owners,
    total: totalOf(storeys),
    offFloor: sources.filter((_, i) => !places[i]),
    reaches: found.flatMap(({ units }) => units),
    points,
    full: {
      asks,
      lanes: work.lanes,
      counts,
      areas: new Map(asks.storeys.map((storey, i) => [storey, storeys[i]!])),
    },
  };
}

/** The figures of the whole alone, without how many reach a place. Cost: the searches of the classes, and O(samples). */
export function coverageTotal(plan: WalkingPlan, input: ExtinguisherInput): CoverageTotal {
  const work = measureLanes(plan, input);
  const measured = { ...work, counts: null, whole: true };
  return totalOf(measureStoreys(plan, input, work, measured).map(({ coverage }) => coverage));
}

/** The part of a whole result that a drag begins with. Costs `computeCoverage`. */
export const wholeCoverage = (plan: WalkingPlan, input: ExtinguisherInput): WholeCoverage =>
  computeCoverage(plan, input).full;

interface LaneWork {
  readonly asks: FloorAsks;
  readonly walk: Walk;
  readonly sources: readonly ExtinguisherSource[];
  readonly owners: readonly AssetId[];
  readonly places: readonly (Located | null)[];
  readonly lanesOfSource: readonly (readonly number[])[];
  readonly lanes: readonly (LaneField | null)[];
  readonly searches: readonly (OwnedField | null)[];
}

function measureLanes(plan: WalkingPlan, input: ExtinguisherInput): LaneWork {
  const asks = floorAsks(plan, input);
  const walk = walkFor(plan, input);
  const { sources } = input;
  const places = sources.map((source) => sourcePlace(plan, source));
  const lanesOfSource = sources.map((source) => lanesOf(asks, source));
  const cuts = farCuts(asks);
  const found = asks.lanes.map((_, lane) => {
    const members = sources.flatMap((_, i) => (lanesOfSource[i]!.includes(lane) ? [i] : []));
    return searchLane(plan.nav, walk, asks, lane, places, members, cuts[lane]!);
  });
  const lanes = found.map((each) => each?.field ?? null);
  return {
    asks,
    walk,
    sources,
    owners: sources.map((source) => source.id),
    places,
    lanesOfSource,
    lanes: withFarWays(plan.nav, { asks, walk, places, lanesOfSource, cuts, lanes }),
    searches: found.map((each) => each?.search ?? null),
  };
}

function measureStoreys(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  work: LaneWork,
  measured: Measured,
): MeasuredStorey[] {
  const found = work.asks.storeys.map((storey) => storeyCoverage(plan, storey, measured));
  if (input.limit === null) return found;
  const { limit } = input;
  // One distance for all: corners of the floor are farther than any sample.
  const [search] = work.searches;
  const corners = search ? farthestOnStoreys(search, coveredFloors(plan, input.shut)) : [];
  return found.map((each, i) => {
    const far = corners[work.asks.storeys[i]!] ?? null;
    const farthest: FarPlace | null = far && {
      x: far.x,
      y: far.y,
      length: far.length,
      limit,
      fireClass: null,
    };
    return { ...each, coverage: { ...each.coverage, farthest } };
  });
}

function totalOf(storeys: readonly StoreyCoverage[]): CoverageTotal {
  let [area, covered] = [0, 0];
  let farthest: CoverageTotal['farthest'] = null;
  for (const storey of storeys) {
    area += storey.area;
    covered += storey.covered;
    if (storey.farthest && (farthest === null || shareOf(storey.farthest) > shareOf(farthest))) {
      farthest = { storey: storey.id, ...storey.farthest };
    }
  }
  return { area, covered, uncovered: area - covered, farthest };
}

const shareOf = ({ length, limit }: FarPlace): number => length / limit;
