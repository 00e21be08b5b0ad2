import type { Located } from './locate';
import { searchOn, type Search } from './search';
import type { Walk } from './walk';

/** Walking distances from the nearest of some sources; what is not listed is out of reach (or beyond the limit). */
export interface DistanceField {
  readonly walk: Walk;
  readonly limit: number;
  /** Samples reached, no order, and per entry: metres, and the last bend (fan of the walk, or −1 − source). */
  readonly samples: Int32Array;
  readonly distances: Float64Array;
  readonly roots: Int32Array;
  /** Corners reached (fans of the walk), and their distances, metres. */
  readonly fans: Int32Array;
  readonly fanDistances: Float64Array;
}

/**
 * Exact walking distances from the nearest source to all samples and corners within `limit` metres (default: no
 * limit). Sources are what `locate` gives; none, or limit 0, is fine. Cost: as much as is reached.
 */
export function distanceField(
  walk: Walk,
  sources: readonly Located[],
  options: { readonly limit?: number } = {},
): DistanceField {
  const limit = options.limit ?? Infinity;
  return fieldOf(searchOn(walk, sources, { limit, withSamples: true }), limit);
}

/** What a search with samples has found, within its limit. O(what is reached). */
export function fieldOf(search: Search, limit: number): DistanceField {
  const samples = search.samples.touched.slice(0, search.samples.touchedCount);
  const fans = search.fans.touched.slice(0, search.fans.touchedCount);
  const distances = new Float64Array(samples.length);
  const roots = new Int32Array(samples.length);
  for (let i = 0; i < samples.length; i++) {
    distances[i] = search.samples.distance[samples[i]!]!;
    roots[i] = search.samples.root[samples[i]!]!;
  }
  const fanDistances = new Float64Array(fans.length);
  for (let i = 0; i < fans.length; i++) fanDistances[i] = search.fans.distance[fans[i]!]!;
  return { walk: search.walk, limit, samples, distances, roots, fans, fanDistances };
}
