import type { CellEntries } from './cell-entries';
import type { SightIndex } from './sight-index';
import { WindowSweep } from './window-sweep';

/** Ways whose lengths differ by less are equally short, metres. */
const TIE = 1e-9;

/** Follows windows through one room, as far as nothing that came before is better for all behind. */
export class RoomSweep extends WindowSweep {
  /** What the windows in hand lead to, and what it is on from there, metres. */
  code = 0;
  base = 0;

  constructor(
    readonly entries: CellEntries,
    readonly index: SightIndex,
    parallel: boolean,
  ) {
    super(entries.floor.nav, parallel);
  }

  /** Forgets what is known of the corners of a room. O(its triangles). */
  begin(room: number): void {
    const { rooms } = this.entries.floor;
    const { bounds, cornersOf } = this.index;
    for (let i = rooms.start[room]!; i < rooms.start[room + 1]!; i++) {
      const h = 3 * rooms.triangles[i]!;
      bounds[cornersOf[h]!] = Infinity;
      bounds[cornersOf[h + 1]!] = Infinity;
      bounds[cornersOf[h + 2]!] = Infinity;
    }
  }

  /** Puts a cone on the stack by its apex and rays relative to it, over an edge of its triangle. */
  cone(
    edge: number,
    via: number,
    px: number,
    py: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): void {
    this.push(edge, via, px, py, rx, ry, rx * py - ry * px, lx, ly, lx * py - ly * px);
  }

  /** Notes a cone in the triangle that its apex lies in; false = it is of no use. */
  home(triangle: number, via: number, w: Float64Array): boolean {
    if (!this.entries.add(triangle, this.code, this.base, via, w)) return false;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) this.#reach(h, w);
    return true;
  }

  protected passed(edge: number, via: number): number {
    return this.entries.floor.gates.of[edge]! >= 0 ? -2 : via;
  }

  protected entered(into: number, via: number, w: Float64Array): boolean {
    if (!this.parallel && this.#isBeaten(into, w)) return false;
    if (!this.entries.add((into / 3) | 0, this.code, this.base, via, w)) return false;
    this.#reach(into % 3 === 0 ? into + 2 : into - 1, w);
    return true;
  }

  /** Notes what it is from a corner, if the window reaches it. */
  #reach(corner: number, w: Float64Array): void {
    const { x, y } = this.nav;
    const [cx, cy] = [x[corner]!, y[corner]!];
    if (w[2]! * cy - w[3]! * cx < w[4]! || w[5]! * cy - w[6]! * cx > w[7]!) return;
    const { bounds, cornersOf } = this.index;
    const dx = cx - w[0]!;
    const dy = cy - w[1]!;
    const size = this.parallel ? Math.hypot(w[2]!, w[3]!) : 1;
    const away = this.parallel ? (w[2]! * dx + w[3]! * dy) / size : Math.sqrt(dx * dx + dy * dy);
    const at = cornersOf[corner]!;
    if (away >= 0) bounds[at] = Math.min(bounds[at]!, this.base + away);
  }

  /** Is it shorter by an end of the edge that a cone comes in over, for all behind it? (Xin & Wang 2009, theorem 3.2.) */
  #isBeaten(into: number, w: Float64Array): boolean {
    const { x, y } = this.nav;
    const n = into % 3 === 2 ? into - 2 : into + 1;
    const { bounds, cornersOf } = this.index;
    const atRight = bounds[cornersOf[n]!]!;
    const atLeft = bounds[cornersOf[into]!]!;
    if (atRight === Infinity && atLeft === Infinity) return false;
    const [ix, iy] = [w[0]!, w[1]!];
    // From the right end of the edge, p, to its left end, relative to the apex; where the rays meet it.
    const px = x[n]! - ix;
    const py = y[n]! - iy;
    const qx = x[into]! - ix;
    const qy = y[into]! - iy;
    const pr = w[2]! * py - w[3]! * px;
    const qr = w[2]! * qy - w[3]! * qx;
    const pl = w[5]! * py - w[6]! * px;
    const ql = w[5]! * qy - w[6]! * qx;
    const sr = pr < 0 && qr > 0 ? pr / (pr - qr) : 0;
    const sl = pl < 0 && ql > 0 ? pl / (pl - ql) : 1;
    const rx = px + sr * (qx - px);
    const ry = py + sr * (qy - py);
    const lx = px + sl * (qx - px);
    const ly = py + sl * (qy - py);
    const toLeft = this.base + Math.sqrt(lx * lx + ly * ly) - TIE;
    if (atRight + Math.hypot(lx - px, ly - py) < toLeft) return true;
    const toRight = this.base + Math.sqrt(rx * rx + ry * ry) - TIE;
    return atLeft + Math.hypot(rx - qx, ry - qy) < toRight;
  }
}
