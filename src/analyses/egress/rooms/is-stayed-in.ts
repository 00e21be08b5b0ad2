import type { SpaceUse } from '../../../model/schema/space-use';
import type { MeasuredRoom } from '../measured-room';

/** Looked after, not stayed in; garages have a code of their own (GB 50067). */
const MACHINES: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'plant',
  'electrical',
  'generator',
  'boiler',
  'server-room',
  'it-room',
  'garage',
  'ebike-charging',
]);

/** Patients are examined, treated, or lie there. */
const PATIENTS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'ward',
  'single-ward',
  'isolation-ward',
  'observation',
  'icu',
  'nicu',
  'newborn',
  'delivery',
  'consulting',
  'exam',
  'treatment',
  'resuscitation',
  'operating-theatre',
  'recovery',
  'dialysis',
  'endoscopy',
  'dental',
  'physiotherapy',
  'infusion',
]);

/** Is anybody reckoned with in a room: distances and doors are judged for people. O(1). */
export const isStayedIn = ({ room: { space }, egress }: MeasuredRoom): boolean =>
  egress.persons > 0 && !MACHINES.has(space.use);

/** O(1). */
export const isForPatients = (use: SpaceUse): boolean => PATIENTS.has(use);

const WARDS: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['ward', 'single-ward', 'isolation-ward']);

/** Is it a ward: the part of a building where such are has limits of its own. O(1). */
export const isWard = (use: SpaceUse): boolean => WARDS.has(use);
