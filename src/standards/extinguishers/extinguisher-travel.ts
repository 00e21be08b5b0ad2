import type { Citation } from '../../base/finding';
import type { HazardClass } from '../../model/schema/space-hazard';
import { cite, citesOf } from '../cite';

/** The longest way to the nearest extinguisher. */
export interface ExtinguisherTravelRule {
  readonly id: string;
  readonly fireClass: 'A' | 'B';
  readonly hazard: HazardClass;
  readonly wheeled: boolean;
  /** Metres along the shortest walkable path from the setting point to the worst place. */
  readonly limit: number;
  readonly cite: Citation;
}

const gb50140 = citesOf('GB 50140', '2005');

const rows =
  (fireClass: 'A' | 'B', clause: string) =>
  (hazard: HazardClass, wheeled: boolean, limit: number): ExtinguisherTravelRule => ({
    id: `gb50140.travel.${fireClass.toLowerCase()}.${wheeled ? 'wheeled' : 'portable'}.${hazard}`,
    fireClass,
    hazard,
    wheeled,
    limit,
    cite: gb50140(clause, 'V2'),
  });

const solids = rows('A', 'T5.2.1');
const liquids = rows('B', 'T5.2.2');

/** GB 50140-2005 Table 5.2.1, class A. Read in a secondary copy only (CODES 1.1). */
export const EXTINGUISHER_TRAVEL: readonly ExtinguisherTravelRule[] = [
  solids('severe', false, 15),
  solids('medium', false, 20),
  solids('light', false, 25),
  solids('severe', true, 30),
  solids('medium', true, 40),
  solids('light', true, 50),
];

/** GB 50140-2005 Table 5.2.2, classes B and C. */
export const LIQUID_TRAVEL: readonly ExtinguisherTravelRule[] = [
  liquids('severe', false, 9),
  liquids('medium', false, 12),
  liquids('light', false, 15),
  liquids('severe', true, 18),
  liquids('medium', true, 24),
  liquids('light', true, 30),
];

/** A limit that no table holds: chosen by the person who asked. */
const CHOSEN: Citation = cite('WardTwin', '1', 'chosen-limit', 'house');

/** An extinguisher must stand where it can be walked to, or its coverage can't be told. */
export const ON_FLOOR: Citation = cite('WardTwin', '1', 'on-floor', 'house');

/**
 * The class A row for portable extinguishers that sets this limit (metres), or null when no table does: then whoever
 * chose it answers for it.
 */
export const travelRuleOf = (limit: number): ExtinguisherTravelRule | null =>
  EXTINGUISHER_TRAVEL.find((rule) => !rule.wheeled && rule.limit === limit) ?? null;

/** What a verdict by this limit leans on. */
export const citeOfTravelLimit = (limit: number): Citation => travelRuleOf(limit)?.cite ?? CHOSEN;
