import type { Crowd } from '../crowd/crowd';
import type { Neighbours } from '../crowd/neighbours';
import type { Walls } from '../floor/walls';
import type { AlongWalls } from './along-walls';
import type { Step } from './step';
import { MOST_NEAR } from './most-near';

/** Somebody looks for a free heading so often, seconds: about a pace. */
const EVERY = 0.5;
/** Slower than this share of their speed somebody is held up. */
const HELD_UP = 0.8;
/** Seconds in which whoever looks for a heading would close the gap to those ahead. */
const CLOSES_IN = 1;
/** What they do already, and going straight on, is worth so much more: nobody wavers between two headings that are about as good. */
const KEEPS = 1.1;
/** The last metres before a bend, or the end of the way, are walked straight: before a door and at the foot of stairs nobody has a side to choose. */
const STRAIGHT = 2;
/** Headings that are looked along, degrees beside the way, the right first as people pass on the right. */
const BESIDE = [0, -30, 30, -60, 60];

const cosines = Float64Array.from(BESIDE, (degrees) => Math.cos((degrees * Math.PI) / 180));
const sines = Float64Array.from(BESIDE, (degrees) => Math.sin((degrees * Math.PI) / 180));

const nearX = new Float64Array(MOST_NEAR);
const nearY = new Float64Array(MOST_NEAR);
const nearWidth = new Float64Array(MOST_NEAR);
const nearVelocityX = new Float64Array(MOST_NEAR);
const nearVelocityY = new Float64Array(MOST_NEAR);

/**
 * What who is held up does about it: looks along some headings beside the way, how fast those ahead would let them go there, and takes the one that gets
 * them on most (after Moussaïd, Helbing and Theraulaz 2011, whose people take the heading that brings them nearest to where they go). So
 * somebody slow is overtaken where there is room, and a crowd goes round a corner over the width that it needs, though all head for the same point. On stairs and in
 * openings, where people keep farther apart, they go in the stream.
 *
 * Somebody ahead allows his own speed along a heading, and what closes the gap to him in a second. Half of the time looked ahead goes by
 * beside the way, half of it straight on at the speed that was gained: a heading under an angle α is worth v · (1 + cos α) / 2.
 * Walls within reach turn headings as they do steps. Writes `crowd.beside`, by what all did in the last step, of a part of all in each step.
 * O(who is held up · neighbours / steps between two looks).
 */
export function chooseHeadings(
  crowd: Crowd,
  { start, linked, end, people, over, shiftX, shiftY }: Neighbours,
  walls: Walls,
  alongWalls: AlongWalls,
  reach: { readonly wallRange: number; readonly slope: number; readonly shoulder: number },
  { number, dt }: Step,
): void {
  const {
    x,
    y,
    toX,
    toY,
    headingX,
    headingY,
    pace,
    radius,
    free,
    spacing,
    walking,
    alive,
    lot,
    party,
    beside,
  } = crowd;
  const every = Math.max(1, Math.round(EVERY / dt));
  const turn = number % every;
  for (let a = 0; a < crowd.aliveCount; a++) {
    const i = alive[a]!;
    // Whoever is with others stays with them.
    if (lot[i]! % every !== turn || walking[i] === 0 || party[i]! >= 0) continue;
    const was = beside[i]!;
    const own = free[i]!;
    if (was === 0 && pace[i]! >= HELD_UP * own) continue;
    beside[i] = 0;
    const px = x[i]!;
    const py = y[i]!;
    const dx = toX[i]! - px;
    const dy = toY[i]! - py;
    const by = Math.sqrt(dx * dx + dy * dy);
    if (by < STRAIGHT || spacing[i]! > 1) continue;
    const wayX = dx / by;
    const wayY = dy / by;
    const farGap = own * CLOSES_IN;
    let near = 0;
    for (let k = start[i]!, last = end[i]!; k < last; k++) {
      const j = people[k]!;
      let offX = x[j]! - px;
      let offY = y[j]! - py;
      if (k >= linked[i]!) {
        offX += shiftX[over[k]!]!;
        offY += shiftY[over[k]!]!;
      }
      const width = radius[i]! + radius[j]!;
      const heeded = width + farGap;
      if (offX * offX + offY * offY >= heeded * heeded || near === MOST_NEAR) continue;
      nearX[near] = offX;
      nearY[near] = offY;
      nearWidth[near] = reach.shoulder * width;
      nearVelocityX[near] = pace[j]! * headingX[j]!;
      nearVelocityY[near++] = pace[j]! * headingY[j]!;
    }
    alongWalls.gather(walls, crowd, i, reach.wallRange, reach.slope);
    let most = 0;
    for (let heading = 0; heading < BESIDE.length; heading++) {
      alongWalls.turn(
        cosines[heading]! * wayX - sines[heading]! * wayY,
        sines[heading]! * wayX + cosines[heading]! * wayY,
      );
      const share = Math.sqrt(alongWalls.x * alongWalls.x + alongWalls.y * alongWalls.y);
      if (share === 0) continue;
      const eX = alongWalls.x / share;
      const eY = alongWalls.y / share;
      const worth = ((1 + eX * wayX + eY * wayY) / 2) * (heading === was || heading === 0 ? KEEPS : 1);
      const gain = worth * allowed(near, eX, eY, own * Math.min(1, share), most / worth);
      if (gain <= most) continue;
      most = gain;
      beside[i] = heading;
    }
  }
}

/** Speed up to `fastest` that those near allow along a heading; 0 where it isn't higher than `least`. O(near). */
function allowed(near: number, eX: number, eY: number, fastest: number, least: number): number {
  let speed = fastest;
  for (let k = 0; k < near && speed > least; k++) {
    const dx = nearX[k]!;
    const dy = nearY[k]!;
    const ahead = dx * eX + dy * eY;
    const width = nearWidth[k]!;
    const side = eX * dy - eY * dx;
    if (ahead <= 0 || side >= width || side <= -width) continue;
    const theirs = nearVelocityX[k]! * eX + nearVelocityY[k]! * eY;
    const gap = ahead - Math.sqrt(width * width - side * side);
    const bySpace = (theirs > 0 ? theirs : 0) + (gap > 0 ? gap / CLOSES_IN : 0);
    if (bySpace < speed) speed = bySpace;
  }
  return speed > least ? speed : 0;
}

/** Where everybody heads for, and how much way that is. Who waits goes nowhere, and first: there is no way through him. O(people). */
export function takeAim({
  x,
  y,
  toX,
  toY,
  onward,
  aimX,
  aimY,
  way,
  walking,
  beside,
  alive,
  aliveCount,
}: Crowd): void {
  for (let a = 0; a < aliveCount; a++) {
    const i = alive[a]!;
    if (walking[i] === 0) {
      way[i] = -1;
      continue;
    }
    const dx = toX[i]! - x[i]!;
    const dy = toY[i]! - y[i]!;
    const by = Math.sqrt(dx * dx + dy * dy);
    way[i] = onward[i]! + by;
    if (by === 0) continue;
    const heading = by < STRAIGHT ? 0 : beside[i]!;
    aimX[i] = (cosines[heading]! * dx - sines[heading]! * dy) / by;
    aimY[i] = (sines[heading]! * dx + cosines[heading]! * dy) / by;
  }
}
