import type { Checklist } from './checklists/checklist';
import { CN_CALL_POINT_TEST, CN_DETECTOR_TEST } from './checklists/cn-detection';
import { CN_EMERGENCY_LIGHT_CHECK, CN_EXIT_SIGN_CHECK, CN_FIRE_DOOR_CHECK } from './checklists/cn-escape';
import { CN_EXTINGUISHER_CHECK } from './checklists/cn-extinguisher';
import { CN_HYDRANT_CHECK, CN_HYDRANT_PATROL } from './checklists/cn-hydrant';
import { CN_FIRE_CHECK, CN_FIRE_PATROL } from './checklists/cn-rounds';
import { CN_EXTINGUISHER_FREQUENCIES } from './frequencies/cn-extinguisher';
import { CN_INSPECTION_FREQUENCIES } from './frequencies/cn-inspection';
import type { FrequencyRule } from './frequencies/frequency';

/** The forms and frequencies that a country's hospitals go by. */
export interface DutyProfile {
  readonly id: 'cn';
  readonly checklists: readonly Checklist[];
  readonly frequencies: readonly FrequencyRule[];
}

/** China. Every row says how well its clause is known; none was read in a purchased copy. */
export const CN_DUTIES: DutyProfile = {
  id: 'cn',
  checklists: [
    CN_EXTINGUISHER_CHECK,
    CN_HYDRANT_PATROL,
    CN_HYDRANT_CHECK,
    CN_DETECTOR_TEST,
    CN_CALL_POINT_TEST,
    CN_EMERGENCY_LIGHT_CHECK,
    CN_EXIT_SIGN_CHECK,
    CN_FIRE_DOOR_CHECK,
    CN_FIRE_PATROL,
    CN_FIRE_CHECK,
  ],
  frequencies: [...CN_EXTINGUISHER_FREQUENCIES, ...CN_INSPECTION_FREQUENCIES],
};
