import { BoxIndex } from '../../geometry/index/box-index';
import type { Point, Polygon, Ring } from '../schema/polygon';

/** A closed area of the plan with its number; holes count as outside. */
export interface Shape {
  readonly rings: readonly Ring[];
}

export const shapeOf = (outline: Polygon): Shape => ({ rings: [outline.outer, ...outline.holes] });

/** Edge of a shape, from a to b along its ring (the area lies left of it). */
export interface ShapeEdge {
  readonly shape: number;
  readonly ring: number;
  /** Index of the edge in its ring. */
  readonly at: number;
  /** Metres along the ring to `a`. */
  readonly arc: number;
  readonly a: Point;
  readonly b: Point;
}

/**
 * The areas of one storey with an index over the areas and one over their edges. Built in O(n log n) for n
 * points; a query costs O(log n) and what it finds.
 */
export class PlanShapes {
  readonly shapes: readonly Shape[];
  readonly edges: readonly ShapeEdge[];
  readonly #shapeIndex: BoxIndex;
  readonly #edgeIndex: BoxIndex;

  constructor(shapes: readonly Shape[]) {
    this.shapes = shapes;
    const edges: ShapeEdge[] = [];
    const shapeBoxes = new Float64Array(shapes.length * 4);
    shapes.forEach((shape, number) => {
      shapeBoxes.set(boxOf(shape.rings[0] ?? []), number * 4);
      shape.rings.forEach((points, ring) => {
        let arc = 0;
        points.forEach((a, at) => {
          const b = points[(at + 1) % points.length]!;
          edges.push({ shape: number, ring, at, arc, a, b });
          arc += Math.hypot(b[0] - a[0], b[1] - a[1]);
        });
      });
    });
    const edgeBoxes = new Float64Array(edges.length * 4);
    edges.forEach((edge, i) => edgeBoxes.set(boxOf([edge.a, edge.b]), i * 4));
    this.edges = edges;
    this.#shapeIndex = new BoxIndex(shapeBoxes);
    this.#edgeIndex = new BoxIndex(edgeBoxes);
  }

  /** Numbers of the areas that hold the point (on the outline: either answer), ascending. */
  at(x: number, y: number): number[] {
    return this.#shapeIndex.search(x, y, x, y).filter((i) => inShape(this.shapes[i]!, x, y));
  }

  /** Is the point in any area that `accept` takes? */
  has(x: number, y: number, accept: (shape: number) => boolean = () => true): boolean {
    return this.#shapeIndex.search(x, y, x, y).some((i) => accept(i) && inShape(this.shapes[i]!, x, y));
  }

  /** Areas whose box comes within `margin` of the box around a and b. */
  shapesNear(a: Point, b: Point, margin: number): number[] {
    return this.#shapeIndex.search(...around(a, b, margin));
  }

  /** Edges whose box comes within `margin` of the box around a and b. */
  edgesNear(a: Point, b: Point, margin: number): ShapeEdge[] {
    return this.#edgeIndex.search(...around(a, b, margin)).map((i) => this.edges[i]!);
  }
}

/** Even-odd test over all rings; on the outline either answer. O(points). */
export function inShape(shape: Shape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of shape.rings) {
    let b = ring[ring.length - 1];
    for (const a of ring) {
      if (b !== undefined && a[1] > y !== b[1] > y) {
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
      b = a;
    }
  }
  return inside;
}

/** Area of a ring, m², positive when counter-clockwise; sums relative to its first point. O(points). */
export function ringArea(ring: Ring): number {
  const first = ring[0];
  if (first === undefined) return 0;
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    twice += (a[0] - first[0]) * (b[1] - first[1]) - (b[0] - first[0]) * (a[1] - first[1]);
  }
  return twice / 2;
}

/** Lower corner and upper corner of the box around the points. */
export function boxOf(points: Ring): [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return [minX, minY, maxX, maxY];
}

function around(a: Point, b: Point, margin: number): [number, number, number, number] {
  const [minX, minY, maxX, maxY] = boxOf([a, b]);
  return [minX - margin, minY - margin, maxX + margin, maxY + margin];
}
