import type { Crowd } from '../crowd/crowd';
import { squareOf } from '../floor/squares';
import type { Walls } from '../floor/walls';

/** Less than this into a wall is along it, as a share of a heading. */
const ROUNDING = 1e-12;
/** Two walls that look this nearly the same way, or against each other, have no corner between them: sine of the angle. */
const PARALLEL = 1e-6;
/** Room for the walls near one person; of more, those that are filed first hold. */
const MOST_WALLS = 64;

/**
 * What the walls near somebody leave of headings: each is neared at no more than `slope` of the own speed a metre of gap to it. All of
 * them hold at once: of the headings that they all allow it is the one nearest to what was wanted, in whatever order they are filed.
 */
export class AlongWalls {
  /** What is left of the heading that was turned last. */
  x = 0;
  y = 0;
  #count = 0;
  /** Directions to the walls, and how much of a heading may lead that way. */
  readonly #nx = new Float64Array(MOST_WALLS);
  readonly #ny = new Float64Array(MOST_WALLS);
  readonly #most = new Float64Array(MOST_WALLS);

  /** Gathers the walls within `range` of somebody's body. O(walls near). */
  gather(
    { squares, squareStart, items, ends, sheetOf }: Walls,
    { x, y, radius, triangle }: Crowd,
    i: number,
    range: number,
    slope: number,
  ): void {
    const px = x[i]!;
    const py = y[i]!;
    const ri = radius[i]!;
    const touched = ri + range;
    const here = squareOf(squares[sheetOf[triangle[i]!]!]!, px, py);
    let count = 0;
    for (let k = squareStart[here]!, end = squareStart[here + 1]!; k < end; k++) {
      const at = 4 * items[k]!;
      const ax = ends[at]!;
      const ay = ends[at + 1]!;
      const alongX = ends[at + 2]! - ax;
      const alongY = ends[at + 3]! - ay;
      let share = ((px - ax) * alongX + (py - ay) * alongY) / (alongX * alongX + alongY * alongY);
      share = share < 0 ? 0 : share > 1 ? 1 : share;
      const dx = ax + share * alongX - px;
      const dy = ay + share * alongY - py;
      const square = dx * dx + dy * dy;
      if (square >= touched * touched || square === 0 || count === MOST_WALLS) continue;
      const by = Math.sqrt(square);
      this.#nx[count] = dx / by;
      this.#ny[count] = dy / by;
      this.#most[count++] = slope * (by - ri);
    }
    this.#count = count;
  }

  /** Turns a heading along the walls gathered: writes `x`, `y`. O(walls near). */
  turn(x: number, y: number): void {
    this.x = x;
    this.y = y;
    const first = this.#worst();
    if (first < 0) return;
    this.#offOne(first, x, y);
    const second = this.#worst();
    if (second < 0) return;
    this.#offOne(second, x, y);
    if (this.#worst() < 0) return;
    this.#offBoth(first, second);
    // A third one: who is wedged in goes no further.
    for (let wall = this.#worst(), tries = 0; wall >= 0 && tries < 2; wall = this.#worst(), tries++) {
      this.#offOne(wall, this.x, this.y);
    }
  }

  /** The wall that the heading leads into most; −1 = none. */
  #worst(): number {
    let worst = -1;
    let most = ROUNDING;
    for (let k = 0; k < this.#count; k++) {
      const over = this.x * this.#nx[k]! + this.y * this.#ny[k]! - this.#most[k]!;
      if (over <= most) continue;
      most = over;
      worst = k;
    }
    return worst;
  }

  #offOne(wall: number, x: number, y: number): void {
    const nx = this.#nx[wall]!;
    const ny = this.#ny[wall]!;
    const off = x * nx + y * ny - this.#most[wall]!;
    this.x = x - off * nx;
    this.y = y - off * ny;
  }

  /** The heading that leads towards two walls as much as each allows. */
  #offBoth(a: number, b: number): void {
    const [ax, ay, bx, by] = [this.#nx[a]!, this.#ny[a]!, this.#nx[b]!, this.#ny[b]!];
    const turned = ax * by - ay * bx;
    if (turned < PARALLEL && turned > -PARALLEL) return;
    const [ma, mb] = [this.#most[a]!, this.#most[b]!];
    this.x = (ma * by - mb * ay) / turned;
    this.y = (mb * ax - ma * bx) / turned;
  }
}
