import { denseDistances } from '../../geometry/nav/coverage';
import type { Located } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { ownedField, type OwnedField } from '../../geometry/nav/owned-field';
import type { AssetId } from '../../model/schema/ids';
import { farthestOnStoreys } from '../walking/farthest-on-storey';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { coveredFloors } from '../walking/covered-floors';
import { storeysToCover } from '../walking/floor-to-cover';
import type { ExtinguisherInput, ExtinguisherSource } from './input';
import type { CoverageTotal, StoreyCoverage } from './result';
import { sourcePlace } from './source-places';
import { storeyCoverage } from './storey-coverage';

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
  /** Metres; `Infinity` where nothing reaches. */
  readonly distance: Float64Array;
  /** Number of the nearest extinguisher; −1 where nothing reaches. */
  readonly owner: Int32Array;
  /** By number of the storey, m². */
  readonly areas: ReadonlyMap<number, Pick<StoreyCoverage, 'area' | 'covered'>>;
}

/** A measure of all with what it was made from. */
export interface FullMeasure extends CoverageMeasure {
  readonly full: WholeCoverage;
}

/**
 * Walking distance to the nearest extinguisher on every storey with floor to cover. Cost: one search over all floor that any
 * of them reaches, and O(samples).
 */
export function computeCoverage(plan: WalkingPlan, input: ExtinguisherInput): FullMeasure {
  const { sources, limit } = input;
  const places = sources.map((source) => sourcePlace(plan, source));
  const field = ownedField(walkWith(plan, input.shut), placed(places));
  const distance = denseDistances(plan.nav, field);
  const owner = ownersBySample(plan.nav, field, placedAt(places));
  const floors = coveredFloors(plan, input.shut);
  const measured = { distance, owner: (s: number) => owner[s]!, whole: true, limit, floors };
  const farthestOn = farthestOnStoreys(field, floors);
  const storeys = storeysToCover(plan).map((storey): StoreyCoverage => {
    const far = farthestOn[storey] ?? null;
    const farthest = far === null ? null : { x: far.x, y: far.y, length: far.length };
    return { ...storeyCoverage(plan, storey, measured), farthest };
  });
  return {
    storeys,
    owners: sources.map((source) => source.id),
    total: totalOf(storeys),
    offFloor: sources.filter((_, i) => places[i] === null),
    full: {
      distance,
      owner,
      areas: new Map(storeysToCover(plan).map((storey, i) => [storey, storeys[i]!])),
    },
  };
}

/** The part of a whole result that a drag begins with. Costs `computeCoverage`. */
export const wholeCoverage = (plan: WalkingPlan, input: ExtinguisherInput): WholeCoverage =>
  computeCoverage(plan, input).full;

export const placed = (places: readonly (Located | null)[]): Located[] =>
  places.filter((place) => place !== null);

/** Number of the source of each place that is one. */
export const placedAt = (places: readonly (Located | null)[]): number[] =>
  places.flatMap((place, i) => (place === null ? [] : [i]));

/** Per sample of the nav the number of the nearest source (by `numbers` of the field's own), −1 for none. */
export function ownersBySample(nav: Nav, field: OwnedField, numbers: readonly number[]): Int32Array {
  const owner = new Int32Array(nav.samples.count).fill(-1);
  for (let i = 0; i < field.samples.length; i++) owner[field.samples[i]!] = numbers[field.owners[i]!]!;
  return owner;
}

function totalOf(storeys: readonly StoreyCoverage[]): CoverageTotal {
  let [area, covered] = [0, 0];
  let farthest: CoverageTotal['farthest'] = null;
  for (const storey of storeys) {
    area += storey.area;
    covered += storey.covered;
    if (storey.farthest && (farthest === null || storey.farthest.length > farthest.length)) {
      farthest = { storey: storey.id, ...storey.farthest };
    }
  }
  return { area, covered, uncovered: area - covered, farthest };
}
