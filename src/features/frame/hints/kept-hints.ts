import type { Role } from '../../../session/state/view-state';
import { keep, kept } from '../../../ui/kept';

/** How far a person has come with a job's first steps on this device. */
export interface HintProgress {
  readonly done: readonly boolean[];
  readonly dismissed: boolean;
}

export const NO_PROGRESS: HintProgress = { done: [false, false, false], dismissed: false };

const keyOf = (role: Role): string => `wardtwin.hints.${role}`;

/** Three digits, 1 = done, and `x` when the card was closed. */
export function keptHints(role: Role): HintProgress {
  const text = /^[01]{3}x?$/.exec(kept(keyOf(role)) ?? '')?.[0];
  if (text === undefined) return NO_PROGRESS;
  return { done: [0, 1, 2].map((i) => text[i] === '1'), dismissed: text.endsWith('x') };
}

export function keepHints(role: Role, { done, dismissed }: HintProgress): void {
  keep(keyOf(role), done.map((each) => (each ? '1' : '0')).join('') + (dismissed ? 'x' : ''));
}
