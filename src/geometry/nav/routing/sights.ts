import { FloatColumn, IntColumn } from './column';

/** Cones that enter rooms over their gates, to be followed there: flat columns, one entry a cone. */
export class Cones {
  /** Node (or target) at the apex. */
  readonly owner = new IntColumn();
  /** Wedge of the node's fan that it was opened in: 1 = left of π, 2 = right of the angle less π, 0 = any. */
  readonly side = new IntColumn();
  /** Half-edge over which it leaves the triangle before, and the crossings up to and with it. */
  readonly over = new IntColumn();
  readonly via = new IntColumn();
  /** Six numbers a cone: apex in the frame of the triangle entered, right and left ray relative to it. */
  readonly rays = new FloatColumn();

  /** Begins with the cones of another list, if one is given. */
  constructor(first?: Cones) {
    if (!first) return;
    this.owner.copy(first.owner);
    this.side.copy(first.side);
    this.over.copy(first.over);
    this.via.copy(first.via);
    this.rays.copy(first.rays);
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
  readonly over = new IntColumn();
  readonly before = new IntColumn();

  add(over: number, before: number): number {
    this.over.push(over);
    this.before.push(before);
    return this.over.size - 1;
  }
}

/** What is seen from apexes: nodes at which a taut string may arrive, cones into rooms, what each passes. */
export class Sights {
  readonly from = new IntColumn();
  readonly to = new IntColumn();
  /** Metres, and the way there in the frame of the apex. */
  readonly length = new FloatColumn();
  readonly dx = new FloatColumn();
  readonly dy = new FloatColumn();
  /** Angle in the fan of the apex under which the run leaves, and in the fan of the node under which it arrives. */
  readonly leaves = new FloatColumn();
  readonly arrives = new FloatColumn();
  readonly via = new IntColumn();

  constructor(
    readonly cones = new Cones(),
    readonly passages = new Passages(),
  ) {}

  add(from: number, to: number, dx: number, dy: number, leaves: number, arrives: number, via: number): void {
    this.from.push(from);
    this.to.push(to);
    this.length.push(Math.sqrt(dx * dx + dy * dy));
    this.dx.push(dx);
    this.dy.push(dy);
    this.leaves.push(leaves);
    this.arrives.push(arrives);
    this.via.push(via);
  }

  get size(): number {
    return this.from.size;
  }
}
