import type { Room, StoreyPlan } from '../../drafting/storey-plan';
import { schedule } from '../../drafting/room-schedule';
import { hatch, middleOf, outpatientStorey, withDepartments, zonesBy } from './frame';
import { groundFittings } from './ground-fittings';
import { groundFurniture } from './ground-furniture';
import { GROUND_DEPARTMENTS, GROUND_ROOMS } from './ground-rooms';

/** East of this line is the emergency department, a compartment of its own. */
const EMERGENCY = 63;

const LOCKED: ReadonlySet<string> = new Set(['CASH', 'VAULT', 'PHA', 'PHN', 'PHS', 'Q1', 'Q2', 'E1']);

/** Clear heights where they aren't the usual ones, metres. */
const CEILINGS: Readonly<Record<string, number>> = { HALL: 4, VES: 4, ST: 3.2, EH: 4, PW: 3.2 };

/** Where the public is served: registration, dispensing, specimens. */
const HATCHES = [
  hatch('CASH', 'HALL', [25.2, 14.4], 2.4),
  hatch('CASH', 'HALL', [25.2, 19.2], 2.4),
  hatch('PHA', 'ST', [52.2, 25.2], 2.4),
  hatch('PHA', 'ST', [57, 25.2], 2.4),
  hatch('Q1', 'PW', [11.8, 2.62], 0.8),
  hatch('Q2', 'PW', [11.8, 5.8], 0.8),
  hatch('E1', 'EH', [70, 14.1], 0.9),
  hatch('R3', 'ST', [47, 29.4], 1.4),
];

/** Smoke zones by place: the high hall by itself, and emergency in two, so that none is larger than it may be. */
function smokeZoneOf(room: Room): string {
  const [x, y] = middleOf(room);
  if (room.code === 'HALL' || room.code === 'VES') return 'SM2';
  if (room.code === 'ST') return 'SM3';
  if (x > EMERGENCY) return y < 25.2 ? 'SM5' : 'SM6';
  if (x < 16.8) return y < 25.2 ? 'SM1' : 'SM8';
  if (y > 25.2) return 'SM4';
  return x < 37.8 ? 'SM7' : 'SM9';
}

/** A-L01: outpatient hall, pharmacy, paediatrics and emergency. */
export function groundStorey(): StoreyPlan {
  const { rooms, doors } = schedule(GROUND_ROOMS);
  const furnished = withDepartments(rooms, GROUND_DEPARTMENTS).map((room) => ({
    ...room,
    ...(LOCKED.has(room.code) ? { mustBeLocked: true } : {}),
    ...(CEILINGS[room.code] === undefined ? {} : { ceiling: CEILINGS[room.code] }),
  }));
  return outpatientStorey({
    level: 1,
    zh: '一层 门诊大厅·急诊·儿科',
    en: 'L01 outpatient hall, emergency, paediatrics',
    rooms: furnished,
    doors,
    zones: [
      ...zonesBy('fire', furnished, (room) => (middleOf(room)[0] < EMERGENCY ? 'A1' : 'A2'), {
        A1: ['门诊防火分区', 'Compartment A1, outpatients'],
        A2: ['急诊防火分区', 'Compartment A2, emergency'],
      }),
      ...zonesBy('smoke', furnished, smokeZoneOf, {
        SM1: ['西区防烟分区', 'Smoke zone west'],
        SM2: ['大厅防烟分区', 'Smoke zone hall'],
        SM3: ['主街防烟分区', 'Smoke zone street'],
        SM4: ['北区防烟分区', 'Smoke zone north'],
        SM5: ['急诊防烟分区', 'Smoke zone emergency'],
        SM6: ['急诊留观防烟分区', 'Smoke zone observation'],
        SM7: ['大厅西侧防烟分区', 'Smoke zone west of the hall'],
        SM8: ['儿童输液防烟分区', 'Smoke zone infusion'],
        SM9: ['大厅东侧防烟分区', 'Smoke zone east of the hall'],
      }),
    ],
    panes: HATCHES,
    furniture: groundFurniture(),
    freeWalls: [],
    assets: groundFittings(),
  });
}
