import type { PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { Playback } from './playback';

/** Somebody at the time that is on show. Metres, metres a second. */
export interface PlayedPerson {
  /** By the recording's numbers. */
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly speed: number;
  /** Of the own speed on free level floor, 0 … 1. */
  readonly pace: number;
  /** Hasn't set out. */
  readonly waits: boolean;
}

/** Where somebody is among those in the building at a time; −1 = out, or nobody. O(log people). */
export function rowOfPerson({ person, count }: Pick<PlayedCrowd, 'person' | 'count'>, who: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (person[middle]! < who) low = middle + 1;
    else high = middle;
  }
  return low < count && person[low] === who ? low : -1;
}

/** Somebody by number at the time that is on show; null = not in the building. O(log people). */
export function playedPerson({ crowd, recording }: Playback, who: number): PlayedPerson | null {
  const row = crowd === null ? -1 : rowOfPerson(crowd, who);
  if (crowd === null || recording === null || row < 0) return null;
  const speed = crowd.speed[row]!;
  return {
    storey: crowd.storey[row]!,
    x: crowd.x[row]!,
    y: crowd.y[row]!,
    z: crowd.z[row]!,
    speed,
    pace: Math.min(1, speed / recording.head.speed[who]!),
    waits: crowd.waits[row] === 1,
  };
}
