import { mm, type Box } from '../../drafting/boxes';
import { piece } from '../../drafting/furniture-table';
import { room, type Door, type Furniture } from '../../drafting/storey-plan';
import { BAND } from './frame';
import { joined, mirrored, part, type Part } from './part';
import { workplaces, type Work } from './workplaces';
import { ward, type Comfort, type WardSpec } from './ward';

/** How one nursing unit differs from the next: what its department asked its architect for. */
export interface UnitBrief {
  readonly side: 'W' | 'E';
  readonly zh: string;
  readonly en: string;
  /** One bed in every ward (VIP) instead of three in the south and two in the north. */
  readonly single?: boolean;
  /** How far the dry walls S1|S2, S3|S4, S5|S6, S7|S8 stand off the grid, metres, away from the tower's end. */
  readonly south: readonly [number, number, number, number];
  /** Likewise N1|N2, N3|N4. */
  readonly north: readonly [number, number];
  /** Likewise dirty utility | dressing | treatment | nurse station | resuscitation. */
  readonly core: readonly [number, number, number, number];
  /** Leaf widths of wards, dressing, resuscitation, treatment, metres. */
  readonly doors: readonly [ward: number, dressing: number, resuscitation: number, treatment: number];
  readonly counter: 'straight' | 'corner' | 'island';
  /**
   * What stands at the windows: in wards far from the nurse station; in S4 … S7 near it, where those lie who need to be
   * watched and whose families stay; in the north; where somebody lies alone.
   */
  readonly comforts: readonly [far: Comfort, near: Comfort, north: Comfort, alone: Comfort];
  /** How much of each work the unit has: what stands in the rooms for it is as large. */
  readonly work: Work;
  /** What the dressing room is called here. */
  readonly dressing?: readonly [zh: string, en: string];
  /** Doctors, staff and the department's special rooms, in the syntax of a schedule, where they lie. */
  readonly team: string;
  readonly furniture?: readonly Furniture[];
}

/** A nursing unit: 22 beds in the south (21 and a single room that can isolate), eight in the north; 12 when single. */
export function nursingUnit(brief: UnitBrief): Part {
  const half = joined(wards(brief), serviceRooms(brief));
  return joined(brief.side === 'W' ? half : mirrored(half), part(brief.team, brief.furniture));
}

/** Wet walls, where toilets of two wards stand back to back, stack; the dry ones between them move. */
function wards(brief: UnitBrief): Part {
  const [s12, s34, s56, s78] = brief.south;
  const [n12, n34] = brief.north;
  const south = [0, 4.2 + s12, 8.4, 12.6 + s34, 16.8, 21 + s56, 25.2, 29.4 + s78, 33.6];
  const north = [7.2, 11.4 + n12, 15.6, 19.8 + n34, 24];
  return joined(
    ...rowOf('S', south).map((spec) => ward({ ...spec, side: 'south', ...kind(spec.code, brief) })),
    ...rowOf('N', north).map((spec) => ward({ ...spec, side: 'north', ...kind(spec.code, brief) })),
  );
}

const rowOf = (letter: 'S' | 'N', walls: readonly number[]) =>
  walls.slice(1).map((wall, i) => ({
    code: `${letter}${i + 1}W`,
    x0: mm(walls[i]!),
    x1: mm(wall),
    toilet: i % 2 === 0 ? ('west' as const) : ('east' as const),
  }));

/** Wards of the south across the corridor from the nurse station. */
const NEAR: ReadonlySet<string> = new Set(['S4W', 'S5W', 'S6W', 'S7W']);

type Kind = Pick<WardSpec, 'zh' | 'en' | 'use' | 'beds' | 'door' | 'comfort'>;

