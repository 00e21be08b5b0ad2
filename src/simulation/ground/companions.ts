import type { Crowd } from '../crowd/crowd';
import type { Neighbours } from '../crowd/neighbours';

/**
 * So far ahead of the last of their party somebody doesn't wait yet, and from so far on they wait as long as they ever do: metres of way; and the
 * share of their speed that they keep. House rules, no source was read.
 */
const NEAR = 1;
const FAR = 5;
const LEAST = 0.3;
/** Whoever comes up from behind to this gap, metres, keeps somebody from waiting, wholly where they touch. */
const PRESSED = 1.5;

/**
 * Parties keep together: whoever is ahead of the one with the most way left goes slower, the more, the farther ahead; but never so that
 * others behind have to wait with them: in a queue and in a narrow place a party is drawn apart, and gathers where there is room.
 */
export class Companions {
  /** Metres of room between two within which one may have to wait for the other, 0 = all are alone. */
  readonly reach: number;
  /** Per person: metres of way left as of this step; those alone are left out. */
  readonly #way: Float64Array;
  /** Per party: the most that anybody of it has left. */
  readonly #most: Float64Array;

  /** O(people). */
  constructor({ party }: Crowd) {
    const parties = party.reduce((most, own) => Math.max(most, own), -1) + 1;
    this.reach = parties > 0 ? PRESSED : 0;
    this.#most = new Float64Array(parties);
    this.#way = new Float64Array(parties > 0 ? party.length : 0);
  }

  /**
   * Sets `crowd.free` of all in parties to what waiting leaves of `speed`, that of each with nobody to wait for. Who hasn't set out, has
   * left, or has no way is waited for by nobody. O(people), and the neighbours of those who wait; nothing where all are alone.
   */
  set(crowd: Crowd, neighbours: Neighbours, speed: Float64Array): void {
    const most = this.#most;
    if (most.length === 0) return;
    const { party, walking, x, y, toX, toY, onward, free, alive, aliveCount } = crowd;
    const ways = this.#way;
    most.fill(0);
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const own = party[i]!;
      if (own < 0 || walking[i] === 0) continue;
      const dx = toX[i]! - x[i]!;
      const dy = toY[i]! - y[i]!;
      const way = onward[i]! + Math.sqrt(dx * dx + dy * dy);
      ways[i] = way;
      if (way > most[own]! && way < Infinity) most[own] = way;
    }
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const own = party[i]!;
      if (own < 0 || walking[i] === 0) continue;
      const ahead = (most[own]! - ways[i]! - NEAR) / (FAR - NEAR);
      let waits = ahead > 0 ? Math.min(1, ahead) : 0;
      if (waits > 0) waits = Math.min(waits, gapBehind(crowd, neighbours, i) / PRESSED);
      free[i] = speed[i]! * (1 - (1 - LEAST) * waits);
    }
  }
}

/** Metres to the nearest of another party right behind somebody, at least 0 and at most `PRESSED`. O(neighbours). */
function gapBehind(
  crowd: Crowd,
  { start, linked, end, people, over, shiftX, shiftY }: Neighbours,
  i: number,
): number {
  const { x, y, toX, toY, radius, party, walking } = crowd;
  let aimX = toX[i]! - x[i]!;
  let aimY = toY[i]! - y[i]!;
  const by = Math.sqrt(aimX * aimX + aimY * aimY);
  if (by === 0) return 0;
  aimX /= by;
  aimY /= by;
  let least = PRESSED;
  for (let k = start[i]!; k < end[i]!; k++) {
    const j = people[k]!;
    if (party[j] === party[i] || walking[j] === 0) continue;
    let dx = x[j]! - x[i]!;
    let dy = y[j]! - y[i]!;
    if (k >= linked[i]!) {
      dx += shiftX[over[k]!]!;
      dy += shiftY[over[k]!]!;
    }
    const behind = -(dx * aimX + dy * aimY);
    const side = aimX * dy - aimY * dx;
    const width = radius[i]! + radius[j]!;
    if (behind <= 0 || side >= width || side <= -width) continue;
    least = Math.min(least, Math.sqrt(dx * dx + dy * dy) - width);
  }
  return Math.max(0, least);
}
