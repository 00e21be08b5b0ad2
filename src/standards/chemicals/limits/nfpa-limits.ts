import { cite, citesOf, nfpa101 } from '../../cite';
import { cubicFeet, squareFeet } from '../../feet';
import { flashesBelow, isHandRub, isOxidisingGas, limit, type StoreLimit } from './store-limit';

const nfpa99 = citesOf('NFPA 99', 'edition not known');
const nfpa45 = citesOf('NFPA 45', '2024');

/** Litres in a US gallon, exactly. */
const GALLON = 3.785411784;

/** Class I flashes below 100 °F, class II below 140 °F. */
const CLASS_I = flashesBelow(37.8);
const CLASS_I_II = flashesBelow(60);

const LABORATORIES = ['laboratory', 'pathology'] as const;
const GAS_ROOMS = ['cylinder-store', 'medical-gas'] as const;

/**
 * NFPA (CODES 5.6). Laboratories of health care are of class C at half its amounts or of class D: which one is not in plans, and D,
 * the stricter in total, is taken. Rooms of the storeys 4 to 6 have a quarter less, higher ones half.
 */
const laboratory = {
  scope: 'room',
  unit: 'l',
  most: 150 * GALLON,
  perSquareMetre: (2 * GALLON) / squareFeet(100),
  floorShares: [
    { from: 7, share: 0.5 },
    { from: 4, share: 0.75 },
  ],
  uses: LABORATORIES,
  cite: nfpa45('class D', 'V2'),
} as const;

export const NFPA_LIMITS: readonly StoreLimit[] = [
  limit('nfpa.gas.compartment', {
    scope: 'compartment',
    most: cubicFeet(300),
    unit: 'm3',
    except: [...GAS_ROOMS, 'chemical-store', 'outdoor'],
    counts: isOxidisingGas,
    cite: nfpa99('11.3.3', 'V2'),
  }),
  limit('nfpa.gas.room', {
    scope: 'room',
    most: cubicFeet(3000),
    unit: 'm3',
    except: [...GAS_ROOMS, 'outdoor'],
    counts: isOxidisingGas,
    cite: nfpa99('11.3.1', 'M-high'),
  }),
  limit('nfpa.hand-rub.storage', {
    scope: 'compartment',
    most: 5 * GALLON,
    unit: 'l',
    except: ['chemical-store', 'outdoor'],
    exceptForms: ['safety-cabinet'],
    counts: isHandRub,
    cite: nfpa101('18/19.3.2.6', 'V2'),
  }),
  limit('nfpa.laboratory.class-1', { ...laboratory, counts: CLASS_I }),
  limit('nfpa.laboratory.total', { ...laboratory, counts: CLASS_I_II }),
  limit('nfpa.outside-cabinets', {
    scope: 'compartment',
    most: 10 * GALLON,
    unit: 'l',
    except: ['chemical-store', 'generator', 'outdoor'],
    exceptForms: ['safety-cabinet', 'tank'],
    counts: CLASS_I_II,
    cite: cite('NFPA 30', 'edition not known', 'clause not known', 'V2'),
  }),
  limit('nfpa.cabinet', {
    scope: 'store',
    most: 60 * GALLON,
    unit: 'l',
    forms: ['safety-cabinet'],
    counts: CLASS_I_II,
    cite: cite('NFPA 30', 'edition not known', 'clause not known', 'V2'),
  }),
];
