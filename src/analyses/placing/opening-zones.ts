import { BoxIndex } from '../../geometry/index/box-index';
import { openingWidth } from '../../model/query/opening-width';
import type { SpaceId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Point } from '../../model/schema/polygon';

/** Frame and hand on either side of a door, and of anything else in a wall, metres. */
const TRIM = 0.3;
/** An opening and the faces of its wall lie no farther apart, metres: what hangs off this far is before the opening. */
const BEFORE = 0.7;
/** A leaf and a hand's breadth, metres. */
const LEAF_ROOM = 0.05;
/** The wider leaf of a mother-and-child door, of its width. */
const MOTHER = 0.7;
/** A box on the floor stands under a sill of this height, metres. */
const SILL = 0.8;
/** Beside a door, metres from its jamb. */
const BESIDE = 1.5;
/** No opening is wider than its box tells, plus what swings. */
const MOST_SWING = 2.5;

/** Where the openings of one storey leave no wall: before them, and behind the leaves that turn into a space. Built in O(n log n). */
export class OpeningZones {
  readonly #openings: readonly Opening[];
  readonly #index: BoxIndex;

  constructor(openings: readonly Opening[]) {
    this.#openings = openings.filter(({ rejected }) => !rejected);
    const boxes = new Float64Array(4 * this.#openings.length);
    this.#openings.forEach(({ line: [a, b] }, i) => {
      const [minX, maxX] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
      const [minY, maxY] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
      boxes.set([minX, minY, maxX, maxY], 4 * i);
    });
    this.#index = new BoxIndex(boxes);
  }

  /**
   * Is a place in a space free of doors and windows: not before one (under a window with a sill, where `underSills`), and not
   * where a leaf turns or rests? O(openings there).
   */
  leaves(x: number, y: number, space: SpaceId, turnsInward: boolean, underSills: boolean): boolean {
    return this.#near(x, y, MOST_SWING).every((opening) => {
      if (underSills && opening.kind === 'window' && opening.sill >= SILL) return true;
      return !isBefore(opening, x, y) && !isSwept(opening, x, y, space, turnsInward);
    });
  }

  /** Doors whose jambs are near. */
  beside(x: number, y: number): Opening[] {
    return this.#near(x, y, BESIDE).filter(
      ({ kind, line }) => kind !== 'window' && line.some(([px, py]) => Math.hypot(px - x, py - y) <= BESIDE),
    );
  }

  #near(x: number, y: number, metres: number): Opening[] {
    const hits = this.#index.search(x - metres, y - metres, x + metres, y + metres);
    return hits.map((i) => this.#openings[i]!);
  }
}

function isBefore({ line: [a, b] }: Opening, x: number, y: number): boolean {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const along = (x - a[0]) * ux + (y - a[1]) * uy;
  const across = Math.abs((y - a[1]) * ux - (x - a[0]) * uy);
  return along > -TRIM && along < length + TRIM && across < BEFORE;
}

/**
 * A leaf opens up to where it rests on the wall: half a disc about its hinges. On which jamb these are is told by a plan as a
 * rule, and then by its drawing only: both count. A leaf of which nobody says where it opens to is taken to open into rooms.
 */
function isSwept(opening: Opening, x: number, y: number, space: SpaceId, turnsInward: boolean): boolean {
  const { kind, leaf, opensInto, spaces, line } = opening;
  if (kind !== 'door' || leaf === 'sliding' || leaf === 'revolving' || leaf === 'shutter') return false;
  const into = opensInto === null ? turnsInward && (spaces?.includes(space) ?? false) : opensInto === space;
  if (!into) return false;
  const width = openingWidth(opening);
  const swing =
    (leaf === 'double' ? width / 2 : leaf === 'mother-child' ? MOTHER * width : width) + LEAF_ROOM;
  return line.some(([px, py]: Point) => Math.hypot(px - x, py - y) < swing);
}
