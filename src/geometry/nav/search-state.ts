import { FanHeap } from './fan-heap';
import { ConeStack, Crossings, FanLabels, SampleLabels } from './labels';
import type { SearchWatch } from './search-target';
import type { Walk } from './walk';

/** A point this far outside a cone's ray still counts as seen, metres; so does the end of a wall along it. */
export const LENIENT = 1e-9;
/** Ways whose lengths differ by less are equally short, metres. */
export const TIE = 1e-9;

/** More fans than a walk has at first: floors with some doors shut or opened besides have a few more. */
const SPARE = 1.125;

/** What searches write in, one after the other, of whatever walk: nothing of it leads to a walk. */
export class SearchMemory {
  fans = new FanLabels(0);
  /** Made when a search first asks for samples: most that look for a way never do. */
  samples = new SampleLabels(0);
  readonly cones = new ConeStack();
  readonly crossings = new Crossings();
  /** Fans that may bend ways and are not settled yet, by distance. */
  heap = new FanHeap(this.fans.distance);
  /** Number of the search; labels with another one are stale. */
  generation = 0;

  /** Forgets what the last search found, and has room for one on a walk. O(samples touched), but where the walk is larger than all before. */
  renew({ fanCount, nav }: Walk, withSamples: boolean): void {
    this.generation++;
    if (this.fans.stamp.length < fanCount) {
      this.fans = new FanLabels(Math.ceil(fanCount * SPARE));
      this.heap = new FanHeap(this.fans.distance);
    }
    const { count } = nav.samples;
    if (withSamples && this.samples.distance.length < count) this.samples = new SampleLabels(count);
    this.fans.touchedCount = 0;
    this.samples.clear();
    this.crossings.clear();
    this.heap.clear();
  }
}

/** What one search is asked for. */
export interface SearchOptions {
  /** Ways longer than this are not looked for, metres. */
  readonly limit: number;
  readonly withSamples: boolean;
  readonly target?: SearchWatch;
}

/** What a search knows at a moment, in memory that others wrote in before. */
export class SearchState {
  readonly fans: FanLabels;
  readonly samples: SampleLabels;
  readonly cones: ConeStack;
  readonly crossings: Crossings;
  readonly heap: FanHeap;
  readonly generation: number;
  /** Longer ways are of no use, metres. */
  bound: number;
  readonly withSamples: boolean;
  readonly target: SearchWatch | null;

  constructor(
    memory: SearchMemory,
    readonly walk: Walk,
    { limit, withSamples, target }: SearchOptions,
  ) {
    memory.renew(walk, withSamples);
    this.fans = memory.fans;
    this.samples = memory.samples;
    this.cones = memory.cones;
    this.crossings = memory.crossings;
    this.heap = memory.heap;
    this.generation = memory.generation;
    this.bound = limit;
    this.withSamples = withSamples;
    this.target = target ?? null;
  }

  /** Notes a way of `length` to a fan, arriving through `corner` under `angle`, last bend `root` at (ix, iy). */
  label(
    fan: number,
    length: number,
    angle: number,
    corner: number,
    ix: number,
    iy: number,
    root: number,
    via: number,
  ): void {
    const fans = this.fans;
    if (fans.stamp[fan] !== this.generation) {
      fans.stamp[fan] = this.generation;
      fans.touched[fans.touchedCount++] = fan;
      fans.distance[fan] = Infinity;
    }
    const old = fans.distance[fan]!;
    if (length > old + TIE) return;
    const tie = length >= old - TIE;
    fans.low[fan] = tie ? Math.min(fans.low[fan]!, angle) : angle;
    fans.high[fan] = tie ? Math.max(fans.high[fan]!, angle) : angle;
    if (length >= old) return;
    fans.distance[fan] = length;
    fans.root[fan] = root;
    fans.corner[fan] = corner;
    fans.imageX[fan] = ix;
    fans.imageY[fan] = iy;
    fans.via[fan] = via;
    // A source on the corner itself looks round it on its own.
    if (this.walk.bends[fan] === 1 && length > TIE) this.heap.push(fan);
  }
}
