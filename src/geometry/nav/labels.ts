/** What is known of each fan in one search; entries count only where `stamp` is the search's number. */
export class FanLabels {
  readonly stamp: Int32Array;
  readonly distance: Float64Array;
  /** Fan that the way bends at last, or −1 − k when it comes straight from source k. */
  readonly root: Int32Array;
  /** Corner through which the way arrives, and its last bend as seen from there (in that corner's frame). */
  readonly corner: Int32Array;
  readonly imageX: Float64Array;
  readonly imageY: Float64Array;
  /** Last crossing between sheets since the bend, −1 = none (see `Crossings`). */
  readonly via: Int32Array;
  /** Angles, from the fan's right edge, under which equally short ways arrive: least and largest. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Fans with a label, in the order in which they got it. */
  readonly touched: Int32Array;
  touchedCount = 0;

  constructor(fans: number) {
    this.stamp = new Int32Array(fans);
    this.distance = new Float64Array(fans);
    this.root = new Int32Array(fans);
    this.corner = new Int32Array(fans);
    this.imageX = new Float64Array(fans);
    this.imageY = new Float64Array(fans);
    this.via = new Int32Array(fans);
    this.low = new Float64Array(fans);
    this.high = new Float64Array(fans);
    this.touched = new Int32Array(fans);
  }
}

/** Best distances of samples in one search, Infinity where none is known. */
export class SampleLabels {
  readonly distance: Float64Array;
  readonly root: Int32Array;
  /** Samples with a distance, in the order in which they got it. */
  readonly touched: Int32Array;
  touchedCount = 0;

  constructor(samples: number) {
    this.distance = new Float64Array(samples).fill(Infinity);
    this.root = new Int32Array(samples);
    this.touched = new Int32Array(samples);
  }

  /** Forgets all distances. O(samples touched). */
  clear(): void {
    for (let i = 0; i < this.touchedCount; i++) this.distance[this.touched[i]!] = Infinity;
    this.touchedCount = 0;
  }
}

/** Crossings from sheet to sheet, each with the one before it on the same straight run. */
export class Crossings {
  readonly halfEdge: number[] = [];
  readonly before: number[] = [];

  add(halfEdge: number, before: number): number {
    this.halfEdge.push(halfEdge);
    this.before.push(before);
    return this.halfEdge.length - 1;
  }

  clear(): void {
    this.halfEdge.length = 0;
    this.before.length = 0;
  }
}

/** Cones still to be followed: the half-edge that each leaves through, its apex, its right and left ray. */
export class ConeStack {
  /** Half-edge · 4, + 1 when the cone entered the triangle over the edge left of this one, + 2 when it began there. */
  edges = new Int32Array(256);
  vias = new Int32Array(256);
  /** Six numbers a cone: apex x, y, right ray x, y, left ray x, y (rays relative to the apex). */
  rays = new Float64Array(256 * 6);
  size = 0;

  grow(): void {
    const edges = new Int32Array(this.edges.length * 2);
    const vias = new Int32Array(edges.length);
    const rays = new Float64Array(edges.length * 6);
    edges.set(this.edges);
    vias.set(this.vias);
    rays.set(this.rays);
    this.edges = edges;
    this.vias = vias;
    this.rays = rays;
  }
}
