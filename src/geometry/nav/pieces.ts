import { nextHalfEdge } from '../plane/triangulation';
import { numberPieces } from './floor-pieces';
import type { Nav } from './nav';

/** A connected part of a storey's walkable plan, all doors open, flights counted as floor of their storey. */
export interface Piece {
  readonly storey: number;
  /** Plan area, m². */
  readonly area: number;
  /** Pieces with the same number hang together once flights join storeys. */
  readonly component: number;
}

export interface Pieces {
  /** By storey, then from large to small. */
  readonly pieces: readonly Piece[];
  /** Number of components of all pieces. */
  readonly components: number;
}

/** The connected parts of all storeys, and how flights join them. O(triangles). */
export function findPieces(nav: Nav): Pieces {
  const numbered = nav.floors.map((mesh) => numberPieces(mesh, () => true));
  const base: number[] = [0];
  for (const { count } of numbered) base.push(base[base.length - 1]! + count);
  const total = base[base.length - 1]!;
  // One more node for each sheet: copies for landings and flights over flights have no piece of their own.
  const parent = Array.from({ length: total + nav.sheets.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const node = (t: number): number => {
    const { storey } = nav.sheets[nav.sheetOf[t]!]!;
    const piece = numbered[storey]!.pieceOf[nav.planTriangle[t]!]!;
    return nav.primary[t] === 1 && piece >= 0 ? base[storey]! + piece : total + nav.sheetOf[t]!;
  };
  for (let h = 0; h < nav.twin.length; h++) {
    const other = nav.twin[h]!;
    if (other > h) parent[root(node(Math.floor(h / 3)))] = root(node(Math.floor(other / 3)));
  }
  const area = new Float64Array(total);
  numbered.forEach(({ pieceOf }, storey) => {
    const { corners, x, y } = nav.floors[storey]!.plane;
    for (let t = 0; t < pieceOf.length; t++) {
      if (pieceOf[t]! < 0) continue;
      const h = 3 * t;
      const [a, b, c] = [corners[h]!, corners[nextHalfEdge(h)]!, corners[h + 2]!];
      const twice = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
      area[base[storey]! + pieceOf[t]!]! += twice / 2;
    }
  });
  const names = new Map<number, number>();
  const pieces = numbered.flatMap(({ count }, storey) => {
    const found = Array.from({ length: count }, (_, i): Piece => {
      const top = root(base[storey]! + i);
      const component = names.get(top) ?? names.size;
      names.set(top, component);
      return { storey, area: area[base[storey]! + i]!, component };
    });
    return found.sort((p, q) => q.area - p.area);
  });
  return { pieces, components: names.size };
}
