import { CLASS_LINES, NAMED_LINES } from './major-thresholds';
import type { MajorThreshold } from './substance-facts';

export type MajorLevel = 1 | 2 | 3 | 4;

/** R from which on a level holds, the gravest first; what is less is of level 4. */
const FROM: readonly (readonly [level: MajorLevel, from: number])[] = [
  [1, 100],
  [2, 50],
  [3, 10],
];

/** α by the most people within 500 m (GB 18218 table 5; CODES 5.3, V2). */
const ALPHA: readonly (readonly [people: number, alpha: number])[] = [
  [100, 2],
  [50, 1.5],
  [30, 1.2],
  [1, 1],
];
const NOBODY = 0.5;

/** From so many people on more make no difference: within 500 m of a hospital there are. */
export const MANY_PEOPLE = 100;

export const alphaOf = (people: number): number => ALPHA.find(([from]) => people >= from)?.[1] ?? NOBODY;

/**
 * β of a substance: its own where the standard names one, else that of the line that its threshold is of. Named lines
 * without one of their own count 1: their β by class was not read.
 */
export function betaOf(cas: string | null, { row }: MajorThreshold): number {
  if (row === 'named') return (cas === null ? undefined : NAMED_LINES.get(cas)?.beta) ?? 1;
  return CLASS_LINES.find((line) => line.row === row)?.beta ?? 1;
}

interface Share {
  readonly cas: string | null;
  readonly threshold: MajorThreshold;
  /** q/Q. */
  readonly share: number;
}

/** R = α · Σ β q/Q, for S of 1 and more. O(shares). */
export const majorRisk = (shares: readonly Share[], people: number): number =>
  alphaOf(people) *
  shares.reduce((sum, { cas, threshold, share }) => sum + betaOf(cas, threshold) * share, 0);

export const majorLevelOf = (risk: number): MajorLevel => FROM.find(([, from]) => risk >= from)?.[0] ?? 4;
