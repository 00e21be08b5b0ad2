import type { Citation } from '../../base/finding';
import type { Reaction } from './reactions';

/**
 * How two substances are kept: together, apart (another cabinet, 3 m, or a barrier), in another room, as section 10 of their
 * safety data sheets says, or never together whatever their amounts (a named pair).
 */
export const SEPARATIONS = ['share', 'check', 'apart', 'other-room', 'never'] as const;
export type Separation = (typeof SEPARATIONS)[number];

/** What the matrix or a named pair says of two substances. */
export interface PairVerdict {
  readonly separation: Separation;
  /** Name of the row: two groups, or the named pair. */
  readonly rule: string;
  readonly cite: Citation;
  /** What happens where they meet; null where they may share. */
  readonly reaction: Reaction | null;
}
