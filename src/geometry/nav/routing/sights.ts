import { FloatColumn, IntColumn } from './column';

/** Cones that enter rooms over their gates, to be followed there: flat columns, one entry a cone. */
export class Cones {
  /** Node (or target) at the apex. */
  readonly owner: IntColumn;
  /** Wedge of the node's fan that it was opened in: 1 = left of π, 2 = right of the angle less π, 0 = any. */
  readonly side: IntColumn;
  /** Half-edge over which it leaves the triangle before, and the crossings up to and with it. */
  readonly over: IntColumn;
  readonly via: IntColumn;
  /** Six numbers a cone: apex in the frame of the triangle entered, right and left ray relative to it. */
  readonly rays: FloatColumn;

  /** `expected`: about how many will come. */
  constructor(expected?: number) {
    this.owner = new IntColumn(expected);
    this.side = new IntColumn(expected);
    this.over = new IntColumn(expected);
    this.via = new IntColumn(expected);
    this.rays = new FloatColumn(expected === undefined ? undefined : 6 * expected);
  }

  /** Takes over those of another list; what is here is dropped. O(cones). */
  copy(other: Cones): void {
    this.owner.copy(other.owner);
    this.side.copy(other.side);
    this.over.copy(other.over);
    this.via.copy(other.via);
    this.rays.copy(other.rays);
  }

  add(
    owner: number,
    side: number,
    over: number,
    via: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
  ): void {
    this.owner.push(owner);
    this.side.push(side);
    this.over.push(over);
    this.via.push(via);
    const { rays } = this;
    rays.push(ix);
    rays.push(iy);
    rays.push(rx);
    rays.push(ry);
    rays.push(lx);
    rays.push(ly);
  }

  get size(): number {
    return this.owner.size;
  }
}

/** Gates and joints that straight runs pass, each with the one passed before it on the same run. */
export class Passages {
  readonly over: IntColumn;
  readonly before: IntColumn;

  constructor(expected?: number) {
    this.over = new IntColumn(expected);
    this.before = new IntColumn(expected);
  }

  add(over: number, before: number): number {
    this.over.push(over);
    this.before.push(before);
    return this.over.size - 1;
  }
}

/** What is seen from apexes: nodes at which a taut string may arrive, cones into rooms, what each passes. */
export class Sights {
  readonly from: IntColumn;
  readonly to: IntColumn;
  /** The way there in the frame of the apex, metres. */
  readonly dx: FloatColumn;
  readonly dy: FloatColumn;
  /** Angle in the fan of the apex under which the run leaves, and in the fan of the node under which it arrives. */
  readonly leaves: FloatColumn;
  readonly arrives: FloatColumn;
  /** The last gate or joint that it passes, −1 = none. */
  readonly via: IntColumn;

  /** `expected`: about how many will come. */
  constructor(
    readonly cones = new Cones(),
    readonly passages = new Passages(),
    expected?: number,
  ) {
    this.from = new IntColumn(expected);
    this.to = new IntColumn(expected);
    this.dx = new FloatColumn(expected);
    this.dy = new FloatColumn(expected);
    this.leaves = new FloatColumn(expected);
    this.arrives = new FloatColumn(expected);
    this.via = new IntColumn(expected);
  }

  add(from: number, to: number, dx: number, dy: number, leaves: number, arrives: number, via: number): void {
    this.from.push(from);
    this.to.push(to);
    this.dx.push(dx);
    this.dy.push(dy);
    this.leaves.push(leaves);
    this.arrives.push(arrives);
    this.via.push(via);
  }

  /** Metres of a sight. O(1). */
  lengthOf(sight: number): number {
    const [dx, dy] = [this.dx.data[sight]!, this.dy.data[sight]!];
    return Math.sqrt(dx * dx + dy * dy);
  }

  get size(): number {
    return this.from.size;
  }
}
