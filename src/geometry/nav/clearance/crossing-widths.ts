import type { ClearFloor } from './clear-floor';
import type { NarrowPlace } from './narrow-places';

/** What something that moves over the floor can use of it. */
export interface Passable {
  /** How wide something may be that goes through a door of the plan, metres; 0 = shut. Infinity where the hole alone counts. */
  readonly doorWidth: (door: number) => number;
  /** May it use a flight (index in the input)? */
  readonly flight: (flight: number) => boolean;
  /** Is a narrow place as narrow for it as it is drawn, or is one of the two things put aside? */
  readonly stays: (narrow: NarrowPlace) => boolean;
  /** How wide something may be that crosses the line of a door or narrow place (by number in the floor's nav), for what else keeps it; left out = any. */
  readonly lineWidth?: (door: number) => number;
}

/** Everything is open, and only what stands on the floor counts. */
export const ALL_OPEN: Passable = { doorWidth: () => Infinity, flight: () => true, stays: () => true };

/** How wide something may be that crosses the edges of a clear floor. Both half-edges of an edge say the same. */
export interface CrossingWidths {
  readonly floor: ClearFloor;
  /**
   * Per half-edge, metres: Infinity where nothing narrower than the floor's `upTo` stands on it, 0 where nothing crosses
   * (no twin, a shut door, the end of a flight that can't be used).
   */
  readonly width: Float64Array;
  /** Per half-edge: door of the floor's nav (of the plan, or of a narrow place) that makes it so narrow, −1 = none. */
  readonly door: Int32Array;
}

/** The least of all doors and narrow places that stand on each edge. O(half-edges). */
export function crossingWidths(floor: ClearFloor, passable: Passable): CrossingWidths {
  const { nav, firstNarrow, narrows } = floor;
  const width = new Float64Array(nav.twin.length).fill(Infinity);
  const door = new Int32Array(nav.twin.length).fill(-1);
  for (let d = 0; d + 1 < nav.doorStart.length; d++) {
    const narrow = narrows[d - firstNarrow];
    if (narrow && !passable.stays(narrow)) continue;
    const drawn = narrow?.width ?? passable.doorWidth(d);
    const wide = Math.min(drawn, passable.lineWidth?.(d) ?? Infinity);
    for (let i = nav.doorStart[d]!; i < nav.doorStart[d + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      if (wide >= width[h]!) continue;
      width[h] = wide;
      door[h] = d;
    }
  }
  const usable = nav.sheets.map(({ flight }) => flight < 0 || passable.flight(flight));
  for (let h = 0; h < width.length; h++) {
    const other = nav.twin[h]!;
    if (other < 0) width[h] = 0;
    else if (nav.jump[h] !== 0 && [h, other].some((e) => !usable[nav.sheetOf[Math.floor(e / 3)]!]!))
      width[h] = 0;
  }
  return { floor, width, door };
}
