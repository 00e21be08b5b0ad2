import type { Crowd } from '../crowd/crowd';
import type { Neighbours } from '../crowd/neighbours';
import type { Walls } from '../floor/walls';
import type { DoorSpacing, StairSpacing } from '../ground/ground';
import { AlongWalls } from './along-walls';
import { falloff, NEGLIGIBLE } from './falloff';
import { chooseHeadings, takeAim } from './free-heading';
import type { Step } from './step';
import { MOST_NEAR } from './most-near';

/**
 * Collision-free speed with right of way. As in that model (`CollisionFreeSpeed`) others push a heading, and the room ahead
 * allows a speed. What differs, so that nobody sticks:
 *
 * - Of two, the one with less way left goes first (the lower number where it is the same). It keeps no time gap to the other, who doesn't
 *   push it back, only aside. So the first of those before a door always goes on, and no arch stands; before a narrow place
 *   those who come out go first, for they have less way left than those who wait.
 * - The room ahead is what the heading leads through until two bodies touch, not the distance of two who go side by side.
 * - Where pushes balance somebody stands, instead of turning about: a speed is at most the size of what pushes.
 * - Nobody walks into a wall; what is left of the heading leads along it.
 * - Who comes towards somebody is passed on the right; who waits to set out, on the side where less of him is in the way. He holds nobody up:
 *   where a wall leaves no way round him he turns aside, or nobody would get through a door until his own time had come.
 * - Speed is gained at a finite rate, and lost at once.
 * - Who is held up heads beside the way where that gets them on (`chooseHeadings`).
 *
 * Metres, seconds.
 */
export interface RightOfWay {
  readonly kind: 'right-of-way';
  /** Push of somebody else at a gap of 0 against a heading of 1, and the gap over which it falls to 1/e. */
  readonly strength: number;
  readonly range: number;
  /** Time that is kept to whoever is ahead and goes first. */
  readonly timeGap: number;
  readonly stairSpacing: StairSpacing;
  readonly doorSpacing: DoorSpacing;
  /** Metres a second that are gained in a second at most. */
  readonly acceleration: number;
  /** Share of two bodies' width by which they overlap at most in a crush. */
  readonly squeeze: number;
  /** Share of two bodies' width that is heeded sideways: whoever squeezes past turns a shoulder. */
  readonly shoulder: number;
  /** Two come to their deepest overlap in no less than this: a step must be at most half of it. */
  readonly contactTime: number;
  /** A wall is neared at most at `wallShare` of the own speed at this gap to it, and the slower the less gap is left. */
  readonly wallRange: number;
  readonly wallShare: number;
  /** Push aside before somebody who comes straight on, or stands, at a gap of 0, and the gap at which it begins. */
  readonly evasion: number;
  readonly evasionRange: number;
}

/** Metres from a wall beyond which it holds nobody of a radius up. */
export const wallReachByRight = ({ wallRange }: RightOfWay, radius: number): number => radius + wallRange;

/** Metres between two beyond which they don't heed each other. */
export const heedReachByRight = (
  { range, timeGap, evasionRange }: RightOfWay,
  widestRadius: number,
  highestSpeed: number,
): number => 2 * widestRadius + Math.max(NEGLIGIBLE * range, highestSpeed * timeGap, evasionRange);

/** Headings this little towards somebody lead past him. */
const ROUNDING = 1e-9;

const nearX = new Float64Array(MOST_NEAR);
const nearY = new Float64Array(MOST_NEAR);
const nearBy = new Float64Array(MOST_NEAR);
const nearWidth = new Float64Array(MOST_NEAR);
const nearFirst = new Uint8Array(MOST_NEAR);
const alongWalls = new AlongWalls();

/**
 * Headings and speeds of all who walk for one step, from where all stand: written to `crowd.headingX`, `headingY`,
 * `pace`. With dt ≤ `contactTime` / 2 no two come nearer to each other than (1 − `squeeze`) of their width, but for what a
 * wall turns a step aside. O(people · neighbours).
 */
