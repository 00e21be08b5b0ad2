import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import type { Sheet } from './nav';

/** Half-edge `h` of triangle ⌊h / 3⌋ between two plan triangles may be crossed: both belong to the sheet. */
export interface SheetSource {
  readonly sheet: Sheet;
  /** Triangles of the storey's triangulation that make the sheet, ascending. */
  readonly triangles: readonly number[];
  /** Per half-edge of the storey's triangulation: start corner in the nav's plan frame, twin, barrier tag. */
  readonly x: (halfEdge: number) => number;
  readonly y: (halfEdge: number) => number;
  readonly twin: Int32Array;
  readonly tag: Int32Array;
  /** Added to positive tags to make door set ids unique over storeys. */
  readonly tagBase: number;
  readonly primary: (triangle: number) => boolean;
}

/** The surface while sheets are added, edges are split and glued. Arrays as in `Nav`. */
export class SurfaceBuilder {
  readonly sheets: Sheet[] = [];
  /** Triangles of each sheet; parts that were split off come last. */
  readonly trianglesOf: number[][] = [];
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly twin: number[] = [];
  readonly jump: number[] = [];
  readonly jumpX: number[] = [0];
  readonly jumpY: number[] = [0];
  /** Door set of a half-edge, 0 = none, −1 = always shut (it has no twin then). */
  readonly doors: number[] = [];
  /** Doors of each door set that half-edges name; set 0 is empty. */
  readonly doorSets: (readonly number[])[] = [[]];
  readonly sheetOf: number[] = [];
  readonly planTriangle: number[] = [];
  readonly primary: number[] = [];

  /** Adds a sheet and returns its index. O(triangles). */
  add(source: SheetSource): number {
    const sheet = this.sheets.length;
    this.sheets.push(source.sheet);
    const { ax, ay, nx, ny, factor } = source.sheet.stretch;
    const base = this.sheetOf.length;
    const place = new Int32Array(source.twin.length / 3).fill(-1);
    source.triangles.forEach((triangle, index) => {
      place[triangle] = base + index;
    });
    this.trianglesOf.push(source.triangles.map((_, index) => base + index));
    for (const triangle of source.triangles) {
      this.sheetOf.push(sheet);
      this.planTriangle.push(triangle);
      this.primary.push(source.primary(triangle) ? 1 : 0);
      for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
        const px = source.x(h);
        const py = source.y(h);
        const away = (factor - 1) * ((px - ax) * nx + (py - ay) * ny);
        this.x.push(px + away * nx);
        this.y.push(py + away * ny);
        const other = source.twin[h]!;
        const neighbour = other < 0 ? -1 : place[Math.floor(other / 3)]!;
        const tag = source.tag[h]!;
        this.twin.push(neighbour < 0 || tag < 0 ? -1 : 3 * neighbour + (other % 3));
        this.doors.push(tag > 0 ? tag + source.tagBase : tag);
        this.jump.push(0);
      }
    }
    return sheet;
  }

  /** Makes an edge impassable. O(1). */
  cut(h: number): void {
    const other = this.twin[h]!;
    if (other < 0) return;
    this.twin[h] = -1;
    this.twin[other] = -1;
    this.jump[h] = 0;
    this.jump[other] = 0;
  }

  /**
   * Splits a half-edge without twin at `share` (0–1) of its length. `h` keeps the first part; returns the
   * half-edge of the second, in a new triangle at the end. O(1).
   */
  split(h: number, share: number): number {
    const next = nextHalfEdge(h);
    const back = previousHalfEdge(h);
    const made = this.x.length;
    const px = this.x[h]! + (this.x[next]! - this.x[h]!) * share;
    const py = this.y[h]! + (this.y[next]! - this.y[h]!) * share;
    const onward = this.twin[next]!;
    this.x.push(px, this.x[next]!, this.x[back]!);
    this.y.push(py, this.y[next]!, this.y[back]!);
    this.twin.push(-1, onward, next);
    if (onward >= 0) this.twin[onward] = made + 1;
    this.jump.push(0, this.jump[next]!, 0);
    this.doors.push(this.doors[h]!, this.doors[next]!, 0);
    this.x[next] = px;
    this.y[next] = py;
    this.twin[next] = made + 2;
    this.jump[next] = 0;
    this.doors[next] = 0;
    const triangle = Math.floor(h / 3);
    this.trianglesOf[this.sheetOf[triangle]!]!.push(this.sheetOf.length);
    this.sheetOf.push(this.sheetOf[triangle]!);
    this.planTriangle.push(this.planTriangle[triangle]!);
    this.primary.push(this.primary[triangle]!);
    return made;
  }

  /** Doors that shut a half-edge; −1 among them = always shut. O(1). */
  doorsOn(h: number): readonly number[] {
    return this.doorSets[this.doors[h]!] ?? [-1];
  }

  /** Makes these doors, and no others, the ones that shut a half-edge. O(door sets). */
  shutBy(h: number, doors: readonly number[]): void {
    const unique = [...new Set(doors)].sort((p, q) => p - q);
    const known = this.doorSets.findIndex((set) => set.join() === unique.join());
    this.doors[h] = known >= 0 ? known : this.doorSets.push(unique) - 1;
  }

  /** Joins two half-edges without twins that lie on each other but for a translation. O(1). */
  glue(a: number, b: number): void {
    const midX = (h: number): number => (this.x[h]! + this.x[nextHalfEdge(h)]!) / 2;
    const midY = (h: number): number => (this.y[h]! + this.y[nextHalfEdge(h)]!) / 2;
    const dx = midX(b) - midX(a);
    const dy = midY(b) - midY(a);
    this.twin[a] = b;
    this.twin[b] = a;
    this.jump[a] = this.jumpX.length;
    this.jump[b] = this.jumpX.length + 1;
    this.jumpX.push(dx, -dx);
    this.jumpY.push(dy, -dy);
  }
}
