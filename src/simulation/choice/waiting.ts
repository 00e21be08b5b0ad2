import type { Crowd } from '../crowd/crowd';

/** The step at which those begin who wait for an exit to open. */
export const NEVER = 0x7fffffff;

/** Somebody stands where they are until an exit opens. O(1). */
export function waitForExit({ walking, pace, aimX, aimY, startsAt }: Crowd, i: number): void {
  walking[i] = 0;
  pace[i] = 0;
  aimX[i] = 0;
  aimY[i] = 0;
  startsAt[i] = NEVER;
}

/** All who wait for an exit begin with a step. O(people). */
export function wakeWaiting({ alive, aliveCount, startsAt }: Crowd, step: number): void {
  for (let a = 0; a < aliveCount; a++) {
    if (startsAt[alive[a]!] === NEVER) startsAt[alive[a]!] = step;
  }
}
