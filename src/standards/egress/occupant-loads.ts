import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import type { SpaceUse } from '../../model/schema/space-use';
import { cite, citesOf, nfpa101 } from '../cite';
import { squareFeet } from '../feet';
import { atLeast, type EgressRow } from './egress-row';

/** Rooms that are as full as each other. */
export const OCCUPANT_KINDS = [
  'beds',
  'treatment',
  'consulting',
  'theatre',
  'office',
  'meeting',
  'waiting',
  'hall',
  'dining',
  'kitchen',
  'shop',
  'workplace',
  'store',
] as const;
export type OccupantKind = (typeof OCCUPANT_KINDS)[number];

/** Who is in ways, wet rooms, shafts and on roofs belongs to another room. */
const KIND_OF: Readonly<Record<SpaceUse, OccupantKind | null>> = {
  ward: 'beds',
  'single-ward': 'beds',
  'isolation-ward': 'beds',
  observation: 'beds',
  icu: 'beds',
  nicu: 'beds',
  newborn: 'beds',
  delivery: 'beds',
  consulting: 'consulting',
  exam: 'consulting',
  treatment: 'treatment',
  resuscitation: 'treatment',
  emergency: 'hall',
  'operating-theatre': 'theatre',
  recovery: 'treatment',
  dialysis: 'treatment',
  endoscopy: 'treatment',
  dental: 'consulting',
  physiotherapy: 'treatment',
  infusion: 'treatment',
  hyperbaric: 'treatment',
  radiotherapy: 'theatre',
  imaging: 'theatre',
  ct: 'theatre',
  mri: 'theatre',
  xray: 'theatre',
  ultrasound: 'consulting',
  'nuclear-medicine': 'theatre',
  laboratory: 'workplace',
  pathology: 'workplace',
  'blood-bank': 'workplace',
  pharmacy: 'workplace',
  'pharmacy-store': 'store',
  'drug-safe': 'store',
  'sterile-supply': 'workplace',
  'nurse-station': 'office',
  'clean-utility': 'store',
  'dirty-utility': 'store',
  linen: 'store',
  pantry: 'store',
  dayroom: 'dining',
  'nursing-room': 'consulting',
  'outpatient-hall': 'hall',
  hall: 'hall',
  waiting: 'waiting',
  reception: 'office',
  cashier: 'office',
  shop: 'shop',
  canteen: 'dining',
  chapel: 'meeting',
  corridor: null,
  lobby: null,
  stair: null,
  ramp: null,
  'lift-shaft': null,
  'lift-lobby': null,
  escalator: null,
  refuge: null,
  office: 'office',
  meeting: 'meeting',
  teaching: 'meeting',
  'duty-room': 'office',
  'staff-rest': 'office',
  changing: null,
  archive: 'store',
  'medical-records': 'store',
  finance: 'office',
  toilet: null,
  bathroom: null,
  cleaner: null,
  security: 'office',
  'control-room': 'office',
  'it-room': 'office',
  'server-room': 'store',
  plant: 'store',
  electrical: 'store',
  generator: 'store',
  boiler: 'store',
  'medical-gas': 'store',
  'chemical-store': 'store',
  'cylinder-store': 'store',
  'radioactive-store': 'store',
  waste: 'store',
  'ebike-charging': 'store',
  garage: 'store',
  store: 'store',
  kitchen: 'kitchen',
  laundry: 'workplace',
  workshop: 'workplace',
  mortuary: 'store',
  loading: 'store',
  roof: null,
  shaft: null,
  void: null,
  outdoor: null,
  other: 'office',
};

/** Square metres that one person has. */
const load = (profile: Profile, kind: OccupantKind, area: number, citation: Citation, gross: boolean) =>
  atLeast(`${profile}.load.${kind}`, area, 'm²/person', citation, { measured: gross ? 'gross' : 'net' });

