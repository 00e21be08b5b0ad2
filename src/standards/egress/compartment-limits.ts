import type { Profile } from '../../model/schema/profiles';
import { citesOf, gb50016, gb51039, gb55037, htm0502, nfpa101 } from '../cite';
import { squareFeet } from '../feet';
import type { BuildingFacts } from './building-facts';
import { atLeast, atMost, changes, type EgressRow, type RowFacts } from './egress-row';
import { limitOf, type Limit } from './limit-steps';
import { appliesTo, strictestOf } from './strictest';

const largest = (name: string, area: number, confidence: 'M-high' | 'M-med', applies: RowFacts): EgressRow =>
  atMost(`cn.compartment.${name}`, area, 'm²', gb50016('5.3.1', confidence), { measured: 'gross', applies });

/** Without sprinklers, m². Grades 3 and 4 from memory; high-rises are of grades 1 and 2 anyway. */
export const CN_COMPARTMENT: readonly EgressRow[] = [
  largest('high', 1500, 'M-high', { highRise: true }),
  largest('low', 2500, 'M-high', { highRise: false, fireGrades: [1, 2] }),
  largest('low-grade-3', 1200, 'M-med', { highRise: false, fireGrades: [3] }),
  largest('low-grade-4', 600, 'M-med', { highRise: false, fireGrades: [4] }),
];
export const CN_COMPARTMENT_BELOW = largest('below', 500, 'M-high', {});
/** Below ground: rooms of plant, from memory, and garages, which go by a code of their own. */
export const CN_COMPARTMENT_PLANT = largest('below-plant', 1000, 'M-med', {});
export const CN_COMPARTMENT_GARAGE = atMost(
  'cn.compartment.below-garage',
  2000,
  'm²',
  citesOf('GB 50067', '2014')('5.1.1', 'M-med'),
  { measured: 'gross' },
);
/** Sprinklers throughout double it. */
export const CN_COMPARTMENT_SPRINKLERS = changes(
  'cn.compartment.sprinklers',
  2,
  'share',
  gb50016('5.3.1', 'M-high'),
);

/** With alarm, sprinklers and finishes that don't burn, of which a plan tells two. Not doubled again. */
const watched = {
  measured: 'gross',
  applies: { highRise: true, sprinklered: true, detected: true },
} as const;
export const CN_HIGH_OUTPATIENT_HALL = atMost(
  'cn.compartment.high-outpatient-hall',
  4000,
  'm²',
  gb51039('5.24.2(3)', 'M-high'),
  watched,
);
export const CN_OPERATING = atMost('cn.compartment.operating', 4000, 'm²', gb51039('5.24.2(4)', 'M-high'), {
  measured: 'gross',
  applies: { sprinklered: true, detected: true },
});
/** What is larger on one storey is parted by such walls, with doors of class 甲. */
export const CN_CLEAN_OPERATING = {
  area: atMost(
    'cn.clean-operating.area',
    2000,
    'm²',
    citesOf('GB 50333', '2013')('clean departments', 'V2'),
    {
      measured: 'gross',
    },
  ),
  walls: atLeast(
    'cn.clean-operating.walls',
    120,
    'minutes',
    citesOf('GB 50333', '2013')('clean departments', 'V2'),
  ),
  door: atLeast(
    'cn.clean-operating.door',
    90,
    'minutes',
    citesOf('GB 50333', '2013')('clean departments', 'V2'),
  ),
} as const;

