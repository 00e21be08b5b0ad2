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
  /** By how much people set out early or late at most. */
  'start-error',
  /** Places of people where there is no floor for them. */
  'off-floor',
  /** People who left by an exit that isn't theirs. */
  'wrong-exit',
  /** Share of people. */
  'share',
  /** One time over another. */
  'time-ratio',
  'people',
] as const;

export type MeasureCode = (typeof MEASURES)[number];

export const UNITS = ['s', 'm', 'm/s', '1/s', '1/(m·s)', '1/m', '1/m²', '%', '1'] as const;
export type Unit = (typeof UNITS)[number];
