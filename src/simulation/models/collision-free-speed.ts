import type { Crowd } from '../crowd/crowd';
import type { Neighbours } from '../crowd/neighbours';
import { squareOf } from '../floor/squares';
import type { Walls } from '../floor/walls';
import { falloff, NEGLIGIBLE } from './falloff';
import { MOST_NEAR } from './most-near';

/**
 * Collision-free speed (Tordeux, Chraibi, Seyfried 2016, arXiv 1512.05597): where others and walls push a heading, and how
 * fast the room ahead lets somebody walk. Metres, seconds.
 */
export interface CollisionFreeSpeed {
  /** Push of somebody else at a gap of 0 against a heading of 1, and the gap over which it falls to 1/e. */
  readonly strength: number;
  readonly range: number;
  /** The same of each wall. */
  readonly wallStrength: number;
  readonly wallRange: number;
  /** Time that is kept to whoever is ahead. */
  readonly timeGap: number;
}

/** Metres from a wall beyond which it pushes nobody of a radius. */
export const wallReach = ({ wallRange }: CollisionFreeSpeed, radius: number): number =>
  radius + NEGLIGIBLE * wallRange;

/**
 * Metres between two beyond which they don't heed each other: the farther of where pushes are negligible and of where somebody
 * ahead leaves room for the whole speed. The published cut-off is 3 m. What is left out of the sum of wish (1) and pushes that a
 * heading is the direction of: in a crowd of density ρ at most 2π·ρ·(l + g)·range·strength·exp(−g/range) at gap g, which is 0.012 for
 * ρ = 6/m² and the published numbers, even where all of it lies on one side. That is less than 0.7° of a heading, and as many times
 * more as pushes cancel the wish; of speeds nothing.
 */
export const heedReach = (
  { range, timeGap }: CollisionFreeSpeed,
  widestRadius: number,
  highestSpeed: number,
): number => 2 * widestRadius + Math.max(NEGLIGIBLE * range, highestSpeed * timeGap);

const nearX = new Float64Array(MOST_NEAR);
const nearY = new Float64Array(MOST_NEAR);
const nearSquare = new Float64Array(MOST_NEAR);
const nearWidth = new Float64Array(MOST_NEAR);

/**
 * Headings and speeds of all who walk for one step, from where all stand: written to `crowd.headingX`, `headingY`, `pace`.
 * O(people · neighbours).
 */
export function steer(model: CollisionFreeSpeed, crowd: Crowd, neighbours: Neighbours, walls: Walls): void {
  const { strength, range, wallStrength, wallRange, timeGap } = model;
  const { x, y, toX, toY, headingX, headingY, pace, radius, free, spacing, walking, alive } = crowd;
  const { start, linked, end, people, over, shiftX, shiftY } = neighbours;
  const { squares, squareStart, items, ends } = walls;
  const perRange = 1 / range;
  const perWallRange = 1 / wallRange;
  const farGap = NEGLIGIBLE * range;
  for (let a = 0; a < crowd.aliveCount; a++) {
    const i = alive[a]!;
    if (walking[i] === 0) continue;
    const px = x[i]!;
    const py = y[i]!;
    const ri = radius[i]!;
    const ownGap = timeGap * spacing[i]!;
    const room = free[i]! * ownGap;
    const ahead = room > farGap ? room : farGap;
    let pushX = toX[i]! - px;
    let pushY = toY[i]! - py;
    const way = Math.sqrt(pushX * pushX + pushY * pushY);
    if (way > 0) {
      pushX /= way;
      pushY /= way;
    }
    let near = 0;
    const firstLinked = linked[i]!;
    for (let k = start[i]!, last = end[i]!; k < last; k++) {
      const j = people[k]!;
      let dx = x[j]! - px;
      let dy = y[j]! - py;
      if (k >= firstLinked) {
        dx += shiftX[over[k]!]!;
        dy += shiftY[over[k]!]!;
      }
      const width = ri + radius[j]!;
      const heeded = width + ahead;
      const square = dx * dx + dy * dy;
      if (square >= heeded * heeded) continue;
      if (near < MOST_NEAR) {
        nearX[near] = dx;
        nearY[near] = dy;
        nearSquare[near] = square;
        nearWidth[near++] = width;
      }
      const pushed = width + farGap;
      if (square < pushed * pushed && square > 0) {
        const by = Math.sqrt(square);
        const push = (strength * falloff((by - width) * perRange)) / by;
        pushX -= push * dx;
        pushY -= push * dy;
      }
    }
    const here = squareOf(squares[walls.sheetOf[crowd.triangle[i]!]!]!, px, py);
    const touched = ri + NEGLIGIBLE * wallRange;
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
      if (square >= touched * touched || square === 0) continue;
      const by = Math.sqrt(square);
      const push = (wallStrength * falloff((by - ri) * perWallRange)) / by;
      pushX -= push * dx;
      pushY -= push * dy;
    }
    const size = Math.sqrt(pushX * pushX + pushY * pushY);
    if (size > 0) {
      headingX[i] = pushX / size;
      headingY[i] = pushY / size;
    }
    const eX = headingX[i]!;
    const eY = headingY[i]!;
    let gap = Infinity;
    for (let k = 0; k < near; k++) {
      const width = nearWidth[k]!;
      const square = nearSquare[k]!;
      // Farther than the nearest so far: most are, and need no root.
      if (square >= (gap + width) * (gap + width)) continue;
      const dx = nearX[k]!;
      const dy = nearY[k]!;
      if (eX * dx + eY * dy < 0) continue;
      const side = eX * dy - eY * dx;
      if (side > width || side < -width) continue;
      const left = Math.sqrt(square) - width;
      if (left < gap) gap = left;
    }
    pace[i] = Math.max(0, Math.min(gap / ownGap, free[i]!));
  }
}
