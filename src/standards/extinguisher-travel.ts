import type { Citation } from '../base/finding';
import { cite, citesOf } from './cite';

/** How dangerous a place is for class A fires (GB 50140 Appendix D): 严重, 中, 轻. */
export type HazardClass = 'severe' | 'medium' | 'light';

/** The longest way to the nearest extinguisher. */
export interface ExtinguisherTravelRule {
  readonly id: string;
  readonly fireClass: 'A';
  readonly hazard: HazardClass;
  readonly wheeled: boolean;
  /** Metres along the shortest walkable path from the setting point to the worst place. */
  readonly limit: number;
  readonly cite: Citation;
}

const gb50140 = citesOf('GB 50140', '2005');

const row = (hazard: HazardClass, wheeled: boolean, limit: number): ExtinguisherTravelRule => ({
  id: `gb50140.travel.a.${wheeled ? 'wheeled' : 'portable'}.${hazard}`,
  fireClass: 'A',
  hazard,
  wheeled,
  limit,
  cite: gb50140('T5.2.1', 'V2'),
});

/** GB 50140-2005 Table 5.2.1, class A. Read in a secondary copy only (CODES 1.1). */
export const EXTINGUISHER_TRAVEL: readonly ExtinguisherTravelRule[] = [
  row('severe', false, 15),
  row('medium', false, 20),
  row('light', false, 25),
  row('severe', true, 30),
  row('medium', true, 40),
  row('light', true, 50),
];

/** A limit that no table holds: chosen by the person who asked. */
const CHOSEN: Citation = cite('WardTwin', '1', 'chosen-limit', 'house');

/** An extinguisher must stand where it can be walked to, or its coverage can't be told. */
export const ON_FLOOR: Citation = cite('WardTwin', '1', 'on-floor', 'house');

/**
 * The row for portable extinguishers that sets this limit (metres), or null when no table does: then whoever
 * chose it answers for it.
 */
export const travelRuleOf = (limit: number): ExtinguisherTravelRule | null =>
  EXTINGUISHER_TRAVEL.find((rule) => !rule.wheeled && rule.limit === limit) ?? null;

/** What a verdict by this limit leans on. */
export const citeOfTravelLimit = (limit: number): Citation => travelRuleOf(limit)?.cite ?? CHOSEN;
