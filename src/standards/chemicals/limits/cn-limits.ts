import { cite, gb50016 } from '../../cite';
import { BESIDE_BEDS } from '../siting-rules';
import { isAlcohol, isFlammableLiquid, limit, type StoreLimit } from './store-limit';

const own = (clause: string) => cite('WardTwin', '1', clause, 'house');

/** China: what codes say, and the hospital's own limits where they say nothing. */
export const CN_LIMITS: readonly StoreLimit[] = [
  limit('cn.ward-alcohol', {
    scope: 'room',
    most: BESIDE_BEDS.value,
    unit: 'l',
    uses: [
      'ward',
      'single-ward',
      'isolation-ward',
      'observation',
      'consulting',
      'exam',
      'treatment',
      'infusion',
      'nurse-station',
      'clean-utility',
      'dirty-utility',
    ],
    force: 'should',
    counts: isAlcohol,
    cite: own('ward-alcohol'),
  }),
  // The 50 l that are often told for laboratories were found in no standard (DUTIES 5.1).
  limit('cn.laboratory-flammables', {
    scope: 'room',
    most: 50,
    unit: 'l',
    uses: ['laboratory', 'pathology'],
    force: 'should',
    counts: isFlammableLiquid,
    cite: own('laboratory-flammables'),
  }),
  limit('cn.day-tank', {
    scope: 'room',
    most: 1000,
    unit: 'l',
    uses: ['generator', 'boiler', 'plant', 'electrical'],
    counts: isFlammableLiquid,
    cite: gb50016('5.4.13', 'M-high'),
  }),
  // Above it the distances from a store of class 甲 to other buildings grow.
  limit('cn.class-a-store', {
    scope: 'storey',
    most: 5000,
    unit: 'kg',
    uses: ['chemical-store'],
    force: 'should',
    counts: ({ stored }) => stored === 'A',
    cite: gb50016('3.5.1', 'M-med'),
  }),
];
