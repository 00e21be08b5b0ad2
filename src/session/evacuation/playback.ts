import type { StoreyId } from '../../model/schema/ids';
import type { PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';

/** How fast a run is watched, in times of the clock. */
export const RATES = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type Rate = (typeof RATES)[number];

/**
 * The time of a run that is on show. No store: it changes with every frame, and React is told only of what it shows
 * (`watch` calls back when playing, pausing, rate or what is recorded changes; `onFrame` with every new time).
 */
export interface Playback {
  /** What is recorded so far; null before the first block. The same object while it grows. */
  readonly recording: Recording | null;
  /** What its numbers of storeys stand for, as the plan was when the run began. */
  readonly storeys: readonly StoreyId[];
  /** Seconds after the alarm. */
  readonly seconds: number;
  /** Seconds that are there to be seen. */
  readonly recorded: number;
  /** Who stands where at `seconds`: the same object, written anew before `onFrame` calls back. */
  readonly crowd: PlayedCrowd | null;
  readonly playing: boolean;
  readonly rate: Rate;
  play(): void;
  pause(): void;
  /** Anywhere in what is recorded; later times are its end. */
  seek(seconds: number): void;
  setRate(rate: Rate): void;
  /** Called by the scene once a frame while `playing`, with the clock in milliseconds: moves the time on. */
  tick(now: number): void;
  watch(listener: () => void): () => void;
  onFrame(listener: () => void): () => void;
}
