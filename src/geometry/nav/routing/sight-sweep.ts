import type { Steps } from '../../../base/steps';
import { nextHalfEdge, previousHalfEdge } from '../../plane/triangulation';
import { ConeStack } from '../labels';
import { STRAIGHT } from '../walk';
import { noteCorner } from './note-corner';
import { turned } from './turned';
import { CROSSING, NODE, type RoutingFloor } from './routing-floor';
import type { Sights } from './sights';

/**
 * A point this far behind a ray still counts as seen, metres: walls in one line bulge by less, and a way is lengthened
 * by much less.
 */
export const SEEN = 1e-6;

/** Half-planes are swept this much over their edge, radians, so that walls along it are seen. */
const TILT = 1e-7;
/** Runs that lead this little up or down lead east or west, metres: between the two they count as both. */
const LEVEL = [5e-10, 2e-9] as const;

/** Cones that are followed in one step, and nodes at most: some ten milliseconds. */
const CONES_A_STEP = 50_000;
const NODES_A_STEP = 2000;

/**
 * Follows cones through the whole surface with every door open, unpruned (triangular expansion: Bungiu et al. 2014),
 * and notes the nodes that they see tautly, and where they enter rooms. Sheets are shifted against each other, never
 * turned, so what leads up from one node leads down to it from the other: nodes look up only (+y) to find each run once,
 * and down only for the rooms that they look into.
 */
export class SightSweep {
  readonly #cones = new ConeStack();
  /** Corner that the cones in hand were opened in, −1 = they come from a target. */
  #opened = -1;
  /** Wedge of the fan that they were opened in (see `Cones`). */
  #side = 0;
  /** Cones that were followed since the last pause. */
  #followed = 0;

  /** `half`: nodes look up (1) or down (−1, noting no nodes). */
  constructor(
    readonly floor: RoutingFloor,
    readonly sights: Sights,
    readonly half: 1 | -1,
  ) {}

  /** Looks out of all nodes, in parts. O(nodes · triangles seen from one). */
  *lookSteps(): Steps<void> {
    for (let node = 0; node < this.floor.nodes.count; node++) {
      this.lookFrom(node);
      if (this.#followed < CONES_A_STEP && node % NODES_A_STEP !== NODES_A_STEP - 1) continue;
      this.#followed = 0;
      yield;
    }
  }

  /** Looks out of a node into the wedges that a taut string can leave it by. O(triangles seen). */
  lookFrom(node: number): void {
    const { nodes, nav } = this.floor;
    const angle = nodes.angle[node]!;
    const free = nodes.free[node] === 1;
    const from = free ? 0 : Math.PI - STRAIGHT;
    const to = free ? Infinity : angle - Math.PI + STRAIGHT;
    const last = nodes.start[node + 1]! - 1;
    for (let i = nodes.start[node]!; i <= last; i++) {
      const h = nodes.corners[i]!;
      const begin = nodes.from[h]!;
      const end = begin + nav.cornerAngle[h]!;
      if (begin >= from || begin <= to) this.#alongEdge(node, h, nextHalfEdge(h), begin);
      if (i === last && (end >= from || end <= to)) this.#alongEdge(node, h, previousHalfEdge(h), end);
      if (from <= to) this.#open(node, h, 0, -1, 0);
      else {
        if (end > from) this.#open(node, h, Math.max(0, from - begin), -1, 1);
        if (begin < to) this.#open(node, h, 0, end > to ? to - begin : -1, 2);
      }
    }
  }

  /** Follows a cone of a target over an edge of the triangle that it lies in. O(triangles seen). */
  lookOver(
    target: number,
    edge: number,
    via: number,
    x: number,
    y: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): void {
    this.#opened = -1;
    this.#side = 0;
    this.#push(edge, via, x, y, rx, ry, lx, ly);
    this.#follow(target);
  }

  #alongEdge(node: number, h: number, corner: number, leaves: number): void {
    const { nav } = this.floor;
    if (!this.#leadsUp(nav.x[corner]! - nav.x[h]!, nav.y[corner]! - nav.y[h]!)) return;
    noteCorner(this.floor, this.sights, node, corner, nav.x[h]!, nav.y[h]!, leaves, -1);
  }

  #open(node: number, h: number, turn: number, stop: number, side: number): void {
    const { nav } = this.floor;
    const n = nextHalfEdge(h);
    const p = previousHalfEdge(h);
    if (nav.twin[n]! < 0) return;
    const ix = nav.x[h]!;
    const iy = nav.y[h]!;
    const nx = nav.x[n]! - ix;
    const ny = nav.y[n]! - iy;
    let [rx, ry] = turn === 0 ? [nx, ny] : turned(nx, ny, turn);
    let [lx, ly] = stop < 0 ? [nav.x[p]! - ix, nav.y[p]! - iy] : turned(nx, ny, stop);
    // A cone is narrower than π, so what is cut off of it by a half-plane is one cone.
    const { half } = this;
    const right = half * ry >= -TILT * Math.abs(rx);
    const left = half * ly >= -TILT * Math.abs(lx);
    if (!right && !left) return;
    if (!right) [rx, ry] = [half, -half * TILT];
    if (!left) [lx, ly] = [-half, -half * TILT];
    this.#opened = h;
    this.#side = side;
    this.#push(n, -1, ix, iy, rx, ry, lx, ly);
    this.#follow(node);
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
    const cones = this.#cones;
    if (cones.size === cones.edges.length) cones.grow();
    const at = cones.size++;
    cones.edges[at] = edge;
    cones.vias[at] = via;
    const { rays } = cones;
    rays[at * 6] = ix;
    rays[at * 6 + 1] = iy;
    rays[at * 6 + 2] = rx;
    rays[at * 6 + 3] = ry;
    rays[at * 6 + 4] = lx;
    rays[at * 6 + 5] = ly;
  }

