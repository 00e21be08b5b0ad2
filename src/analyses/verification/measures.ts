/** What cases measure; words live with who shows them. */
export const MEASURES = [
  /** From the alarm until the last one has left. */
  'all-out',
  /** From one line, or place, to another. */
  'travel-time',
  /** People who hadn't left at the end. */
  'left-behind',
  /** People inside when nobody had got on for a minute. */
  'stuck',
  'flow',
  /** Flow by a metre of width. */
  'specific-flow',
  'speed',
  'density',
  /** When somebody set out. */
  'start-time',
  /** By how much people set out early or late at most. */
  'start-error',
  /** Places of people where there is no floor for them. */
  'off-floor',
  /** People who left by an exit that isn't theirs. */
  'wrong-exit',
  /** Share of people. */
  'share',
  /** One over another. */
  'time-ratio',
  'flow-ratio',
  'density-ratio',
  'speed-ratio',
  /** One less another. */
  'time-excess',
  'flow-excess',
  'speed-excess',
  /** How often a speed is higher at a higher density. */
  'speed-rises',
  'people',
  /** People out before somebody who was ahead of them. */
  'overtaking',
  /** Greatest distance of two distributions (Kolmogorov and Smirnov). */
  'fit',
  /** From the first of a group to its last. */
  'spread',
] as const;

export type MeasureCode = (typeof MEASURES)[number];

export const UNITS = ['s', 'm', 'm/s', '1/s', '1/(m·s)', '1/m', '1/m²', '%', '1'] as const;
export type Unit = (typeof UNITS)[number];

/** What cases ask for that the program doesn't reckon with: told instead of a figure. */
const NOT_COVERED = ['fire-doses', 'lifts', 'social-influence', 'affiliation'] as const;
export type NotCovered = (typeof NOT_COVERED)[number];
