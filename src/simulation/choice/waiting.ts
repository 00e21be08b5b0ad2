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

/** How many of those inside wait for an exit. O(people). */
export function waitingCount({ alive, aliveCount, startsAt }: Crowd): number {
  let count = 0;
  for (let a = 0; a < aliveCount; a++) if (startsAt[alive[a]!] === NEVER) count++;
  return count;
}

/** All who wait for an exit begin with a step. O(people). */
export function wakeWaiting({ alive, aliveCount, startsAt }: Crowd, step: number): void {
  for (let a = 0; a < aliveCount; a++) {
    if (startsAt[alive[a]!] === NEVER) startsAt[alive[a]!] = step;
  }
}