  #follow(owner: number): void {
    const { nav, marks } = this.floor;
    const { twin, x, y, jump, jumpX, jumpY } = nav;
    const cones = this.#cones;
    // As locals: some loaders turn a constant of the module into a call.
    const seen = SEEN;
    const [crossing, node] = [CROSSING, NODE];
    while (cones.size > 0) {
      const top = --cones.size;
      this.#followed++;
      let out = cones.edges[top]!;
      let via = cones.vias[top]!;
      const at = top * 6;
      const { rays } = cones;
      let ix = rays[at]!;
      let iy = rays[at + 1]!;
      let rx = rays[at + 2]!;
      let ry = rays[at + 3]!;
      const lx = rays[at + 4]!;
      const ly = rays[at + 5]!;
      // From triangle to triangle; where a cone is parted, its right part waits on the stack.
      for (let into = twin[out]!; into >= 0; into = twin[out]!) {
        if ((marks[out]! & crossing) !== 0) {
          const shift = jump[out]!;
          if (shift !== 0) {
            ix += jumpX[shift]!;
            iy += jumpY[shift]!;
          }
          via = this.#cross(owner, out, via, ix, iy, rx, ry, lx, ly);
        }
        const third = into % 3;
        const right = third === 2 ? into - 2 : into + 1;
        const left = third === 0 ? into + 2 : into - 1;
        const cx = x[left]! - ix;
        const cy = y[left]! - iy;
        const cr = rx * cy - ry * cx;
        const cl = lx * cy - ly * cx;
        if (
          (marks[left]! & node) !== 0 &&
          cr >= -seen * (Math.abs(rx) + Math.abs(ry)) &&
          cl <= seen * (Math.abs(lx) + Math.abs(ly))
        ) {
          this.#note(owner, left, ix, iy, via);
        }
        if (cl < 0) {
          if (cr > 0) {
            if (twin[right]! >= 0) this.#push(right, via, ix, iy, rx, ry, cx, cy);
            rx = cx;
            ry = cy;
          }
          out = left;
        } else if (cr > 0) out = right;
        else break;
      }
    }
  }

  /** Notes that a cone leaves its triangle over a gate or a joint; it is in the frame behind that. Returns the crossing. */
  #cross(
    owner: number,
    out: number,
    via: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): number {
    const { sights } = this;
    const crossing = sights.passages.add(out, via);
    if (this.floor.gates.of[out]! >= 0) {
      sights.cones.add(owner, this.#side, out, crossing, ix, iy, rx, ry, lx, ly);
    }
    return crossing;
  }

  #leadsUp(dx: number, dy: number): boolean {
    return this.half === 1 && (dy > LEVEL[0] || (dx > 0 && Math.abs(dy) <= LEVEL[1]));
  }

  #note(owner: number, corner: number, ix: number, iy: number, via: number): void {
    let leaves = 0;
    if (this.#opened >= 0) {
      const { nav, nodes } = this.floor;
      const { x, y } = nav;
      const h = this.#opened;
      const n = nextHalfEdge(h);
      const nx = x[n]! - x[h]!;
      const ny = y[n]! - y[h]!;
      const cx = x[corner]! - ix;
      const cy = y[corner]! - iy;
      if (!this.#leadsUp(cx, cy)) return;
      leaves = nodes.from[h]! + Math.max(0, Math.atan2(nx * cy - ny * cx, nx * cx + ny * cy));
    }
    noteCorner(this.floor, this.sights, owner, corner, ix, iy, leaves, via);
  }
}