export function steerByRight(
  model: RightOfWay,
  crowd: Crowd,
  neighbours: Neighbours,
  walls: Walls,
  time: Step,
): void {
  const { dt } = time;
  const {
    strength,
    range,
    timeGap,
    acceleration,
    squeeze,
    contactTime,
    evasion,
    evasionRange,
    wallRange,
    wallShare,
  } = model;
  const slope = wallShare / wallRange;
  const { x, y, aimX, aimY, way, onward, headingX, headingY, pace, radius, free, spacing, walking, alive } =
    crowd;
  const { start, linked, end, people, over, shiftX, shiftY } = neighbours;
  const perRange = 1 / range;
  const farGap = NEGLIGIBLE * range;
  const core = 1 - squeeze;
  const gain = acceleration * dt;
  const perShoulder = 1 / model.shoulder;
  chooseHeadings(crowd, neighbours, walls, alongWalls, { wallRange, slope, shoulder: model.shoulder }, time);
  takeAim(crowd);
  for (let a = 0; a < crowd.aliveCount; a++) {
    const i = alive[a]!;
    if (walking[i] === 0) continue;
    const px = x[i]!;
    const py = y[i]!;
    const ri = radius[i]!;
    const ownGap = timeGap * spacing[i]!;
    // Nobody farther away holds up a speed that is no higher than this; others only push, or are passed.
    const highest = Math.min(free[i]!, pace[i]! + gain);
    const holdingGap = highest * Math.max(ownGap, contactTime);
    const heededGap = Math.max(holdingGap, farGap, evasionRange);
    // Where they would head alone: beside that they are pushed, so that nobody is held up between a wall and those who go second.
    alongWalls.gather(walls, crowd, i, wallRange, nearedIn(dt, slope, highest));
    alongWalls.turn(aimX[i]!, aimY[i]!);
    const alone = Math.sqrt(alongWalls.x * alongWalls.x + alongWalls.y * alongWalls.y);
    const aX = alone > 0 ? alongWalls.x / alone : aimX[i]!;
    const aY = alone > 0 ? alongWalls.y / alone : aimY[i]!;
    const mine = way[i]!;
    const toBend = mine - onward[i]!;
    let pushX = aimX[i]!;
    let pushY = aimY[i]!;
    let aside = 0;
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
      const heeded = width + heededGap;
      const square = dx * dx + dy * dy;
      if (square >= heeded * heeded) continue;
      const by = Math.sqrt(square);
      const waits = aimX[j] === 0 && aimY[j] === 0;
      const theirs = way[j]!;
      const goesFirst = theirs < mine || (theirs === mine && j < i);
      if (by < width + holdingGap && !waits && near < MOST_NEAR) {
        nearX[near] = dx;
        nearY[near] = dy;
        nearBy[near] = by;
        nearFirst[near] = goesFirst ? 1 : 0;
        nearWidth[near++] = width;
      }
      const ahead = dx * aX + dy * aY;
      // Who waits is gone round before they are touched, and where they aren't beyond the next bend.
      const isPassed = waits && (by < width || ahead > toBend);
      if (ahead > 0 && by < width + evasionRange && !isPassed) {
        const side = aX * dy - aY * dx;
        if (side < width && side > -width) {
          const against = waits ? 1 : -(aimX[j]! * aX + aimY[j]! * aY);
          const part = against * (1 - (by - width) / evasionRange);
          if (against > 0 && part > Math.abs(aside)) aside = waits && side < 0 ? -part : part;
        }
      }
      if (waits) continue;
      if (by < width + farGap && by > 0) {
        const push = (strength * falloff((by - width) * perRange)) / by;
        const kept = !goesFirst && ahead > 0 ? ahead : 0;
        pushX -= push * (dx - kept * aX);
        pushY -= push * (dy - kept * aY);
      }
    }
    pushX += evasion * aside * aY;
    pushY -= evasion * aside * aX;
    const size = Math.sqrt(pushX * pushX + pushY * pushY);
    if (size > 1) {
      pushX /= size;
      pushY /= size;
    }
    alongWalls.turn(pushX, pushY);
    const left = Math.sqrt(alongWalls.x * alongWalls.x + alongWalls.y * alongWalls.y);
    if (left > 0) {
      headingX[i] = alongWalls.x / left;
      headingY[i] = alongWalls.y / left;
    }
    const share = left > 1 ? 1 : left;
    passBodies(near, core, headingX, headingY, i);
    const eX = headingX[i]!;
    const eY = headingY[i]!;
    let fastest = Math.min(share * free[i]!, highest);
    for (let k = 0; k < near; k++) {
      const dx = nearX[k]!;
      const dy = nearY[k]!;
      const ahead = eX * dx + eY * dy;
      if (ahead <= ROUNDING) continue;
      const width = nearWidth[k]!;
      const side = eX * dy - eY * dx;
      const turned = side * perShoulder;
      if (nearFirst[k] === 1 && turned < width && turned > -width) {
        const bySpace = (ahead - Math.sqrt(width * width - turned * turned)) / ownGap;
        if (bySpace < fastest) fastest = bySpace;
      }
      const by = nearBy[k]!;
      const byContact = ((by - core * width) * by) / (ahead * contactTime);
      if (byContact < fastest) fastest = byContact;
    }
    pace[i] = fastest > 0 ? fastest : 0;
  }
}

/**
 * How much of a speed may lead towards a wall, a metre of gap to it, for a step to come as near as without steps: there the gap falls
 * by `slope` of the speed, exponentially.
 */
function nearedIn(dt: number, slope: number, speed: number): number {
  const share = slope * speed * dt;
  return share > 0 ? (slope * (1 - Math.exp(-share))) / share : slope;
}

/** Whose bodies are pressed to all but this of their deepest overlap slide along each other, metres. */
const PRESSED = 0.02;

/** Whoever goes first slides past those who are pressed against him: turns a heading along their bodies. O(neighbours). */
function passBodies(
  near: number,
  core: number,
  headingX: Float64Array,
  headingY: Float64Array,
  i: number,
): void {
  for (let k = 0; k < near; k++) {
    const by = nearBy[k]!;
    if (nearFirst[k] === 1 || by === 0 || by > core * nearWidth[k]! + PRESSED) continue;
    const nX = nearX[k]! / by;
    const nY = nearY[k]! / by;
    const into = headingX[i]! * nX + headingY[i]! * nY;
    if (into <= 0) continue;
    const eX = headingX[i]! - into * nX;
    const eY = headingY[i]! - into * nY;
    const size = Math.sqrt(eX * eX + eY * eY);
    if (size === 0) continue;
    headingX[i] = eX / size;
    headingY[i] = eY / size;
  }
}
