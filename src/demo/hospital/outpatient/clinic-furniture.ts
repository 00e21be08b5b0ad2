import { furniture } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';
import { ESCALATORS } from './escalators';
import type { Level } from './frame';

/** Waiting seats in blocks of two rows, back to back, clear of doors and of the passage across; a triage desk at the street. */
const HALLS: Readonly<Record<Exclude<Level, 1>, string>> = {
  2: `
    候诊椅 | Waiting seats | 0.45 | 7.6,1.6,9.2,4.6 7.6,5.6,9.2,8.6 7.6,13.6,9.2,17 7.6,18,9.2,20.8
    候诊椅 | Waiting seats | 0.45 | 65.8,1.6,67.4,5 65.8,6,67.4,8.8 65.8,13.6,67.4,16.6 65.8,17.6,67.4,20.8
    分诊台 | Triage desk | 1.1 | 7.4,22.2,9.4,22.9 65.6,22.2,67.6,22.9
    候诊椅 | Waiting seats | 0.45 | 83.1,1,83.65,8 83.1,13.4,83.65,23.4
  `,
  3: `
    候诊椅 | Waiting seats | 0.45 | 7.6,1.4,9.2,8.4 7.6,13.8,9.2,20.6
    候诊椅 | Waiting seats | 0.45 | 65.8,1.4,67.4,4.4 65.8,5.6,67.4,8.6 65.8,14,67.4,20.6
    分诊台 | Triage desk | 1.1 | 7.4,22.2,9.4,22.9 65.6,22.2,67.6,22.9
    候诊椅 | Waiting seats | 0.45 | 83.1,1.4,83.65,6.4 83.1,14,83.65,19 83.1,20,83.65,24
  `,
  4: `
    候诊椅 | Waiting seats | 0.45 | 6.9,2,7.5,8 9.3,2,9.9,8 6.9,14,7.5,20 9.3,14,9.9,20
    候诊椅 | Waiting seats | 0.45 | 65.8,2,67.4,8.4 65.8,13.6,67.4,20.4
    分诊台 | Triage desk | 1.1 | 7.4,22.2,9.4,22.9 65.6,22.2,67.6,22.9
    儿童活动角 | Children's corner | 0.5 | 83,2,83.65,5
    候诊椅 | Waiting seats | 0.45 | 83.1,13.4,83.65,21.4
  `,
  5: `
    候诊椅 | Waiting seats | 0.45 | 7.6,2,9.2,8.4 7.6,14,9.2,17 7.6,18,9.2,21
    候诊椅 | Waiting seats | 0.45 | 65.8,1.4,67.4,5 65.8,6,67.4,8.4 65.8,14,67.4,20.6
    分诊台 | Triage desk | 1.1 | 7.4,22.2,9.4,22.9 65.6,22.2,67.6,22.9
    候诊椅 | Waiting seats | 0.45 | 83.1,1,83.65,4.6 83.1,5.6,83.65,8.6 83.1,14,83.65,23
  `,
};

/** Plant and switchboards, over those of the ground. */
const PLANT = `
  空调机组 | Air-handling unit | 2.2 | 43,38.4,46,40.8
  配电柜 | Switchboards | 2.1 | 47.3,40.4,49.7,41.3
`;

/** Furniture of the places that every storey of clinics has. */
export const clinicFurniture = (level: Level): Furniture[] => [
  ...ESCALATORS,
  ...furniture(PLANT),
  ...(level === 1 ? [] : furniture(HALLS[level])),
];
