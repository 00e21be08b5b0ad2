/** What is told around a sign, what matters most first. */
export const SIGN_STATES = ['away', 'fault', 'overdue', 'due'] as const;
export type SignStateName = (typeof SIGN_STATES)[number];

/** A ring around a sign, on a square of 64 units: told by its shape and a mark of its own, not by its colour alone. */
export interface StateRing {
  readonly colour: string;
  /** Circles around the middle: radius and width. */
  readonly circles: readonly (readonly [number, number])[];
  /** Lengths of dash and gap; null = unbroken. */
  readonly dash: readonly [number, number] | null;
  /** Strokes on the disc at the lower right; null = it has none. */
  readonly mark: string | null;
  /** A stroke over the sign itself: it is not there to be counted on. */
  readonly strike?: string;
}

/**
 * Due: broken as the marks of a clock. Overdue: double, with an exclamation mark. Fault: heavy, with a cross. Away, not
 * counted as of the day that is looked at: struck through.
 */
export const STATE_RINGS: Readonly<Record<SignStateName, StateRing>> = {
  away: { colour: '#1b2127', circles: [], dash: null, mark: null, strike: 'M13 51L51 13' },
  due: { colour: '#b06f00', circles: [[27, 4.5]], dash: [8.5, 5.6], mark: null },
  overdue: {
    colour: '#c62a1b',
    circles: [
      [29, 2.5],
      [24.5, 2.5],
    ],
    dash: null,
    mark: 'M51 45V52.5M51 56.9V57',
  },
  fault: { colour: '#6b1fb1', circles: [[27, 5.5]], dash: null, mark: 'M47 47L55 55M55 47L47 55' },
};

/** The stroke over a sign, and its white rim. */
export const STRIKE = { width: 5, rim: 10 } as const;

/** The disc that carries a mark: middle, radius, and that of its white rim. */
export const STATE_MARK = { at: 51, radius: 10, rim: 12, width: 3.4 } as const;
