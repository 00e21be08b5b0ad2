import type { HintJob } from './hint-steps';
import { keep, kept } from '../../../ui/kept';

/** How far a person has come with a job's first steps on this device. */
export interface HintProgress {
  readonly done: readonly boolean[];
  readonly dismissed: boolean;
}

export const NO_PROGRESS: HintProgress = { done: [false, false, false], dismissed: false };

const keyOf = (job: HintJob): string => `wardtwin.hints.${job}`;

/** Three digits, 1 = done, and `x` when the card was closed. */
export function keptHints(job: HintJob): HintProgress {
  const text = /^[01]{3}x?$/.exec(kept(keyOf(job)) ?? '')?.[0];
  if (text === undefined) return NO_PROGRESS;
  return { done: [0, 1, 2].map((i) => text[i] === '1'), dismissed: text.endsWith('x') };
}

export function keepHints(job: HintJob, { done, dismissed }: HintProgress): void {
  keep(keyOf(job), done.map((each) => (each ? '1' : '0')).join('') + (dismissed ? 'x' : ''));
}
