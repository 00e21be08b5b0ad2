/** What is told around a sign, what matters most first. */
export const SIGN_STATES = ['fault', 'overdue', 'due'] as const;
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
}

/** Due: broken as the marks of a clock. Overdue: double, with an exclamation mark. Fault: heavy, with a cross. */
export const STATE_RINGS: Readonly<Record<SignStateName, StateRing>> = {
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

/** The disc that carries a mark: middle, radius, and that of its white rim. */
export const STATE_MARK = { at: 51, radius: 10, rim: 12, width: 3.4 } as const;
