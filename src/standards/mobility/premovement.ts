import type { Citation } from '../../base/finding';
import type { PopulationRole } from '../../model/schema/population-roles';
import { cite } from '../cite';

/** Who begins to walk when. */
export interface PremovementRow {
  readonly id: string;
  readonly roles: readonly PopulationRole[];
  /** From the alarm until walking starts, seconds: anywhere between these, each as likely. */
  readonly least: number;
  readonly most: number;
  readonly cite: Citation;
}

/** An unannounced drill among outpatients whom staff sent out: means as they are recalled, the paper was not read. */
const gwynne = (about: string): Citation => cite('Gwynne et al.', '2003', about, 'M-low');

/**
 * Times before walking in a hospital. What is recalled are means, of staff some 30 s and of patients 53 to 70 s by clinic; how they spread
 * is this program's own: staff as far to either side of the mean as nothing and twice of it are, patients between the means of clinics.
 * Visitors and carers wait for those whom they are with.
 */
export const PREMOVEMENT: readonly PremovementRow[] = [
  {
    id: 'premovement.staff',
    roles: ['staff', 'guard', 'contractor'],
    least: 0,
    most: 60,
    cite: gwynne('premovement of staff'),
  },
  {
    id: 'premovement.patients',
    roles: ['outpatient', 'inpatient', 'emergency-patient', 'visitor', 'carer'],
    least: 53,
    most: 70,
    cite: gwynne('premovement of patients whom staff prompts'),
  },
];

/** When people of a role begin to walk; null where no row has it. O(rows). */
export const premovementOf = (role: PopulationRole): PremovementRow | null =>
  PREMOVEMENT.find(({ roles }) => roles.includes(role)) ?? null;
