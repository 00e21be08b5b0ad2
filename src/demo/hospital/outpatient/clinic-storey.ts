import type { Furniture, Room, StoreyPlan } from '../../drafting/storey-plan';
import { schedule } from '../../drafting/room-schedule';
import { clinicFittings, type SettingPoint } from './clinic-fittings';
import { CLINIC_FRAME, CLINIC_KEEPERS } from './clinic-frame';
import { clinicFurniture, galleryFurniture } from './clinic-furniture';
import { hatch, middleOf, outpatientStorey, VOID, withDepartments, zonesBy, type ClinicLevel } from './frame';
import { railings } from './void-edge';
import { wings } from './wings';

/** What one storey of clinics has of its own. */
export interface ClinicStorey {
  readonly level: ClinicLevel;
  readonly zh: string;
  readonly en: string;
  /** Rows of `wings`. */
  readonly wings: string;
  /** Where the walls between the rows of the wings stand, as `wings` reads them. */
  readonly walls: string;
  /** Six rooms south of the gallery and all that is north of the street, as a schedule. */
  readonly rooms: string;
  /** Departments other than that of outpatients, with the codes of their rooms. */
  readonly departments: Readonly<Record<string, string>>;
  /** What a department works at that no room of its use has everywhere. */
  readonly furniture: readonly Furniture[];
  /** Setting points of extinguishers besides those of the window gallery, with the units at each. */
  readonly points: readonly SettingPoint[];
  /** Rooms with a cupboard of disinfectants. */
  readonly disinfectants: readonly string[];
}

/** Sides without a wall: railings stand there. */
const OPEN: Readonly<Record<string, Room['open']>> = {
  ST: [{ axis: 'x', at: VOID.north, from: VOID.west, to: VOID.east }],
  GAL: [
    { axis: 'y', at: VOID.west, from: VOID.south, to: VOID.north },
    { axis: 'x', at: VOID.south, from: VOID.west, to: VOID.east },
    { axis: 'y', at: VOID.east, from: VOID.south, to: VOID.north },
  ],
};

/** Counters on the street. */
const HATCHES = [hatch('R3', 'ST', [47, 29.4], 1.4), hatch('R4', 'ST', [52, 29.4], 1.2)];

/** Smoke zones by place: no more than 500 m² each. */
function smokeZoneOf(room: Room): string {
  const [x, y] = middleOf(room);
  if (room.code === 'ST') return 'SM5';
  if (y > 29.4) return x < 33.6 ? 'SM6' : x < 63 ? 'SM7' : 'SM8';
  if (room.code === 'X1' || x < 16.8) return 'SM1';
  if (x < 25.2) return 'SM2';
  if (x < 50.4) return 'SM3';
  return x < 58.2 ? 'SM9' : x < 75 ? 'SM4' : 'SM10';
}

/** A storey of clinics round the atrium. */
export function clinicStorey(storey: ClinicStorey): StoreyPlan {
  const parts = [schedule(CLINIC_FRAME), wings(storey.wings, storey.walls), schedule(storey.rooms)];
  const kept = withDepartments(
    parts.flatMap((part) => part.rooms),
    CLINIC_KEEPERS,
  );
  const rooms = withDepartments(kept, storey.departments).map((room): Room => {
    const open = OPEN[room.code];
    return open === undefined ? room : { ...room, open };
  });
  return outpatientStorey({
    level: storey.level,
    zh: storey.zh,
    en: storey.en,
    rooms,
    doors: parts.flatMap((part) => part.doors),
    zones: [
      ...zonesBy('fire', rooms, () => 'A1', { A1: ['门诊防火分区', 'Compartment A1, clinics'] }),
      ...zonesBy('smoke', rooms, smokeZoneOf, {
        SM1: ['西候诊防烟分区', 'Smoke zone M1'],
        SM2: ['西诊区防烟分区', 'Smoke zone M2'],
        SM3: ['回廊防烟分区', 'Smoke zone gallery'],
        SM9: ['中诊区防烟分区', 'Smoke zone M3'],
        SM4: ['东候诊防烟分区', 'Smoke zone M4'],
        SM10: ['东窗廊防烟分区', 'Smoke zone M5'],
        SM5: ['主街防烟分区', 'Smoke zone street'],
        SM6: ['北区西防烟分区', 'Smoke zone north-west'],
        SM7: ['北区中防烟分区', 'Smoke zone north'],
        SM8: ['北区东防烟分区', 'Smoke zone north-east'],
      }),
    ],
    panes: HATCHES,
    furniture: [
      ...clinicFurniture(storey.level),
      ...galleryFurniture(rooms, storey.furniture),
      ...storey.furniture,
    ],
    freeWalls: railings(),
    assets: clinicFittings(storey.level, rooms, storey),
  });
}
