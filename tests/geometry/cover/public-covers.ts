import { coverProblem, type CoverProblem } from '../../../src/geometry/cover/cover-problem';

/**
 * Public instances made by formula: Grossman & Wool, "Computational experience with approximation algorithms for the
 * set covering problem", EJOR 101 (1997), in the OR-Library as scpcyc06 … and scpclr10 …; best known covers as in Gao,
 * Weise & Li (2015).
 */
export interface PublicCover {
  readonly name: string;
  readonly make: () => CoverProblem;
  readonly rows: number;
  readonly columns: number;
  readonly best: number;
}

export const PUBLIC_COVERS: readonly PublicCover[] = [
  { name: 'CYC06', make: () => cubeCycles(6), rows: 240, columns: 192, best: 60 },
  { name: 'CYC07', make: () => cubeCycles(7), rows: 672, columns: 448, best: 144 },
  { name: 'CLR10', make: () => oneColour(10), rows: 511, columns: 210, best: 25 },
  { name: 'CLR11', make: () => oneColour(11), rows: 1023, columns: 330, best: 23 },
];

/** CYC: edges of the n-cube (columns) that meet each of its 4-cycles (rows). */
export function cubeCycles(n: number): CoverProblem {
  const columns: number[][] = [];
  const edge = new Map<string, number>();
  const name = (corner: number, axis: number): string => `${corner & ~(1 << axis)} ${axis}`;
  for (let corner = 0; corner < 1 << n; corner++) {
    for (let axis = 0; axis < n; axis++) {
      if ((corner & (1 << axis)) !== 0) continue;
      edge.set(name(corner, axis), columns.length);
      columns.push([]);
    }
  }
  let rows = 0;
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      for (let corner = 0; corner < 1 << n; corner++) {
        if ((corner & ((1 << a) | (1 << b))) !== 0) continue;
        const sides = [
          name(corner, a),
          name(corner, b),
          name(corner | (1 << b), a),
          name(corner | (1 << a), b),
        ];
        for (const side of sides) columns[edge.get(side)!]!.push(rows);
        rows++;
      }
    }
  }
  return ofColumns(rows, columns);
}

/** CLR: 4-subsets of n points (columns) such that each colouring with two colours (rows) leaves one of them in one colour. */
export function oneColour(n: number): CoverProblem {
  const columns: number[][] = [];
  for (let set = 0; set < 1 << n; set++) {
    if (ones(set) !== 4) continue;
    const rows: number[] = [];
    // The last point has the first colour; the colouring with that colour only is left out.
    for (let other = 1; other < 1 << (n - 1); other++) {
      const both = set & other;
      if (both === 0 || both === set) rows.push(other - 1);
    }
    columns.push(rows);
  }
  return ofColumns((1 << (n - 1)) - 1, columns);
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The problem with these rows of each column, all weights and demands 1. */
function ofColumns(rowCount: number, columns: readonly (readonly number[])[]): CoverProblem {
  const columnStart = [0];
  for (const rows of columns) columnStart.push(columnStart.at(-1)! + rows.length);
  return coverProblem({ rowCount, columnStart, columnRows: columns.flat() });
}
