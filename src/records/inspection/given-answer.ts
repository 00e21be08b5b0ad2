import type { Mark } from './inspection-body';

/** What was mended at once, on the spot. */
export interface MendedOnSpot {
  readonly mendedBy: readonly string[];
  readonly measures: string;
  /** Photos before and after, by id. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An inspector's answer to one item, as the draft holds it. */
export interface GivenAnswer {
  /** Null = nobody judged it; a reading may stand there all the same. */
  readonly mark: Mark | null;
  /** In the item's unit; null = none taken. */
  readonly reading: number | null;
  readonly note: string | null;
  readonly photos: readonly string[];
  readonly mended: MendedOnSpot | null;
}

export const NORMAL: GivenAnswer = { mark: 'pass', reading: null, note: null, photos: [], mended: null };

/** Nothing said yet. */
export const UNJUDGED: GivenAnswer = { ...NORMAL, mark: null };
