import type { DistanceField } from './distance-field';
import { planOf } from './locate';
import type { Nav } from './nav';
import { fanCorner } from './walk';

/** Walkable plan area of a storey, m², and how much of it lies within the limit. Covered + uncovered = area. */
export interface StoreyCoverage {
  readonly area: number;
  readonly covered: number;
  readonly uncovered: number;
}

/** The place that is farthest to walk to. */
export interface FarthestPoint {
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Distances per sample, Infinity where nothing reaches. O(samples). */
export function denseDistances(nav: Nav, field: DistanceField): Float64Array {
  const dense = new Float64Array(nav.samples.count).fill(Infinity);
  for (let i = 0; i < field.samples.length; i++) dense[field.samples[i]!] = field.distances[i]!;
  return dense;
}

/**
 * Covered area per storey: since distance grows by a metre a metre, the limit's line cuts a cell whose centre lies
 * at d where d − limit is less than half a cell, and takes about the share ½ + (limit − d) / cell of it. The
 * distances (`denseDistances`, or a `NearestMerge`) must reach half a cell further than `limit`. O(samples).
 */
export function coverage(nav: Nav, distance: Float64Array, limit: number): StoreyCoverage[] {
  const { samples } = nav;
  return nav.floors.map((floor, storey) => {
    const { cell } = floor.samples.grid;
    let area = 0;
    let covered = 0;
    for (let s = samples.storeyStart[storey]!; s < samples.storeyStart[storey + 1]!; s++) {
      const whole = samples.area[s]!;
      const share = 0.5 + (limit - distance[s]!) / cell;
      area += whole;
      covered += whole * (share >= 1 ? 1 : Math.max(0, share));
    }
    return { area, covered, uncovered: area - covered };
  });
}

/** The farthest of all samples and corners that the field reaches, null when it reaches nothing. O(reached). */
export function farthestPoint(field: DistanceField): FarthestPoint | null {
  const { walk, samples, distances, fans, fanDistances } = field;
  const { nav } = walk;
  let best: FarthestPoint | null = null;
  let length = -Infinity;
  for (let i = 0; i < samples.length; i++) {
    if (distances[i]! <= length) continue;
    length = distances[i]!;
    const s = samples[i]!;
    const storey = storeyOfSample(nav, s);
    best = { storey, x: nav.samples.planX[s]!, y: nav.samples.planY[s]!, length };
  }
  const plan: [number, number] = [0, 0];
  for (let i = 0; i < fans.length; i++) {
    if (fanDistances[i]! <= length) continue;
    const corner = fanCorner(walk, fans[i]!);
    const sheet = nav.sheetOf[Math.floor(corner / 3)]!;
    // Copies of floor at a landing's height are no floor of their own.
    if (nav.sheets[sheet]!.landing >= 0) continue;
    length = fanDistances[i]!;
    planOf(nav, sheet, nav.x[corner]!, nav.y[corner]!, plan);
    best = {
      storey: nav.sheets[sheet]!.storey,
      x: plan[0] + nav.origin[0],
      y: plan[1] + nav.origin[1],
      length,
    };
  }
  return best;
}

function storeyOfSample(nav: Nav, sample: number): number {
  let storey = 0;
  while (nav.samples.storeyStart[storey + 1]! <= sample) storey++;
  return storey;
}
