import type { Citation } from '../../base/finding';

/** Lists under which the law keeps a substance. */
export const CONTROLLED_LISTS = [
  'precursor-1',
  'precursor-2',
  'precursor-3',
  'explosive-precursor',
  'highly-toxic',
  'narcotic',
  'psychotropic-1',
  'radioactive',
] as const;
export type ControlledList = (typeof CONTROLLED_LISTS)[number];

/** A list that a substance is on, or would be on at another concentration than the one that isn't told, or as the salt that its name says it may be. */
export interface ListedAs {
  readonly list: ControlledList;
  readonly state: 'listed' | 'check-concentration';
  /** Per cent above which it is listed; null = at any. */
  readonly above: number | null;
  readonly cite: Citation;
}