function kind(code: string, { single, doors: [door], comforts, zh, en }: UnitBrief): Kind {
  const [far, near, north, alone] = comforts;
  if (single) {
    return { zh: 'VIP单人病房', en: 'VIP single ward', use: 'single-ward', beds: 1, door, comfort: alone };
  }
  if (code.startsWith('S8')) {
    return {
      zh: '单人隔离病房',
      en: 'Single isolation ward',
      use: 'isolation-ward',
      beds: 1,
      door,
      comfort: alone,
    };
  }
  return code.startsWith('S')
    ? {
        zh: `${zh}三人病房`,
        en: `${en}: 3-bed ward`,
        use: 'ward',
        beds: 3,
        door,
        comfort: NEAR.has(code) ? near : far,
      }
    : { zh: `${zh}双人病房`, en: `${en}: 2-bed ward`, use: 'ward', beds: 2, door, comfort: north };
}

/** The part of a brief that says how the core is shared; departments without wards have one like it. */
export type ServiceBrief = Pick<UnitBrief, 'core' | 'doors' | 'counter' | 'work' | 'dressing'>;

/**
 * Service rooms of the west half, in the core: beside the nurse station, which has both corridors in reach, clean lies
 * to one side and resuscitation to the other.
 */
export function serviceRooms({
  core,
  doors,
  counter,
  work,
  dressing = ['处置室', 'Dressing room'],
}: ServiceBrief): Part {
  const [dirty, clean, station, resus] = [5.6, 9.2 + core[0], 12.8 + core[1], 16.4 + core[2]].map(mm) as [
    number,
    number,
    number,
    number,
  ];
  const [end, riser] = [mm(23 + core[3]), 27];
  const [, dressingDoor, resusDoor, treatmentDoor] = doors;
  const { core: south, northCorridor: north } = BAND;
  const middle = 13.2;
  const at = (x0: number, x1: number): number => mm((x0 + x1) / 2);
  const door = (from: string, to: string, x: number, y: number, width: number, form: Door['form']): Door => ({
    from,
    to,
    at: [x, y],
    width,
    form,
  });
  return {
    rooms: [
      room('DUW', '污洗间', 'Dirty utility', 'dirty-utility', [dirty, south, clean, north]),
      room('DRW', dressing[0], dressing[1], 'treatment', [clean, south, station, north]),
      room('TRW', '治疗准备室', 'Treatment and clean utility', 'treatment', [station, south, resus, north]),
      room('NSW', '护士站', 'Nurse station', 'nurse-station', [resus, south, end, middle]),
      room('NOW', '护士办公·库房', "Nurses' workroom and store", 'office', [resus, middle, end, north]),
      room('RSW', '抢救室', 'Resuscitation room', 'resuscitation', [end, south, riser, north]),
    ],
    doors: [
      door('DUW', 'NCW', at(dirty, clean), north, 1, 'S'),
      door('DRW', 'MCW', at(clean, station), south, dressingDoor, 'M'),
      door('TRW', 'MCW', at(station, resus), south, treatmentDoor, 'S'),
      door('NSW', 'MCW', at(resus, end), south, 5, 'OP'),
      door('TRW', 'NSW', resus, 11.9, 0.9, 'S'),
      door('NOW', 'NCW', at(resus, end), north, 1, 'S'),
      door('NOW', 'NSW', at(resus, end), middle, 0.9, 'S'),
      door('RSW', 'MCW', at(end, riser), south, resusDoor, 'D'),
    ],
    furniture: [
      ...counterAt(at(resus, end), counter),
      ...workplaces(work, { dirty, clean, station, resus, end, riser }),
    ],
  };
}

/** The counter faces the ward corridor; staff come round both its ends. */
function counterAt(middle: number, form: UnitBrief['counter']): Furniture[] {
  const pieces: Readonly<Record<UnitBrief['counter'], readonly Box[]>> = {
    straight: [[middle - 1.6, 11.15, middle + 1.6, 11.8]],
    corner: [
      [middle - 1.7, 11.1, middle + 1.2, 11.7],
      [middle + 1.2, 11.1, middle + 1.8, 12.2],
    ],
    island: [
      [middle - 1.9, 11.1, middle - 0.5, 11.75],
      [middle + 0.5, 11.1, middle + 1.9, 11.75],
    ],
  };
  return pieces[form].map((box) => piece('护士站台', 'Nurse counter', 1.1, box));
}
