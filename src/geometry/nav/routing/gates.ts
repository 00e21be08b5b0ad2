import { nextHalfEdge } from '../../plane/triangulation';
import { planOf } from '../locate';
import type { Nav } from '../nav';

/**
 * What can be shut on a surface: doors by their index, then flights (`flightKey`), then all that leads from one storey to
 * another (`storeyKey`). Each set of them that stands on one edge makes a gate for each direction in which the edge is crossed.
 */
export interface Gates {
  /** Doors, flights, and what leads between storeys. */
  readonly keyCount: number;
  /** Directed gates. */
  readonly count: number;
  /** Per half-edge: the gate that is passed when its triangle is left over it, −1 = none. */
  readonly of: Int32Array;
  /** Gates of key k: `keyStart[k] … keyStart[k + 1] − 1` of `keyGates`, and 1 where they are passed forwards. */
  readonly keyStart: Int32Array;
  readonly keyGates: Int32Array;
  readonly keyForward: Uint8Array;
}

/** The key that shuts a flight at both its ends; forwards is up. */
export const flightKey = (nav: Nav, flight: number): number => nav.input.doorCount + flight;

/** The key that shuts each storey off from the others; forwards is to one of a higher number. */
export const storeyKey = (nav: Nav): number => nav.input.doorCount + nav.input.flights.length;

/** Finds the gates. Forwards through a door is from the left of its line a → b to the right. O(half-edges). */
export function findGates(nav: Nav): Gates {
  const { doorCount, flights } = nav.input;
  const keysOf = new Map<number, Set<number>>();
  const add = (h: number, key: number, forward: boolean): void => {
    const signed = 2 * key + (forward ? 1 : 0);
    const known = keysOf.get(h);
    if (known) known.add(signed);
    else keysOf.set(h, new Set([signed]));
  };
  const lines = doorLines(nav);
  for (let door = 0; door < doorCount; door++) {
    const [dx, dy] = lines[door] ?? [1, 0];
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      const n = nextHalfEdge(h);
      add(h, door, (nav.x[n]! - nav.x[h]!) * dx + (nav.y[n]! - nav.y[h]!) * dy > 0);
    }
  }
  for (let h = 0; h < nav.twin.length; h++) {
    const across = nav.twin[h]!;
    if (nav.jump[h] === 0 || across < 0) continue;
    const left = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!;
    const entered = nav.sheets[nav.sheetOf[Math.floor(across / 3)]!]!;
    if (left.flight >= 0) add(h, flightKey(nav, left.flight), isAtHighEnd(nav, left.flight, h));
    if (entered.flight >= 0) {
      add(h, flightKey(nav, entered.flight), !isAtHighEnd(nav, entered.flight, across));
    }
    if (left.storey !== entered.storey) add(h, storeyKey(nav), entered.storey > left.storey);
  }
  return numbered(nav, keysOf, doorCount + flights.length + 1);
}

function numbered(nav: Nav, keysOf: ReadonlyMap<number, ReadonlySet<number>>, keyCount: number): Gates {
  const of = new Int32Array(nav.twin.length).fill(-1);
  const known = new Map<string, number>();
  const sets: number[][] = [];
  for (const [h, keys] of keysOf) {
    const sorted = [...keys].sort((a, b) => a - b);
    const name = sorted.join();
    let gate = known.get(name);
    if (gate === undefined) {
      known.set(name, (gate = sets.length));
      sets.push(sorted);
    }
    of[h] = gate;
  }
  const keyStart = new Int32Array(keyCount + 1);
  for (const set of sets) for (const signed of set) keyStart[(signed >> 1) + 1]!++;
  for (let key = 0; key < keyCount; key++) keyStart[key + 1]! += keyStart[key]!;
  const filled = keyStart.slice();
  const keyGates = new Int32Array(keyStart[keyCount]!);
  const keyForward = new Uint8Array(keyGates.length);
  sets.forEach((set, gate) => {
    for (const signed of set) {
      const at = filled[signed >> 1]!++;
      keyGates[at] = gate;
      keyForward[at] = signed & 1;
    }
  });
  return { keyCount, count: sets.length, of, keyStart, keyGates, keyForward };
}

/** Direction of each door's line, that of its first barrier. */
function doorLines(nav: Nav): (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  for (const { barriers } of nav.input.floors) {
    for (const { door, ax, ay, bx, by } of barriers) {
      if (door >= 0) lines[door] ??= [bx - ax, by - ay];
    }
  }
  return lines;
}

/** Is a half-edge of a flight's sheet at its high end, or at its low one? */
function isAtHighEnd(nav: Nav, flight: number, h: number): boolean {
  const n = nextHalfEdge(h);
  const plan: [number, number] = [0, 0];
  planOf(
    nav,
    nav.sheetOf[Math.floor(h / 3)]!,
    (nav.x[h]! + nav.x[n]!) / 2,
    (nav.y[h]! + nav.y[n]!) / 2,
    plan,
  );
  const { low, high } = nav.input.flights[flight]!;
  const to = (end: typeof low): number =>
    Math.hypot(
      plan[0] + nav.origin[0] - (end.ax + end.bx) / 2,
      plan[1] + nav.origin[1] - (end.ay + end.by) / 2,
    );
  return to(high) < to(low);
}
