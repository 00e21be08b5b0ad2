import { mm } from '../../drafting/boxes';
import { furniture, piece } from '../../drafting/furniture-table';
import type { Furniture, PlannedAsset, StoreyPlan } from '../../drafting/storey-plan';
import { REFUGE, towerCore } from './core';
import { keyCameras, morePoints, unitFixtures } from './fixtures';
import { codeOf } from './frame';
import { nursingUnit, serviceRooms } from './nursing-unit';
import { joined, part, type Part } from './part';
import { towerStorey } from './storey';
import { changingBeforeDuty, dayRoom } from './units/staff-rooms';
import { OBSTETRICS_EAST } from './units/units-l03-l06';
import { ward } from './ward';

const LEVEL = 3;

/** Labour, delivery and recovery in one room each. */
const deliveryRooms = (): Part =>
  joined(
    ...[0, 4.2, 8.4].map((x0, i) =>
      ward({
        code: `LD${i + 1}W`,
        zh: 'LDR一体化产房',
        en: 'Labour, delivery and recovery',
        use: 'delivery',
        side: 'south',
        x0,
        x1: x0 + 4.2,
        toilet: i % 2 === 0 ? 'west' : 'east',
        beds: 1,
        door: 1.3,
        comfort: 'recliner',
      }),
    ),
  );

const ROOMS = `
  OTC | 剖宫产手术室 | Caesarean theatre | operating-theatre | 12.6,0,19.8,5.7 | PRE@14,5.7 1.4AS; SCR@16.5,5.7 0.9S; NBR@18.7,5.7 1S
  PRE | 术前换床区 | Theatre entrance | lobby | 12.6,5.7,15.4,7.8 | MCW@14,7.8 1.4D
  SCR | 刷手间 | Scrub room | clean-utility | 15.4,5.7,17.6,7.8 | PRE@15.4,6.75 0.9S
  NBR | 新生儿抢救室 | Newborn resuscitation | newborn | 17.6,5.7,21,7.8 + 19.8,0,21,5.7 | MCW@19.3,7.8 1.2D
  NIC | 新生儿重症监护室 | Neonatal intensive care | nicu 12 | 21,0,33.6,7.8 | MCW@21.95,7.8 1.4D; MCW@32.8,7.8 1.2D
${dayRoom(2.2)}
  LBR | 待产室 | Labour ward | delivery | 7.2,18.2,11.4,25.2 | NCW@9.3,18.2 1.2M
  MID | 助产士办公室 | Midwives' office | office | 11.4,18.2,14.2,25.2 | NCW@12.8,18.2 0.9S
  STP | 产科无菌物品间 | Obstetric sterile stock | sterile-supply | 14.2,18.2,17,25.2 | NCW@15.6,18.2 1S
  MLK | 配奶室 | Milk room | pantry | 17,18.2,20.2,25.2 | NCW@18.6,18.2 1S
  FED | 哺乳室 | Feeding room | nursing-room | 20.2,18.2,24,25.2 | NCW@22.1,18.2 1S
  FAM | 家属谈话室 | Family counselling | office | 24,18.2,26.8,25.2 | NCW@25.4,18.2 1S
  DOW | 医生办公室（西） | Doctors' office W | office | 26.8,18.2,30.2,25.2 | NCW@28.5,18.2 0.9S
${changingBeforeDuty(30.2, 21.4)}`;

/** Incubators of a row, `count` of them evenly between two places. */
const incubators = (count: number, from: number, to: number, y: number): Furniture[] =>
  Array.from({ length: count }, (_, i) => {
    const x = mm(from + ((to - from) * (i + 0.5)) / count);
    return piece('暖箱', 'Incubator', 1.3, [x - 0.3, y, x + 0.3, y + 1]);
  });

const FURNITURE: readonly Furniture[] = [
  ...incubators(7, 21.2, 33.4, 0.5),
  ...incubators(5, 22.8, 32, 6.5),
  ...furniture(`
  NICU护士站 | NICU nurse counter | 1.1 | 25.6,3.6,29,4.3
  手术台 | Operating table | 0.9 | 15.9,1.7,16.5,3.7
  麻醉机 | Anaesthesia machine | 1.4 | 15,4,15.7,4.6
  器械台 | Instrument table | 0.9 | 17.4,1.8,18,3
  新生儿辐射台 | Radiant warmer | 1.2 | 20.2,2.6,20.8,3.4
  刷手池 | Scrub sinks | 0.9 | 16.9,6.2,17.4,7.3
  待产床 | Labour bed | 0.5 | 7.35,21.2,9.45,22.15 7.35,23.3,9.45,24.25
  配奶台 | Milk preparation bench | 0.9 | 17.2,20.6,17.8,24.6
  哺乳椅 | Feeding chair | 0.9 | 20.5,21,21.3,21.8 20.5,22.8,21.3,23.6 22.9,21,23.7,21.8 22.9,22.8,23.7,23.6
`),
];

const assets = (storey: string): PlannedAsset[] => [
  ...unitFixtures(storey, 'W'),
  ...unitFixtures(storey, 'E'),
  ...morePoints(storey, [
    ['co2', 14.9, 7.5, 2],
    ['water', 26.5, 7.5, 2],
  ]),
  // The newborn are guarded: every way out of their rooms is filmed.
  ...keyCameras(storey, [
    [18.2, 8.1, 21.9, 9],
    [24.6, 15.8, 22.1, 18.1],
    [46.15, 14.95, 45.15, 13.95],
    [57.575, 11.9],
  ]),
  {
    kind: 'gas-valve',
    code: `${storey}.G2W`,
    x: 13,
    y: 8,
    zh: '剖宫产手术室气体阀箱',
    en: 'Gas valves, caesarean theatre',
    gases: ['oxygen', 'medical-air', 'vacuum', 'nitrous-oxide', 'gas-scavenging'],
  },
  {
    kind: 'gas-valve',
    code: `${storey}.G3W`,
    x: 23.6,
    y: 8,
    zh: '新生儿重症监护室气体阀箱',
    en: 'Gas valves, neonatal intensive care',
    gases: ['oxygen', 'medical-air', 'vacuum'],
  },
];

/** Delivery suite and neonatal intensive care in the west; the obstetric unit in the east. */
export const deliveryStorey = (): StoreyPlan =>
  towerStorey(
    {
      level: LEVEL,
      zh: '三层 产房·新生儿·产科',
      en: 'Level 3: delivery, newborn, obstetrics',
      department: 'OBS',
    },
    joined(
      towerCore('wards'),
      REFUGE,
      deliveryRooms(),
      serviceRooms({
        core: [0.2, 0, 0.3, 0.1],
        doors: [1.3, 1.2, 1.5, 1],
        counter: 'island',
        work: ['much', 'little', 'some', 'much'],
        dressing: ['产前检查室', 'Antenatal examination'],
      }),
      part(ROOMS, FURNITURE),
      nursingUnit(OBSTETRICS_EAST),
    ),
    { about: { OTC: { ceiling: 3 } }, assets: assets(codeOf(LEVEL)) },
  );
