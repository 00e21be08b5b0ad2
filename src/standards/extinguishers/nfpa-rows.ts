import type { FireClass, HazardClass } from '../../model/schema/space-hazard';
import type { SpaceUse } from '../../model/schema/space-use';
import { citesOf } from '../cite';
import { feet, inches, squareFeet } from '../feet';
import type { LeastRating, Ruled, RuledHazard } from './extinguisher-profile';
import { ruled } from './ruled';

/** The edition whose tables were read, in secondary copies (CODES 1.6). */
export const nfpa10 = citesOf('NFPA 10', '2007');

type ByHazard<T> = Readonly<Record<HazardClass, T>>;

/** Class A, by hazard: extra, ordinary, light. */
const SOLIDS: ByHazard<{ readonly least: number; readonly area: number }> = {
  severe: { least: 4, area: squareFeet(1000) },
  medium: { least: 2, area: squareFeet(1500) },
  light: { least: 2, area: squareFeet(3000) },
};

/** The table's second column: 50 ft to walk with the larger rating. A smaller one would do within 30 ft, which is not reckoned with. */
const LIQUIDS: ByHazard<number> = { severe: 80, medium: 20, light: 10 };

const SOLID_WALK = feet(75);
const LIQUID_WALK = feet(50);
const KITCHEN_WALK = feet(30);

export const NFPA_MOST_AREA: Ruled<number> = ruled(
  'nfpa10.area-per-extinguisher',
  squareFeet(11_250),
  nfpa10('T6.2.1.1', 'V2'),
);

/**
 * The tables speak of the walk to an extinguisher and of the floor that its rating protects, and know no unit that it has to hang in:
 * that rooms of a hazard of their own may be served from the corridor is read out of that, and no sentence of the copies that were read.
 */
export const NFPA_SERVED_FROM_OUTSIDE: Ruled<true> = ruled(
  'nfpa10.served-within-travel',
  true,
  nfpa10('6.2.1', 'M-high'),
);

/** Kilograms in a pound, exactly. */
const POUND = 0.45359237;

/** What is heavier than 40 lb hangs lower. */
export const NFPA_MOUNTING = {
  topAtMost: ruled('nfpa10.mounting.top', feet(5), nfpa10('6.1.3.8', 'M-high')),
  heavy: {
    over: 40 * POUND,
    topAtMost: ruled('nfpa10.mounting.heavy-top', feet(3.5), nfpa10('6.1.3.8', 'M-high')),
  },
  bottomAtLeast: ruled('nfpa10.mounting.bottom', inches(4), nfpa10('6.1.3.8', 'M-high')),
} as const;

/** Whether wheeled or not. Live equipment goes by what burns beside it, gases by the table of liquids. */
export function nfpaTravel(
  fireClass: FireClass,
  hazard: HazardClass,
  _wheeled: boolean,
  beside: readonly FireClass[] = [],
): Ruled<number> | null {
  switch (fireClass) {
    case 'A':
      return ruled(`nfpa10.travel.a.${hazard}`, SOLID_WALK, nfpa10('T6.2.1.1', 'V2'));
    case 'B':
    case 'C':
      return ruled(
        `nfpa10.travel.${fireClass.toLowerCase()}.${hazard}`,
        LIQUID_WALK,
        nfpa10('T6.3.1.1', 'V2'),
      );
    case 'E':
      return beside.includes('B')
        ? ruled(`nfpa10.travel.e-beside-b.${hazard}`, LIQUID_WALK, nfpa10('6.4', 'M-high'))
        : ruled(`nfpa10.travel.e.${hazard}`, SOLID_WALK, nfpa10('6.4', 'M-high'));
    case 'F':
      return ruled('nfpa10.travel.f', KITCHEN_WALK, nfpa10('6.6', 'M-high'));
  }
}

export function nfpaLeastRating(fireClass: FireClass, hazard: HazardClass): Ruled<LeastRating> | null {
  if (fireClass === 'A') {
    const least = { letter: 'A', value: SOLIDS[hazard].least } as const;
    return ruled(`nfpa10.least.a.${hazard}`, least, nfpa10('T6.2.1.1', 'V2'));
  }
  if (fireClass !== 'B' && fireClass !== 'C') return null;
  const least = { letter: 'B', value: LIQUIDS[hazard] } as const;
  return ruled(`nfpa10.least.${fireClass.toLowerCase()}.${hazard}`, least, nfpa10('T6.3.1.1', 'V2'));
}

export const nfpaAreaPerRating = (fireClass: FireClass, hazard: HazardClass): Ruled<number> | null =>
  fireClass === 'A' ? ruled(`nfpa10.area.a.${hazard}`, SOLIDS[hazard].area, nfpa10('T6.2.1.1', 'V2')) : null;

const EXTRA: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['chemical-store', 'cylinder-store', 'generator']);
const ORDINARY: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'laboratory',
  'pathology',
  'pharmacy',
  'pharmacy-store',
  'linen',
  'shop',
  'canteen',
  'kitchen',
  'archive',
  'medical-records',
  'server-room',
  'it-room',
  'plant',
  'electrical',
  'boiler',
  'medical-gas',
  'radioactive-store',
  'waste',
  'ebike-charging',
  'garage',
  'ramp',
  'store',
  'laundry',
  'workshop',
  'mortuary',
  'loading',
  'other',
]);

/** From memory of the annex's examples: offices, wards and halls are light, what is stored, cooked or repaired ordinary. */
export function nfpaHazard(use: SpaceUse): RuledHazard {
  const value: HazardClass = EXTRA.has(use) ? 'severe' : ORDINARY.has(use) ? 'medium' : 'light';
  return { ...ruled(`nfpa10.hazard.${value}`, value, nfpa10('5.4', 'M-low')), assumed: null };
}
