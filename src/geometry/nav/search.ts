import { assert } from '../../base/assert';
import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import { sweepCones } from './cone-sweep';
import type { Located } from './locate';
import { LENIENT, SearchMemory, SearchState, type SearchOptions } from './search-state';
import { starOf } from './star-of';
import { STRAIGHT, type Walk } from './walk';

/**
 * Exact geodesic distances from sources by continuous Dijkstra over bends: what a source sees is measured straight;
 * of the fans that are seen and may bend ways, the nearest is settled next and measures what it sees behind its
 * corner, within the wedge that a taut string can enter (Mitchell, Mount & Papadimitriou 1987 without storing
 * intervals; pruned as in Xin & Wang 2009). Memory is kept from search to search; results stand in
 * `fans` and `samples` until the next one.
 */
class Runner extends SearchState {
  /** Fans settled by the last search. */
  settled = 0;

  /** Searches from all sources at once. O((bends + cones) log bends); allocates nothing that grows with it. */
  run(sources: readonly Located[]): void {
    for (let k = 0; k < sources.length; k++) {
      this.#seed(sources[k]!, -1 - k);
      sweepCones(this, -1 - k, 0);
    }
    for (;;) {
      const fan = this.heap.pop();
      if (fan < 0 || this.fans.distance[fan]! >= this.bound) break;
      this.settled++;
      this.#expand(fan);
    }
  }

  /** Labels the corners of the triangles that hold the source, and sends cones out of them. */
  #seed(source: Located, root: number): void {
    const { walk } = this;
    const { x, y } = walk.nav;
    for (const { triangle, x: sx, y: sy, open, via: crossed } of starOf(walk, source)) {
      const via = crossed < 0 ? -1 : this.crossings.add(crossed, -1);
      for (let i = 0; i < 3; i++) {
        const h = 3 * triangle + i;
        const n = nextHalfEdge(h);
        const dx = sx - x[h]!;
        const dy = sy - y[h]!;
        const length = Math.sqrt(dx * dx + dy * dy);
        const ox = x[n]! - x[h]!;
        const oy = y[n]! - y[h]!;
        const angle = walk.cornerFrom[h]! + Math.max(0, Math.atan2(ox * dy - oy * dx, ox * dx + oy * dy));
        if (length <= this.bound) this.label(walk.fanOf[h]!, length, angle, h, sx, sy, root, via);
        if (open[i] && walk.twin[h]! >= 0) {
          this.#push(h, via, sx, sy, x[h]! - sx, y[h]! - sy, x[n]! - sx, y[n]! - sy);
        }
      }
      this.#look(triangle, sx, sy, 0, 0, 0, 0, 0, root, via);
    }
  }

  /** Settles a fan: looks into the wedges that a taut string from its last bend can enter. */
  #expand(fan: number): void {
    const { walk, fans } = this;
    const from = fans.low[fan]! + Math.PI - STRAIGHT;
    const to = fans.high[fan]! - Math.PI + STRAIGHT;
    const base = fans.distance[fan]!;
    for (let i = walk.fanStart[fan]!; i < walk.fanStart[fan + 1]!; i++) {
      const h = walk.fanCorners[i]!;
      const begin = walk.cornerFrom[h]!;
      const end = begin + walk.nav.cornerAngle[h]!;
      if (end > from) this.#open(h, Math.max(0, from - begin), -1, base, fan);
      if (begin < to) this.#open(h, 0, end > to ? to - begin : -1, base, fan);
    }
    sweepCones(this, fan, base);
  }

  /** Looks into the corner at the start of `h` from `turn` on (from its right edge) up to `stop` (−1 = its left edge). */
  #open(h: number, turn: number, stop: number, base: number, fan: number): void {
    const { walk } = this;
    const { x, y, cornerAngle } = walk.nav;
    const n = nextHalfEdge(h);
    const p = previousHalfEdge(h);
    const ix = x[h]!;
    const iy = y[h]!;
    const nx = x[n]! - ix;
    const ny = y[n]! - iy;
    let rx = nx;
    let ry = ny;
    let lx = x[p]! - ix;
    let ly = y[p]! - iy;
    if (turn === 0) {
      const length = base + Math.sqrt(nx * nx + ny * ny);
      const angle = walk.cornerFrom[n]! + cornerAngle[n]!;
      if (length <= this.bound) this.label(walk.fanOf[n]!, length, angle, n, ix, iy, fan, -1);
    } else {
      rx = nx * Math.cos(turn) - ny * Math.sin(turn);
      ry = nx * Math.sin(turn) + ny * Math.cos(turn);
    }
    if (stop < 0) {
      const length = base + Math.sqrt(lx * lx + ly * ly);
      if (length <= this.bound) this.label(walk.fanOf[p]!, length, walk.cornerFrom[p]!, p, ix, iy, fan, -1);
    } else {
      lx = nx * Math.cos(stop) - ny * Math.sin(stop);
      ly = nx * Math.sin(stop) + ny * Math.cos(stop);
    }
    this.#look((h / 3) | 0, ix, iy, rx, ry, lx, ly, base, fan, -1);
    if (walk.twin[n]! >= 0) this.#push(n, -1, ix, iy, rx, ry, lx, ly);
  }

  /** Measures the samples of the triangle in which cones begin; rays 0 = all of it. */
  #look(
    triangle: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
    base: number,
    root: number,
    via: number,
  ): void {
    const { samples } = this;
    this.target?.seen(triangle, ix, iy, rx, ry, lx, ly, base, root, via, LENIENT);
    if (this.target !== null) this.bound = Math.min(this.bound, this.target.length);
    if (!this.withSamples) return;
    const { triangleStart, x, y } = this.walk.nav.samples;
    const tolR = LENIENT * (Math.abs(rx) + Math.abs(ry));
    const tolL = LENIENT * (Math.abs(lx) + Math.abs(ly));
    for (let s = triangleStart[triangle]!; s < triangleStart[triangle + 1]!; s++) {
      const vx = x[s]! - ix;
      const vy = y[s]! - iy;
      if (rx * vy - ry * vx < -tolR || lx * vy - ly * vx > tolL) continue;
      const length = base + Math.sqrt(vx * vx + vy * vy);
      const old = samples.distance[s]!;
      if (length > this.bound || length >= old) continue;
      if (old === Infinity) samples.touched[samples.touchedCount++] = s;
      samples.distance[s] = length;
      samples.root[s] = root;
    }
  }

  #push(
    edge: number,
    via: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): void {
    const { cones } = this;
    if (cones.size === cones.edges.length) cones.grow();
    const at = cones.size++;
    cones.edges[at] = edge * 4 + 2;
    cones.vias[at] = via;
    const { rays } = cones;
    rays[at * 6] = ix;
    rays[at * 6 + 1] = iy;
    rays[at * 6 + 2] = rx;
    rays[at * 6 + 3] = ry;
    rays[at * 6 + 4] = lx;
    rays[at * 6 + 5] = ly;
  }
}

/** What a search has found. */
export type Search = Pick<Runner, 'walk' | 'fans' | 'samples' | 'crossings' | 'generation' | 'settled'>;

const memory = new SearchMemory();

/**
 * Runs one search on a walk. All share one memory, so that a floor that is asked of once costs none of its own: what was found stands
 * until the next search on any walk. Cost: as `Runner.run`.
 */
export function searchOn(walk: Walk, sources: readonly Located[], options: SearchOptions): Search {
  assert(!(options.limit < 0), 'limit must not be negative', options.limit);
  const runner = new Runner(memory, walk, options);
  runner.run(sources);
  return runner;
}
