import type { Nav } from '../../geometry/nav/nav';
import type { Crowd } from '../crowd/crowd';
import type { Doorways } from './doorways';
import type { Ground, Spacing } from './ground';

/** Bits of what a triangle is: neither = level floor in clear air. */
const STAIRS = 1;
const SMOKE = 2;
/** Beside them, of a person: was going up. */
const UP = 4;
/** Metres along a flight within which somebody is at the bend that they head for. */
const AT_BEND = 0.05;

/** How fast everybody would go, and what gap they keep, for what they stand on: stairs up or down, floor, smoke. */
export class Footing {
  /** Speed of each with nobody to heed, m/s. */
  readonly speed: Float64Array;
  /** Highest speed of anybody anywhere, m/s, and highest product of a speed and the spacing it is gone with. */
  readonly fastest: number;
  readonly farthest: number;
  /** Per triangle: its bits; null = all is level floor in clear air. */
  readonly #kind: Uint8Array | null;
  /** Per person: bits of the triangle they were on last, and of the way they went. */
  readonly #was: Uint8Array;
  /** Where people keep farther apart; null = nowhere, and before it is known. */
  doorways: Doorways | null = null;

  /** O(triangles + people). */
  constructor(
    readonly nav: Nav,
    readonly ground: Ground | undefined,
    readonly apart: Spacing,
    crowd: Crowd,
  ) {
    this.#kind = ground === undefined ? null : kindsOf(nav, ground);
    this.speed = this.#kind === null ? crowd.speed : crowd.speed.slice();
    this.#was = new Uint8Array(this.#kind === null ? 0 : crowd.count);
    crowd.free.set(crowd.speed);
    const most = (speeds: Float64Array): number => speeds.reduce((high, speed) => Math.max(high, speed), 0);
    const level = most(crowd.speed);
    const [up, down] = [Math.max(level, most(crowd.speedUp)), Math.max(level, most(crowd.speedDown))];
    const hasStairs = this.#kind !== null && ground!.stairs.includes(1);
    this.fastest = hasStairs ? Math.max(up, down) : level;
    const { stairs, doors } = apart;
    const open = level * Math.max(1, doors.openings, doors.exits);
    this.farthest = hasStairs ? Math.max(open, up * stairs.up, down * stairs.down) : open;
  }

  /** Sets `crowd.free` and `spacing` of all for where they stand and which way they go. O(people); nothing on plain floor. */
  set(crowd: Crowd): void {
    const kinds = this.#kind;
    const { doorways } = this;
    if (kinds === null && doorways === null) return;
    const { x, y, triangle, speed, speedUp, speedDown, free, spacing, toX, toY, alive, aliveCount } = crowd;
    const was = this.#was;
    const { sheetOf, sheets } = this.nav;
    const { stairs } = this.apart;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const kind = kinds === null ? 0 : kinds[triangle[i]!]!;
      if ((kind & STAIRS) === 0) spacing[i] = doorways === null ? 1 : doorways.spacingAt(crowd, i);
      if (kind === 0) {
        if (kinds === null || was[i] === 0) continue;
        was[i] = 0;
        this.speed[i] = free[i] = speed[i]!;
        continue;
      }
      const { storey, stretch } = sheets[sheetOf[triangle[i]!]!]!;
      let own = speed[i]!;
      let isUp = false;
      if ((kind & STAIRS) !== 0) {
        // A flight is stretched from its low end towards the high one.
        const rise = (toX[i]! - x[i]!) * stretch.nx + (toY[i]! - y[i]!) * stretch.ny;
        // Pressed past the bend that they head for, at an end of the flight, they go on as they went.
        const isAtBend = (was[i]! & STAIRS) !== 0 && Math.abs(rise) < AT_BEND;
        isUp = isAtBend ? (was[i]! & UP) !== 0 : rise > 0;
        own = (isUp ? speedUp[i]! : speedDown[i]!) || own;
        spacing[i] = isUp ? stairs.up : stairs.down;
      }
      was[i] = isUp ? kind | UP : kind;
      if ((kind & SMOKE) !== 0) own *= this.ground!.smoke![storey]!;
      this.speed[i] = free[i] = own;
    }
  }
}

function kindsOf({ sheets, sheetOf, triangleCount }: Nav, { stairs, smoke }: Ground): Uint8Array | null {
  const bySheet = sheets.map(({ flight, storey }) => {
    const isStairs = flight >= 0 && stairs[flight] === 1;
    return (isStairs ? STAIRS : 0) | (smoke !== null && smoke[storey]! < 1 ? SMOKE : 0);
  });
  if (bySheet.every((kind) => kind === 0)) return null;
  return Uint8Array.from({ length: triangleCount }, (_, t) => bySheet[sheetOf[t]!]!);
}
