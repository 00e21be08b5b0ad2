import type { SpaceUse } from '../../../model/schema/space-use';
import { boxAround } from '../../drafting/boxes';
import { furniture, piece } from '../../drafting/furniture-table';
import { inRing } from '../../drafting/room-at';
import type { Furniture, Room } from '../../drafting/storey-plan';
import { ESCALATORS } from './escalators';
import type { ClinicLevel } from './frame';

/** Waiting seats in blocks of two rows, back to back, clear of doors and of the passage across; a triage desk at the street. */
const HALLS: Readonly<Record<ClinicLevel, string>> = {
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
export const clinicFurniture = (level: ClinicLevel): Furniture[] => [
  ...ESCALATORS,
  ...furniture(PLANT),
  ...furniture(HALLS[level]),
];

/** Rooms south of the gallery in which somebody lies down to be examined. */
const EXAMINED: ReadonlySet<SpaceUse> = new Set([
  'exam',
  'ultrasound',
  'consulting',
  'treatment',
] satisfies SpaceUse[]);

/** Couch, desk and apparatus of the rooms south of the gallery that have no `others` in them, every second one turned. */
export const galleryFurniture = (rooms: readonly Room[], others: readonly Furniture[]): Furniture[] =>
  rooms
    .filter(({ code, use }) => /^H\d$/.test(code) && EXAMINED.has(use))
    .filter(({ ring }) => !others.some((one) => one.ring[0] !== undefined && inRing(ring, one.ring[0])))
    .flatMap(({ ring }, i) => {
      const [x0, , x1] = boxAround(ring);
      const side = (from: number, to: number): [number, number] =>
        i % 2 === 0 ? [x0 + from, x0 + to] : [x1 - to, x1 - from];
      const [couch0, couch1] = side(0.1, 0.8);
      const [desk0, desk1] = side(x1 - x0 - 0.9, x1 - x0 - 0.1);
      const [set0, set1] = side(1, 1.6);
      return [
        piece('检查床', 'Examination couch', 0.7, [couch0, 1.6, couch1, 3.5]),
        piece('检查设备', 'Apparatus', 1.4, [set0, 1.8, set1, 2.4]),
        piece('办公桌', 'Desk', 0.75, [desk0, 2.6, desk1, 4]),
      ];
    });
