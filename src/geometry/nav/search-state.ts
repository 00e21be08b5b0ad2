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

/** What a search knows at a moment; its memory is kept from search to search, of whatever walk. */
export class SearchState {
  fans = new FanLabels(0);
  /** Made when a search first asks for samples: most that look for a way never do. */
  samples = new SampleLabels(0);
  readonly cones = new ConeStack();
  readonly crossings = new Crossings();
  /** Fans that may bend ways and are not settled yet, by distance. */
  heap = new FanHeap(this.fans.distance);
  /** Number of the search; labels with another one are stale. */
  generation = 0;
  /** Longer ways are of no use, metres. */
  bound = Infinity;
  withSamples = true;
  target: SearchWatch | null = null;

  constructor(public walk: Walk) {
    this.turnTo(walk);
  }

  /** What is done next is done on this walk. O(1), but for memory where it is larger than all before. */
  turnTo(walk: Walk): void {
    this.walk = walk;
    if (this.fans.stamp.length >= walk.fanCount) return;
    this.fans = new FanLabels(Math.ceil(walk.fanCount * SPARE));
    this.heap = new FanHeap(this.fans.distance);
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