/** Between nursing units: walls, and doors of class 乙 that stand open in corridors; GB 55037 may ask for 甲 (to be checked). */
export const CN_BETWEEN_UNITS = {
  walls: atLeast('cn.nursing-units.walls', 120, 'minutes', gb50016('5.4.5', 'V2')),
  door: atLeast('cn.nursing-units.door', 60, 'minutes', gb50016('5.4.5', 'V2')),
  stricterDoor: atLeast('cn.nursing-units.door-strict', 90, 'minutes', gb55037('4.3.6', 'M-med')),
} as const;
/** Theatres, key laboratories, stores of drugs, records. */
export const CN_KEY_ROOMS = {
  walls: atLeast('cn.key-rooms.walls', 120, 'minutes', gb50016('6.2.2', 'M-high')),
  floor: atLeast('cn.key-rooms.floor', 60, 'minutes', gb50016('6.2.2', 'M-high')),
  door: atLeast('cn.key-rooms.door', 60, 'minutes', gb50016('6.2.2', 'M-high')),
} as const;
/** Wards lie above ground, in buildings of grade 3 no higher than so. */
export const CN_WARDS = {
  lowest: atLeast('cn.wards.lowest-storey', 1, 'storey', gb50016('5.4.5 (GB 55037 4.3.6)', 'M-high')),
  highest: atMost('cn.wards.highest-storey', 2, 'storey', gb50016('5.4.5 (GB 55037 4.3.6)', 'M-high'), {
    applies: { fireGrades: [3] },
  }),
} as const;

/** Of the edition of 2012, which CMS goes by; that of 2018 allows more on conditions that no plan tells. */
export const NFPA_SMOKE_COMPARTMENT = atMost(
  'nfpa.smoke-compartment.area',
  squareFeet(22_500),
  'm²',
  nfpa101('18.3.7.1', 'V2'),
  { measured: 'gross' },
);
export const NFPA_SMOKE_COMPARTMENT_2018 = atMost(
  'nfpa.smoke-compartment.area-2018',
  squareFeet(40_000),
  'm²',
  citesOf('NFPA 101', '2018')('18.3.7.1', 'V2'),
  { measured: 'gross' },
);
/** On a storey where people sleep. */
export const NFPA_SMOKE_COMPARTMENTS = atLeast(
  'nfpa.smoke-compartment.count',
  2,
  'count',
  nfpa101('18.3.7.1', 'V2'),
);
export const UK_COMPARTMENT = {
  whole: atMost('uk.compartment.area', 2000, 'm²', htm0502('compartments', 'M-med'), { measured: 'gross' }),
  part: atMost('uk.sub-compartment.area', 750, 'm²', htm0502('compartments', 'M-med'), { measured: 'gross' }),
  /** Patients of one part; recalled. */
  patients: atMost('uk.sub-compartment.patients', 30, 'persons', htm0502('compartments', 'M-med')),
} as const;

/** What a compartment is made of, where that changes its limit. */
export interface CompartmentPlace {
  readonly belowGround: boolean;
  readonly part: 'outpatient-hall' | 'operating' | 'plant' | 'garage' | null;
}

/** How large a fire compartment (nfpa: a smoke compartment) may be, m², and by which steps. O(rows). */
export function compartmentLimit(profile: Profile, facts: BuildingFacts, place: CompartmentPlace): Limit {
  if (profile === 'nfpa') return limitOf({ row: NFPA_SMOKE_COMPARTMENT, assumed: [] });
  if (profile === 'uk') return limitOf({ row: UK_COMPARTMENT.whole, assumed: [] });
  const exception = exceptionOf(facts, place);
  if (exception !== null) return limitOf({ row: exception, assumed: [] });
  const chosen = place.belowGround
    ? { row: belowRow(place.part), assumed: [] }
    : strictestOf(CN_COMPARTMENT, facts);
  return limitOf(
    chosen,
    facts.sprinklered === true ? [{ kind: 'sprinklers', row: CN_COMPARTMENT_SPRINKLERS }] : [],
    facts.sprinklered === null ? ['sprinklers'] : [],
  );
}

/** Where its conditions are known to hold, and it gives more than the table doubled. */
function exceptionOf(facts: BuildingFacts, { belowGround, part }: CompartmentPlace): EgressRow | null {
  if (belowGround || facts.highRise !== true) return null;
  if (part === 'outpatient-hall' && appliesTo(CN_HIGH_OUTPATIENT_HALL, facts) === true)
    return CN_HIGH_OUTPATIENT_HALL;
  if (part === 'operating' && appliesTo(CN_OPERATING, facts) === true) return CN_OPERATING;
  return null;
}

const belowRow = (part: CompartmentPlace['part']): EgressRow => {
  if (part === 'plant') return CN_COMPARTMENT_PLANT;
  return part === 'garage' ? CN_COMPARTMENT_GARAGE : CN_COMPARTMENT_BELOW;
};
