import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';

/** An edge this near to the line of a strip is the one that it stands on, metres. */
const ON = 1e-6;

/** Numbers that a window is kept by (see `WindowSweep`). */
export const WINDOW = 8;

/**
 * Follows windows through triangles. A window is what lies between two rays: those of a cone meet at its apex (px, py);
 * those of a strip run side by side, (px, py) being any point of the line that it stands on. It is eight numbers: px, py,
 * the right ray x, y and its offset (cross product of the ray and any point on it), the same of the left ray. A point is
 * inside where its cross product is ≥ the right offset and ≤ the left one.
 */
export abstract class WindowSweep {
  #edges = new Int32Array(64);
  #vias = new Int32Array(64);
  #windows = new Float64Array(64 * WINDOW);
  #size = 0;

  /** `parallel`: the windows are strips. */
  constructor(
    readonly nav: Nav,
    readonly parallel: boolean,
  ) {}

  /** Passages of a window that leaves its triangle over `edge`, −2 = it is not followed further. */
  protected abstract passed(edge: number, via: number): number;

  /** A window reaches over a triangle (entered over `into`, in its frame); false = it is not followed further. */
  protected abstract entered(into: number, via: number, w: Float64Array): boolean;

  /** Puts a window on the stack that leaves a triangle over an edge, if anybody can cross it. */
  push(
    edge: number,
    via: number,
    px: number,
    py: number,
    rx: number,
    ry: number,
    rightOffset: number,
    lx: number,
    ly: number,
    leftOffset: number,
  ): void {
    if (this.nav.twin[edge]! < 0) return;
    if (this.#size === this.#edges.length) this.#grow();
    const at = this.#size++;
    this.#edges[at] = edge;
    this.#vias[at] = via;
    const w = this.#windows;
    const to = at * WINDOW;
    w[to] = px;
    w[to + 1] = py;
    w[to + 2] = rx;
    w[to + 3] = ry;
    w[to + 4] = rightOffset;
    w[to + 5] = lx;
    w[to + 6] = ly;
    w[to + 7] = leftOffset;
  }

  /** Follows all windows on the stack. O(triangles reached). */
  follow(): void {
    const { twin, jump, jumpX, jumpY } = this.nav;
    const w = new Float64Array(WINDOW);
    while (this.#size > 0) {
      const top = --this.#size;
      const out = this.#edges[top]!;
      const via = this.passed(out, this.#vias[top]!);
      if (via === -2) continue;
      w.set(this.#windows.subarray(top * WINDOW, top * WINDOW + WINDOW));
      const shift = jump[out]!;
      if (shift !== 0) moveWindow(w, jumpX[shift]!, jumpY[shift]!);
      this.enter(twin[out]!, via, w);
    }
  }

  /** Puts on the stack what a window reaches that has come into a triangle over `into`. O(1). */
  enter(into: number, via: number, w: Float64Array): void {
    const { x, y } = this.nav;
    if (!this.entered(into, via, w)) return;
    const third = into % 3;
    const right = third === 2 ? into - 2 : into + 1;
    const left = third === 0 ? into + 2 : into - 1;
    const [px, py, rx, ry, ro, lx, ly, lo] = w as unknown as Eight;
    const cx = x[left]!;
    const cy = y[left]!;
    const fromRight = rx * cy - ry * cx - ro;
    const fromLeft = lx * cy - ly * cx - lo;
    // The ray to the corner: beside the others in a strip.
    const mx = this.parallel ? rx : cx - px;
    const my = this.parallel ? ry : cy - py;
    const mo = mx * cy - my * cx;
    if (fromRight > 0) {
      if (fromLeft < 0) this.push(right, via, px, py, rx, ry, ro, mx, my, mo);
      else this.push(right, via, px, py, rx, ry, ro, lx, ly, lo);
    }
    if (fromLeft < 0) {
      if (fromRight > 0) this.push(left, via, px, py, mx, my, mo, lx, ly, lo);
      else this.push(left, via, px, py, rx, ry, ro, lx, ly, lo);
    }
  }

  /** Puts on the stack what a strip reaches from the triangle that it begins in, over the edges that it leaves by. O(1). */
  leave(triangle: number, via: number, w: Float64Array): void {
    const { x, y } = this.nav;
    const [px, py, nx, ny, ro, , , lo] = w as unknown as Eight;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const n = nextHalfEdge(h);
      const ex = x[n]! - x[h]!;
      const ey = y[n]! - y[h]!;
      // Edges that look the same way, and aren't the one that the strip stands on; the window no wider than the edge.
      const size = Math.hypot(ex, ey);
      const turn = (ex * ny - ey * nx) / size;
      const off = Math.abs(ex * (py - y[h]!) - ey * (px - x[h]!)) / size;
      if (turn >= 0 || (turn < -1 + 1e-9 && off <= ON)) continue;
      const right = Math.max(ro, nx * y[h]! - ny * x[h]!);
      const left = Math.min(lo, nx * y[n]! - ny * x[n]!);
      if (right < left) this.push(h, via, px, py, nx, ny, right, nx, ny, left);
    }
  }

  #grow(): void {
    const size = 2 * this.#edges.length;
    const [edges, vias] = [new Int32Array(size), new Int32Array(size)];
    const windows = new Float64Array(size * WINDOW);
    edges.set(this.#edges);
    vias.set(this.#vias);
    windows.set(this.#windows);
    this.#edges = edges;
    this.#vias = vias;
    this.#windows = windows;
  }
}

type Eight = readonly [number, number, number, number, number, number, number, number];

/** Shifts a window to another frame. O(1). */
function moveWindow(w: Float64Array, dx: number, dy: number): void {
  w[0]! += dx;
  w[1]! += dy;
  w[4]! += w[2]! * dy - w[3]! * dx;
  w[7]! += w[5]! * dy - w[6]! * dx;
}
