import type { Citation, Confidence } from '../../base/finding';
import type { OBSTACLE_FORMS } from '../../model/schema/obstacle';
import type { SpaceUse } from '../../model/schema/space-use';
import { citesOf } from '../cite';

const gb50751 = citesOf('GB 50751', '2012');

export const OXYGEN_TARGETS = [
  'road',
  'building',
  'weak-building',
  'substation',
  'garage',
  'drain',
  'assembly',
  'life-support',
  'coal-boiler',
] as const;
export type OxygenTarget = (typeof OXYGEN_TARGETS)[number];

/** How far a tank of liquid oxygen stands from something, straight, metres (GB 50751 table 4.6.3; CODES 3.5). */
export interface OxygenDistance {
  readonly id: string;
  readonly target: OxygenTarget;
  readonly metres: number;
  /** Where the wall that faces it is a fire wall; null = no less. */
  readonly fireWall: number | null;
  /** Spaces that are the target; none where it is told by something else. */
  readonly uses: readonly SpaceUse[];
  readonly obstacle: (typeof OBSTACLE_FORMS)[number] | null;
  /** Fire resistance grades of buildings that are the target. */
  readonly grades: readonly number[];
  /** It holds only for some of these (boilers that burn coal), and no plan tells which. */
  readonly perhaps: boolean;
  readonly cite: Citation;
}

type Told = Partial<Pick<OxygenDistance, 'fireWall' | 'uses' | 'obstacle' | 'grades' | 'perhaps'>>;

const row = (
  target: OxygenTarget,
  metres: number,
  told: Told,
  confidence: Confidence = 'V2',
): OxygenDistance => ({
  fireWall: null,
  uses: [],
  obstacle: null,
  grades: [],
  perhaps: false,
  ...told,
  id: `cn.oxygen.${target}`,
  target,
  metres,
  cite: gb50751('T4.6.3', confidence),
});

/**
 * Left out for want of what plans don't tell: overhead lines (1.5 times the pole's height), the ground within 5 m of where
 * tankers are joined on (it must not burn), the fence (2.5 m high, 1 m from the tank, 5 m where a building faces it). Which rooms keep people alive, and where many gather, is this program's reading.
 */
export const OXYGEN_DISTANCES: readonly OxygenDistance[] = [
  row('road', 3, { obstacle: 'vehicle' }),
  row('building', 10, { fireWall: 5, grades: [1, 2] }),
  row('weak-building', 15, { fireWall: 7.5, grades: [3, 4] }),
  row('substation', 12, { uses: ['electrical'] }),
  row('garage', 15, { uses: ['garage', 'ramp'] }),
  row('drain', 15, { obstacle: 'drain' }),
  row('assembly', 15, {
    uses: ['outpatient-hall', 'hall', 'waiting', 'canteen', 'shop', 'chapel', 'meeting', 'teaching'],
  }),
  row('life-support', 15, {
    uses: [
      'icu',
      'nicu',
      'operating-theatre',
      'resuscitation',
      'emergency',
      'recovery',
      'delivery',
      'dialysis',
      'hyperbaric',
    ],
  }),
  row('coal-boiler', 30, { uses: ['boiler'], perhaps: true }),
];
