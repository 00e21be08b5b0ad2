import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import { Buckets } from './buckets';

/** What bounds the floor of one sheet, in its own frame. */
export interface SheetWalls {
  /** Edges that nobody can ever cross, four numbers each; floor lies to their left. */
  readonly walls: Float64Array;
  readonly wallsAt: Buckets;
  /** Edges that doors stand on and those that lead to other sheets, four numbers each. */
  readonly gates: Float64Array;
  /** The door that each gate is (part of), −1 for what leads to another sheet. */
  readonly doorOf: Int32Array;
  readonly gatesAt: Buckets;
}

const known = new WeakMap<Nav, Map<number, SheetWalls>>();

/** Kept with the surface. O(triangles) for the first question about a sheet. */
export function sheetWalls(nav: Nav, sheet: number): SheetWalls {
  const kept = known.get(nav) ?? new Map<number, SheetWalls>();
  known.set(nav, kept);
  const made = kept.get(sheet) ?? wallsOf(nav, sheet);
  kept.set(sheet, made);
  return made;
}

function wallsOf(nav: Nav, sheet: number): SheetWalls {
  const [walls, gates]: [number[], number[]] = [[], []];
  const add = (to: number[], h: number): void => {
    const next = nextHalfEdge(h);
    to.push(nav.x[h]!, nav.y[h]!, nav.x[next]!, nav.y[next]!);
  };
  for (let t = 0; t < nav.triangleCount; t++) {
    if (nav.sheetOf[t] !== sheet) continue;
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const across = nav.twin[h]!;
      if (across < 0) add(walls, h);
      else if (nav.sheetOf[Math.floor(across / 3)] !== sheet) add(gates, h);
    }
  }
  const doorOf = Array.from({ length: gates.length / 4 }, () => -1);
  for (let door = 0; door + 1 < nav.doorStart.length; door++) {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      if (nav.sheetOf[Math.floor(h / 3)] !== sheet || h < nav.twin[h]!) continue;
      add(gates, h);
      doorOf.push(door);
    }
  }
  const [wallEnds, gateEnds] = [Float64Array.from(walls), Float64Array.from(gates)];
  return {
    walls: wallEnds,
    wallsAt: new Buckets(wallEnds),
    gates: gateEnds,
    doorOf: Int32Array.from(doorOf),
    gatesAt: new Buckets(gateEnds),
  };
}
