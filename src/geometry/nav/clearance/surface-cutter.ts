import { nextHalfEdge, previousHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import { SurfaceBuilder } from '../surface-builder';

/** Points nearer than this are one, metres. */
const SAME = 1e-7;

/** A corner of the surface in the frame of its triangle, and a point that is walked to. */
interface Step {
  readonly corner: number;
  readonly px: number;
  readonly py: number;
  readonly tx: number;
  readonly ty: number;
}

/**
 * Lays lines over a nav: triangles are split until each line is a run of edges, on which a door of its own number then
 * stands. Nothing else changes: sheets, doors and what can be crossed stay as they are.
 */
export class SurfaceCutter {
  readonly surface = new SurfaceBuilder();
  /** Per half-edge of the nav: the one that starts at its corner, in its triangle, now; and the other way round. */
  readonly #now: Int32Array;
  readonly #was: number[];

  constructor(nav: Nav) {
    const { surface } = this;
    surface.sheets.push(...nav.sheets);
    for (let sheet = 0; sheet < nav.sheets.length; sheet++) surface.trianglesOf.push([]);
    for (let t = 0; t < nav.triangleCount; t++) {
      surface.trianglesOf[nav.sheetOf[t]!]!.push(t);
      surface.sheetOf.push(nav.sheetOf[t]!);
      surface.planTriangle.push(nav.planTriangle[t]!);
      surface.primary.push(nav.primary[t]!);
    }
    for (let h = 0; h < nav.twin.length; h++) {
      surface.x.push(nav.x[h]!);
      surface.y.push(nav.y[h]!);
      surface.twin.push(nav.twin[h]!);
      surface.jump.push(nav.jump[h]!);
      surface.doors.push(0);
    }
    for (let j = 1; j < nav.jumpX.length; j++) {
      surface.jumpX.push(nav.jumpX[j]!);
      surface.jumpY.push(nav.jumpY[j]!);
    }
    for (let door = 0; door + 1 < nav.doorStart.length; door++) {
      for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
        this.#stand(nav.doorHalfEdges[i]!, door);
      }
    }
    this.#now = Int32Array.from(nav.twin, (_, h) => h);
    this.#was = Array.from(this.#now);
  }

  /**
   * Lays a line from the corner at the start of a half-edge of the nav, (dx, dy) in its frame, and puts `door` on it.
   * Where it meets an edge that can't be crossed it ends. O(triangles that it crosses).
   */
  lay(corner: number, dx: number, dy: number, door: number): void {
    const { x, y } = this.surface;
    const from = this.#now[corner]!;
    const [px, py] = [x[from]!, y[from]!];
    const length = Math.hypot(dx, dy);
    let step: Step | null = { corner: from, px, py, tx: px + dx, ty: py + dy };
    // Frames are only shifted against each other, so that the direction is one in all of them.
    while (step !== null && (step.tx - step.px) * dx + (step.ty - step.py) * dy > 2 * SAME * length) {
      step = this.#advance(step, door);
    }
  }

  /** Goes on from a corner over one triangle or along one edge. */
  #advance(at: Step, door: number): Step | null {
    const { surface } = this;
    const { x, y, twin } = surface;
    const { corner, px, py, tx, ty } = this.#facing(at);
    const [vx, vy] = [tx - px, ty - py];
    const [n, p] = [nextHalfEdge(corner), previousHalfEdge(corner)];
    const [ax, ay] = [x[n]! - px, y[n]! - py];
    const [bx, by] = [x[p]! - px, y[p]! - py];
    const right = Math.max(0, ax * vy - ay * vx);
    const left = Math.max(0, vx * by - vy * bx);
    const share = right + left === 0 ? 0 : right / (right + left);
    const edge = Math.hypot(bx - ax, by - ay);
    const onto = (next: number, along: number): Step => {
      this.#stand(along, door);
      if (twin[along]! >= 0) this.#stand(twin[along]!, door);
      return { corner: next, px: x[next]!, py: y[next]!, tx, ty };
    };
    if (share * edge <= SAME) return onto(n, corner);
    if ((1 - share) * edge <= SAME) return onto(p, p);
    const across = this.#split(n, share);
    // What was the triangle's last half-edge runs from the new point back to the corner.
    this.#stand(p, door);
    this.#stand(twin[p]!, door);
    if (across < 0) return null;
    const jump = surface.jump[n]!;
    const [jx, jy] = [surface.jumpX[jump]!, surface.jumpY[jump]!];
    return { corner: across, px: x[across]!, py: y[across]!, tx: tx + jx, ty: ty + jy };
  }

  /** The corner at the same vertex that the target is seen through, in its frame. */
  #facing(at: Step): Step {
    const { x, y, twin, jump, jumpX, jumpY } = this.surface;
    let best = at;
    let most = -Infinity;
    const weigh = (step: Step): void => {
      const [vx, vy] = [step.tx - step.px, step.ty - step.py];
      const [n, p] = [nextHalfEdge(step.corner), previousHalfEdge(step.corner)];
      const [ax, ay] = [x[n]! - step.px, y[n]! - step.py];
      const [bx, by] = [x[p]! - step.px, y[p]! - step.py];
      const right = (ax * vy - ay * vx) / Math.hypot(ax, ay);
      const left = (vx * by - vy * bx) / Math.hypot(bx, by);
      const inside = Math.min(right, left);
      // Straight behind an edge is on its line as well.
      const ahead = ax * vx + ay * vy > 0 || bx * vx + by * vy > 0;
      if (!ahead || inside <= most) return;
      best = step;
      most = inside;
    };
    const moved = (corner: number, by: number, step: Step): Step => {
      const [jx, jy] = [jumpX[by]!, jumpY[by]!];
      return { corner, px: step.px + jx, py: step.py + jy, tx: step.tx + jx, ty: step.ty + jy };
    };
    weigh(at);
    let step = at;
    for (;;) {
      const back = previousHalfEdge(step.corner);
      const next = twin[back]!;
      if (next === at.corner) return best;
      if (next < 0) break;
      step = moved(next, jump[back]!, step);
      weigh(step);
    }
    step = at;
    for (;;) {
      const other = twin[step.corner]!;
      if (other < 0) return best;
      step = moved(nextHalfEdge(other), jump[step.corner]!, step);
      weigh(step);
    }
  }

  /** Splits an edge on both sides; the half-edge that starts at the new point across, −1 where nothing is. */
  #split(h: number, share: number): number {
    const { surface } = this;
    const { twin, jump, x, y } = surface;
    const other = twin[h]!;
    const [there, back] = [jump[h]!, other < 0 ? 0 : jump[other]!];
    twin[h] = -1;
    const second = this.#splitSide(h, share);
    if (other < 0) return -1;
    twin[other] = -1;
    const across = this.#splitSide(other, 1 - share);
    // The same point on both sides to the last digit.
    for (const corner of there === 0 ? [nextHalfEdge(other), across] : []) {
      x[corner] = x[second]!;
      y[corner] = y[second]!;
    }
    twin[h] = across;
    twin[across] = h;
    twin[second] = other;
    twin[other] = second;
    jump[h] = there;
    jump[second] = there;
    jump[other] = back;
    jump[across] = back;
    return across;
  }

  #splitSide(h: number, share: number): number {
    const next = nextHalfEdge(h);
    const made = this.surface.split(h, share);
    // The corner behind the edge is the new triangle's now.
    const was = this.#was[next] ?? -1;
    this.#was[next] = -1;
    this.#was[made] = -1;
    this.#was[made + 1] = was;
    this.#was[made + 2] = -1;
    if (was >= 0) this.#now[was] = made + 1;
    return made;
  }

  #stand(h: number, door: number): void {
    const { doors, doorSets } = this.surface;
    doors[h] = doorSets.push([...this.surface.doorsOn(h), door]) - 1;
  }
}
