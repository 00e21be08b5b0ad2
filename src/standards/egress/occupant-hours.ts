import { isWithin } from '../../base/day-time';
import type { Citation } from '../../base/finding';
import type { SpaceUse } from '../../model/schema/space-use';
import { cite } from '../cite';

/** Rooms that are at work at the same hours. */
export const WORK_KINDS = ['always', 'duty', 'long-day', 'day'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** At which hours as many people are in a room as its use and area tell, and which part of them at the others. */
export interface HoursRow {
  readonly id: string;
  /** `HH:MM`, from included, to excluded; equal = the whole day. */
  readonly from: string;
  readonly to: string;
  /** Part of the design figure outside these hours, 0 … 1; rounded up to whole people in each room. */
  readonly share: number;
  readonly cite: Citation;
}

/** No code says when rooms of hospitals are at work: this program's own, wider than the hours of the demonstration hospital's programme. */
const own = cite('WardTwin', '1', 'hours-of-use', 'house');
const row = (kind: WorkKind, from: string, to: string, share: number): HoursRow => ({
  id: `hours.${kind}`,
  from,
  to,
  share,
  cite: own,
});

/**
 * Wards, emergency and watched posts know no hours. Of services that keep somebody on duty a fifth of the day's staff is there in the
 * evening (theatres 12 of 54, imaging, laboratory and pharmacy 15 of 90): a quarter is reckoned with. Patients begin to come at six and are
 * gone by half past six: clinics and offices have an hour more.
 */
export const OCCUPANT_HOURS: Readonly<Record<WorkKind, HoursRow>> = {
  always: row('always', '00:00', '00:00', 1),
  duty: row('duty', '06:00', '19:30', 0.25),
  'long-day': row('long-day', '06:00', '22:00', 0),
  day: row('day', '06:00', '19:30', 0),
};

/** Ways and shafts have nobody of their own at any hour; what nobody tells the use of may be anything. */
const KIND_OF: Readonly<Record<SpaceUse, WorkKind>> = {
  ward: 'always',
  'single-ward': 'always',
  'isolation-ward': 'always',
  observation: 'always',
  icu: 'always',
  nicu: 'always',
  newborn: 'always',
  delivery: 'always',
  consulting: 'day',
  exam: 'duty',
  treatment: 'duty',
  resuscitation: 'always',
  emergency: 'always',
  'operating-theatre': 'duty',
  recovery: 'duty',
  dialysis: 'long-day',
  endoscopy: 'duty',
  dental: 'day',
  physiotherapy: 'day',
  infusion: 'duty',
  hyperbaric: 'long-day',
  radiotherapy: 'long-day',
  imaging: 'duty',
  ct: 'duty',
  mri: 'duty',
  xray: 'duty',
  ultrasound: 'duty',
  'nuclear-medicine': 'day',
  laboratory: 'duty',
  pathology: 'duty',
  'blood-bank': 'duty',
  pharmacy: 'duty',
  'pharmacy-store': 'day',
  'drug-safe': 'day',
  'sterile-supply': 'duty',
  'nurse-station': 'always',
  'clean-utility': 'duty',
  'dirty-utility': 'duty',
  linen: 'duty',
  pantry: 'duty',
  dayroom: 'long-day',
  'nursing-room': 'duty',
  'outpatient-hall': 'duty',
  hall: 'duty',
  waiting: 'duty',
  reception: 'duty',
  cashier: 'duty',
  shop: 'long-day',
  canteen: 'long-day',
  chapel: 'always',
  corridor: 'always',
  lobby: 'always',
  stair: 'always',
  ramp: 'always',
  'lift-shaft': 'always',
  'lift-lobby': 'always',
  escalator: 'always',
  refuge: 'always',
  office: 'duty',
  meeting: 'long-day',
  teaching: 'long-day',
  'duty-room': 'always',
  'staff-rest': 'always',
  changing: 'always',
  archive: 'day',
  'medical-records': 'day',
  finance: 'day',
  toilet: 'always',
  bathroom: 'always',
  cleaner: 'always',
  security: 'always',
  'control-room': 'always',
  'it-room': 'duty',
  'server-room': 'duty',
  plant: 'duty',
  electrical: 'duty',
  generator: 'duty',
  boiler: 'duty',
  'medical-gas': 'duty',
  'chemical-store': 'day',
  'cylinder-store': 'day',
  'radioactive-store': 'day',
  waste: 'duty',
  'ebike-charging': 'duty',
  garage: 'duty',
  store: 'day',
  kitchen: 'long-day',
  laundry: 'day',
  workshop: 'day',
  mortuary: 'duty',
  loading: 'duty',
  roof: 'always',
  shaft: 'always',
  void: 'always',
  outdoor: 'always',
  other: 'always',
};

/** When rooms of a use are at work. O(1). */
export const occupantHours = (use: SpaceUse): HoursRow => OCCUPANT_HOURS[KIND_OF[use]];

/** Part of the design figure that is there at a time of day (`HH:MM`), 0 … 1; null = no hour is asked: all of it. O(1). */
export const shareAtWork = ({ from, to, share }: HoursRow, hour: string | null): number =>
  hour === null || isWithin(hour, from, to) ? 1 : share;

/** Does a room of this use stand empty when it is locked: it has hours, and whoever is the last to go locks it? O(1). */
export const isLeftLocked = (use: SpaceUse): boolean => KIND_OF[use] !== 'always';
