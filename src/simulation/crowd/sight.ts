import type { Steps } from '../../base/steps';
import type { Nav } from '../../geometry/nav/nav';
import { enlarged } from './enlarged';
import { squareOf } from '../floor/squares';
import { filedWallSteps, type WallEnds, type Walls } from '../floor/walls';

/** Numbers a wall. */
const WIDTH = 5;

/** What walls hide from places within `far` of whoever is hidden, metres. In parts. O(half-edges + squares). */
export function* sightSteps(nav: Nav, walls: WallEnds, far: number): Steps<Sight> {
  return new Sight(yield* filedWallSteps(nav, walls, far / 2, far));
}

/** What walls hide from a place on their sheet. */
export class Sight {
  /** Walls about the place, five numbers each: from it to their begin, along them, and the area that both span. */
  #seen = new Float64Array(WIDTH << 6);
  #count = 0;
  /** The wall that hid the one before. */
  #hiding = 0;
  readonly #walls: Walls;

  constructor(walls: Walls) {
    this.#walls = walls;
  }

  /** Gathers the walls near somebody whose floor side they are on. Whoever is hidden is so by one of them: behind a wall's back there is a front before. */
  from(px: number, py: number, sheet: number, far: number): void {
    const { squares, squareStart, items, ends } = this.#walls;
    const square = squareOf(squares[sheet]!, px, py);
    let size = 0;
    for (let k = squareStart[square]!; k < squareStart[square + 1]!; k++) {
      const at = 4 * items[k]!;
      const ax = ends[at]! - px;
      const ay = ends[at + 1]! - py;
      const alongX = ends[at + 2]! - ends[at]!;
      const alongY = ends[at + 3]! - ends[at + 1]!;
      const area = alongY * ax - alongX * ay;
      if (area < 0) continue;
      const bx = ax + alongX;
      const by = ay + alongY;
      const isBeside = (ax > far && bx > far) || (ax < -far && bx < -far);
      const isBefore = (ay > far && by > far) || (ay < -far && by < -far);
      // A wall in one line with somebody is touched by all in that line, wherever it begins.
      if (area > 0 && (isBeside || isBefore)) continue;
      if (size + WIDTH > this.#seen.length) this.#seen = enlarged(this.#seen, 2 * this.#seen.length);
      const seen = this.#seen;
      seen[size] = ax;
      seen[size + 1] = ay;
      seen[size + 2] = alongX;
      seen[size + 3] = alongY;
      seen[size + 4] = area;
      size += WIDTH;
    }
    this.#count = size;
    this.#hiding = 0;
  }

  /** Does one of the walls gathered stand before a place, from where they were gathered? O(walls). */
  isHidden(dx: number, dy: number): boolean {
    const seen = this.#seen;
    const count = this.#count;
    // Who stand beside each other are mostly hidden by the same one.
    for (let k = this.#hiding, left = count; left > 0; left -= WIDTH, k = k + WIDTH < count ? k + WIDTH : 0) {
      const ax = seen[k]!;
      const ay = seen[k + 1]!;
      const alongX = seen[k + 2]!;
      const alongY = seen[k + 3]!;
      if (seen[k + 4]! + alongX * dy - alongY * dx > 0) continue;
      const a = dx * ay - dy * ax;
      const b = a + dx * alongY - dy * alongX;
      if (a * b > 0) continue;
      this.#hiding = k;
      return true;
    }
    return false;
  }
}
