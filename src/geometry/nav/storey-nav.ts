import type { FloorMesh } from './floor-mesh';
import type { Nav, NavSamples, Sheet } from './nav';

/** The surface of one storey by itself. */
export interface StoreyNav {
  /** Triangles of one storey alone; nothing leads to another, and it has no samples. Sheets, jumps and doors have the whole nav's numbers. */
  readonly nav: Nav;
  readonly storey: number;
}

/**
 * The floor of one storey (its flights and its copies for landings too) as a nav of its own, triangles in the same order. O(triangles of
 * the storey + copies + sheets + doors).
 */
export function storeyNav(whole: Nav, storey: number): StoreyNav {
  const { sheets, sheetOf, storeyStart, triangleCount } = whole;
  const [from, to] = [storeyStart[storey]!, storeyStart[storey + 1]!];
  const copies: number[] = [];
  for (let t = storeyStart.at(-1)!; t < triangleCount; t++) {
    if (sheets[sheetOf[t]!]!.storey === storey) copies.push(t);
  }
  const numbers = new Map(copies.map((t, i) => [t, to - from + i]));
  const numberOf = (t: number): number => (t >= from && t < to ? t - from : (numbers.get(t) ?? -1));
  const halfEdge = (h: number): number => {
    const t = h < 0 ? -1 : numberOf(Math.floor(h / 3));
    return t < 0 ? -1 : 3 * t + (h % 3);
  };
  const count = to - from + copies.length;
  /** Of the storey's triangles, `each` values of a triangle. */
  const picked = <T extends Picked>(values: T, each: 1 | 3, into: T): T => {
    into.set(values.subarray(each * from, each * to));
    copies.forEach((t, i) => into.set(values.subarray(each * t, each * (t + 1)), each * (to - from + i)));
    return into;
  };
  const floats = (values: Float64Array): Float64Array => picked(values, 3, new Float64Array(3 * count));
  const integers = (values: Int32Array, each: 1 | 3): Int32Array =>
    picked(values, each, new Int32Array(each * count));
  return {
    storey,
    nav: {
      ...whole,
      floors: whole.floors.map(bare),
      triangleCount: count,
      x: floats(whole.x),
      y: floats(whole.y),
      twin: integers(whole.twin, 3).map(halfEdge),
      jump: integers(whole.jump, 3),
      cornerAngle: floats(whole.cornerAngle),
      ...doorsOf(whole, halfEdge),
      sheetOf: integers(sheetOf, 1),
      planTriangle: integers(whole.planTriangle, 1),
      primary: picked(whole.primary, 1, new Uint8Array(count)),
      storeyStart: Int32Array.from(storeyStart, (_, s) => (s <= storey ? 0 : to - from)),
      samples: noSamples(whole, count),
    },
  };
}

type Picked = Float64Array | Int32Array | Uint8Array;

function doorsOf(
  { doorStart, doorHalfEdges }: Nav,
  halfEdge: (h: number) => number,
): Pick<Nav, 'doorStart' | 'doorHalfEdges'> {
  const start = new Int32Array(doorStart.length);
  const own: number[] = [];
  for (let door = 0; door + 1 < doorStart.length; door++) {
    for (let i = doorStart[door]!; i < doorStart[door + 1]!; i++) {
      const h = halfEdge(doorHalfEdges[i]!);
      if (h >= 0) own.push(h);
    }
    start[door + 1] = own.length;
  }
  return { doorStart: start, doorHalfEdges: Int32Array.from(own) };
}

const known = new WeakMap<FloorMesh, FloorMesh>();

/** The mesh with no samples. */
function bare(mesh: FloorMesh): FloorMesh {
  const { samples } = mesh;
  const none = new Float64Array(0);
  const made = known.get(mesh) ?? {
    ...mesh,
    samples: {
      ...samples,
      grid: { ...samples.grid, nx: 0, ny: 0 },
      count: 0,
      triangle: new Int32Array(0),
      x: none,
      y: none,
      area: none,
      cellOf: new Int32Array(0),
    },
  };
  known.set(mesh, made);
  return made;
}

const noSamples = ({ floors }: Nav, triangles: number): NavSamples => ({
  count: 0,
  triangleStart: new Int32Array(triangles + 1),
  storeyStart: new Int32Array(floors.length + 1),
  x: new Float64Array(0),
  y: new Float64Array(0),
  planX: new Float64Array(0),
  planY: new Float64Array(0),
  cellOf: new Int32Array(0),
  cellSample: floors.map(() => new Int32Array(0)),
  area: new Float64Array(0),
});

/**
 * Are two surfaces of a storey the same number by number, whatever plan each is part of? Doors, jumps and sheets may have other
 * numbers: an edit of another storey gives them such. O(half-edges + doors).
 */
export function isSameSurface({ nav: a }: StoreyNav, { nav: b }: StoreyNav): boolean {
  return (
    isEqual(a.origin, b.origin) &&
    isEqual(a.x, b.x) &&
    isEqual(a.y, b.y) &&
    isEqual(a.twin, b.twin) &&
    isEqual(a.doorHalfEdges, b.doorHalfEdges) &&
    isEqual(doorEnds(a), doorEnds(b)) &&
    a.jump.every((jump, h) => isSameJump(a, jump, b, b.jump[h]!)) &&
    a.sheetOf.every((sheet, t) => isSameSheet(a.sheets[sheet]!, b.sheets[b.sheetOf[t]!]!))
  );
}

/** Where the half-edges of one door end and those of the next begin, doors of other storeys left out. */
function doorEnds({ doorStart }: Nav): number[] {
  const found: number[] = [];
  for (const start of doorStart) if (start !== found.at(-1)) found.push(start);
  return found;
}

const isSameJump = (a: Nav, jump: number, b: Nav, other: number): boolean =>
  (jump === 0) === (other === 0) && a.jumpX[jump] === b.jumpX[other] && a.jumpY[jump] === b.jumpY[other];

function isSameSheet(a: Sheet, b: Sheet): boolean {
  const [p, q] = [a.stretch, b.stretch];
  return (
    a === b ||
    (a.storey === b.storey &&
      a.flight < 0 === b.flight < 0 &&
      a.landing < 0 === b.landing < 0 &&
      p.ax === q.ax &&
      p.ay === q.ay &&
      p.nx === q.nx &&
      p.ny === q.ny &&
      p.factor === q.factor)
  );
}

function isEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
