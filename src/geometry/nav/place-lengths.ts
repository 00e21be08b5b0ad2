import type { Located } from './locate';
import { searchOn } from './search';
import { placesByTriangle, type SearchWatch, type WatchedPlace } from './search-target';
import { starOf } from './star-of';
import type { Walk } from './walk';

/** How far many places are from the nearest of some sources. */
export interface PlaceLengths {
  /** Per place, metres; Infinity where none leads to it. */
  readonly lengths: Float64Array;
  /** Per place: the source that it is nearest to, −1 = none. Of sources at one distance any, always the same one. */
  readonly sources: Int32Array;
}

/** Exact walking distances of many places from the nearest source, in one search. Cost: of all floor that is reached. */
export const placeLengths = (
  walk: Walk,
  sources: readonly Located[],
  places: readonly Located[],
): PlaceLengths => placeWays(walk, sources, places);

/** Ways of many places to the nearest source. */
export interface PlaceWays extends PlaceLengths {
  /** Per place: the bends (fans of the walk) of its way, from the place on; none where no way leads. */
  readonly bends: readonly (readonly number[])[];
}

/** `placeLengths`, with the bends of the ways. Cost: of all floor that is reached, and of the bends. */
export function placeWays(walk: Walk, sources: readonly Located[], places: readonly Located[]): PlaceWays {
  const watch = new WatchedPlaces(walk, places);
  const { root } = searchOn(walk, sources, { limit: Infinity, withSamples: false, target: watch }).fans;
  const owners = new Int32Array(places.length).fill(-1);
  const bends = Array.from(watch.roots, (last, place) => {
    const fans: number[] = [];
    if (watch.lengths[place] === Infinity) return fans;
    let at = last;
    for (; at >= 0; at = root[at]!) fans.push(at);
    owners[place] = -1 - at;
    return fans;
  });
  return { lengths: watch.lengths, sources: owners, bends };
}

class WatchedPlaces implements SearchWatch {
  readonly length = Infinity;
  readonly lengths: Float64Array;
  readonly roots: Int32Array;
  readonly #places: ReadonlyMap<number, readonly WatchedPlace[]>;

  constructor(walk: Walk, places: readonly Located[]) {
    this.lengths = new Float64Array(places.length).fill(Infinity);
    this.roots = new Int32Array(places.length);
    this.#places = placesByTriangle(places.map((located) => starOf(walk, located)));
  }

  /** O(places in the triangle). */
  seen(
    triangle: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
    base: number,
    root: number,
    _via: number,
    lenient: number,
  ): void {
    const places = this.#places.get(triangle);
    if (places === undefined) return;
    for (const { place, x, y } of places) {
      const vx = x - ix;
      const vy = y - iy;
      const length = base + Math.sqrt(vx * vx + vy * vy);
      if (length >= this.lengths[place]!) continue;
      if (rx * vy - ry * vx < -lenient * (Math.abs(rx) + Math.abs(ry))) continue;
      if (lx * vy - ly * vx > lenient * (Math.abs(lx) + Math.abs(ly))) continue;
      this.lengths[place] = length;
      this.roots[place] = root;
    }
  }
}