/** No code of China says how full rooms of hospitals are: this program's own, after the demonstration hospital's programme. */
const own = cite('WardTwin', '1', 'occupants-by-use', 'house');
/** Offices and dining rooms have codes, known from memory only. */
const offices = citesOf('JGJ/T 67', '2019')('4.3', 'M-low');
const dining = citesOf('JGJ 64', '2017')('4.1.2', 'M-low');
const shops = citesOf('GB 50016', '2014 (2018)')('T5.5.21-2', 'M-low');
const factors = nfpa101('T7.3.1.2', 'M-low');
const tableOfB = citesOf('Approved Document B', '2019')('floor space factors', 'M-low');

type Loads = Readonly<Record<OccupantKind, EgressRow>>;

const CN: Loads = {
  beds: load('cn', 'beds', 6, own, false),
  treatment: load('cn', 'treatment', 6, own, false),
  consulting: load('cn', 'consulting', 4, own, false),
  theatre: load('cn', 'theatre', 7, own, false),
  office: load('cn', 'office', 6, offices, false),
  meeting: load('cn', 'meeting', 2, offices, false),
  // 1.2 persons on a square metre at most.
  waiting: load('cn', 'waiting', 1 / 1.2, own, false),
  hall: load('cn', 'hall', 3, own, false),
  dining: load('cn', 'dining', 1, dining, false),
  kitchen: load('cn', 'kitchen', 10, own, false),
  shop: load('cn', 'shop', 1 / 0.6, shops, true),
  workplace: load('cn', 'workplace', 10, own, false),
  store: load('cn', 'store', 30, own, false),
};

const feetEach = (kind: OccupantKind, area: number, gross: boolean): EgressRow =>
  load('nfpa', kind, squareFeet(area), factors, gross);

const NFPA: Loads = {
  beds: feetEach('beds', 120, true),
  treatment: feetEach('treatment', 240, true),
  consulting: feetEach('consulting', 100, true),
  theatre: feetEach('theatre', 240, true),
  office: feetEach('office', 100, true),
  meeting: feetEach('meeting', 15, false),
  waiting: feetEach('waiting', 15, false),
  hall: feetEach('hall', 15, false),
  dining: feetEach('dining', 15, false),
  kitchen: feetEach('kitchen', 100, true),
  shop: feetEach('shop', 30, true),
  workplace: feetEach('workplace', 100, true),
  store: feetEach('store', 500, true),
};

const floorSpace = (kind: OccupantKind, area: number): EgressRow => load('uk', kind, area, tableOfB, false);

/** It knows no rooms of hospitals: bedrooms, offices and halls stand for them. */
const UK: Loads = {
  beds: floorSpace('beds', 8),
  treatment: floorSpace('treatment', 6),
  consulting: floorSpace('consulting', 6),
  theatre: floorSpace('theatre', 6),
  office: floorSpace('office', 6),
  meeting: floorSpace('meeting', 1),
  waiting: floorSpace('waiting', 1),
  hall: floorSpace('hall', 1),
  dining: floorSpace('dining', 1),
  kitchen: floorSpace('kitchen', 7),
  shop: floorSpace('shop', 2),
  workplace: floorSpace('workplace', 5),
  store: floorSpace('store', 30),
};

export const OCCUPANT_LOADS: Readonly<Record<Profile, Loads>> = { cn: CN, nfpa: NFPA, uk: UK };

/** Patient, and half a carer or member of staff, for each bed that a plan tells of. */
export const PERSONS_PER_BED: Readonly<Record<Profile, EgressRow>> = {
  cn: atLeast('cn.load.bed', 1.5, 'persons', own),
  nfpa: atLeast('nfpa.load.bed', 1.5, 'persons', own),
  uk: atLeast('uk.load.bed', 1.5, 'persons', own),
};

/** How much floor of a room one person has, where nobody says how many are in it; null = nobody is reckoned there. O(1). */
export function occupantLoad(profile: Profile, use: SpaceUse): EgressRow | null {
  const kind = KIND_OF[use];
  return kind === null ? null : OCCUPANT_LOADS[profile][kind];
}
