import type { PlannedAsset } from '../../drafting/storey-plan';
import { cameras, extinguishers, hydrants, type CameraRow, type ExtinguisherRow } from '../fittings';
import { liftingEquipment } from './escalators';

const STOREY = 'A-L01';

/**
 * The programme's 26 points, two units each, moved off their wall lines into the room that they are taken from. Its points
 * at (10.2,29.4) and (79.4,29.4) hang in the passages of the stairs here, as half landings were 21 m away, and the one at
 * (67.2,34.4) hangs across the observation ward, whose far end was 16 m away.
 */
const POINTS: readonly (readonly [x: number, y: number])[] = [
  [3.6, 31.6],
  [24.6, 29.2],
  [42.6, 29.2],
  [58.6, 29.2],
  [25.4, 24],
  [50.2, 24],
  [17, 10.5],
  [33.2, 8.6],
  [56.7, 8.6],
  [5.2, 12.6],
  [11.6, 22.05],
  [25.2, 36.2],
  [37.6, 36.2],
  [55, 36.2],
  [13.8, 36.2],
  [67.2, 29.2],
  [80.4, 31.6],
  [81.5, 8.6],
  [69.6, 8.6],
  [70.2, 18.2],
  [70.9, 37.6],
  [58.6, 20],
  [20, 12.8],
  [42.6, 8.6],
  [11.6, 3.15],
  [5.2, 3.15],
];

const EXTINGUISHERS: readonly ExtinguisherRow[] = [
  ...POINTS.map(([x, y]): ExtinguisherRow => ['water', x, y, 2]),
  ['co2', 66.9, 31],
];

/** Beside ten of the points. */
const HYDRANTS: readonly (readonly [x: number, y: number])[] = [
  [11, 29.2],
  [25.4, 29.2],
  [43.4, 29.2],
  [59.2, 29.2],
  [17, 9.5],
  [57.5, 8.6],
  [26, 36.2],
  [55.8, 36.2],
  [68, 29.2],
  [70.4, 8.6],
];

const CAMERAS: readonly CameraRow[] = [
  // Every way out, so near that a face has 500 pixels a metre.
  [2.4, 27.3, 0, 27.3],
  [36.4, 2.5, 36.4, 0],
  [39.2, 2.5, 39.2, 0],
  [8.4, 2.5, 8.4, 0],
  [2.6, 34.7, 0, 34.7],
  [18.6, 40, 18.6, 42],
  [61.2, 40, 61.2, 42],
  [81.4, 34.7, 84, 34.7],
  [81.5, 27.3, 84, 27.3],
  [81.5, 9.8, 84, 9.8],
  [81.5, 18.2, 84, 18.2],
  [39.9, 39.4, 39.9, 42],
  // The hall: corners of the void, and over both of its openings.
  [29.4, 12.6, 37.8, 18.9],
  [46.2, 12.6, 37.8, 18.9],
  [29.4, 25, 37.8, 18.9],
  [45.8, 25, 37.8, 18.9],
  [37.8, 8.7, 37.8, 14],
  // The strip between the second escalator and the pharmacy.
  [50.2, 24.6, 50.1, 14],
  // The street with the passages to the lifts, both ends of it and the corridors behind.
  [32.2, 27.3],
  [39.8, 35],
  [83.55, 25.45, 82.55, 26.45],
  [62.7, 8.65, 61.7, 9.65],
  [0.45, 25.45, 1.45, 26.45],
  [17.1, 8.65, 18.1, 9.65],
  // Money: from above the counters.
  [19.6, 19.8, 24.6, 17],
  [21, 21.4, 21, 24],
  [12.4, 2.9, 15, 1],
  [63.4, 14.4, 69, 12.4],
  // Medicines: both windows, the drug room's door, the racks.
  [50.85, 13.05, 51.85, 14.05],
  [51.4, 25, 54, 23],
  [57.6, 13, 58.8, 14.7],
  // The cars of the lifts.
  [34.65, 30.8],
  [36.75, 30.8],
  [38.85, 30.8],
  [40.95, 30.8],
  // Waiting children, emergency hall, way into resuscitation.
  [5.25, 24.95, 6.25, 23.95],
  [70.3, 24.9, 78, 16],
  [77, 11, 77, 8.4],
];

/** What hangs and stands on the ground floor where the programme says where. */
export const groundFittings = (): PlannedAsset[] => [
  ...extinguishers(STOREY, EXTINGUISHERS),
  ...hydrants(STOREY, HYDRANTS),
  ...cameras(STOREY, CAMERAS),
  ...liftingEquipment(),
  ...gasValves(),
  {
    kind: 'safe',
    code: `${STOREY}.SF1`,
    zh: '麻精药品保险柜',
    en: 'Controlled-drug safe',
    x: 60.9,
    y: 14.7,
    contents: 'narcotics',
    doubleLock: true,
  },
  {
    kind: 'safe',
    code: `${STOREY}.SF2`,
    zh: '现金保险柜',
    en: 'Cash safe',
    x: 18,
    y: 23.8,
    contents: 'cash',
    doubleLock: true,
  },
  {
    ...store('CH1', '药房二级库易燃品柜', 'Flammables cabinet, pharmacy store', 'safety-cabinet', 59.4, 17.2),
    bundLitres: 20,
  },
  store('CH2', '麻精药品柜', 'Controlled-drug cabinet', 'safe', 61.2, 13.8),
  store('CH3', '急诊消毒剂柜', 'Disinfectant cupboard, emergency', 'cupboard', 63.4, 41.2),
  store('CH4', '儿童输液配液消毒剂柜', 'Disinfectant cupboard, infusion', 'cupboard', 4.2, 41.2),
  // In another room than the ethanol.
  store(
    'CH5',
    '门诊药房高锰酸钾柜',
    'Permanganate cabinet, outpatient pharmacy',
    'safety-cabinet',
    58.3,
    17.7,
  ),
  {
    kind: 'guard-post',
    code: `${STOREY}.GP3`,
    zh: '安检岗',
    en: 'Security check post',
    x: 60,
    y: 6,
    guards: 2,
  },
  { kind: 'guard-post', code: `${STOREY}.GP4`, zh: '急诊岗', en: 'Emergency post', x: 71, y: 24, guards: 1 },
];

/** Zone valve boxes before the rooms that they shut. */
const VALVES: readonly (readonly [zh: string, en: string, x: number, y: number])[] = [
  ['抢救大厅气体阀箱', 'Gas valves, resuscitation', 74.8, 8.6],
  ['留观病房气体阀箱', 'Gas valves, observation', 71.4, 29.2],
  ['清创手术室气体阀箱', 'Gas valves, minor theatre', 64.8, 8.6],
  ['儿科抢救室气体阀箱', 'Gas valves, paediatric resuscitation', 11.6, 19.2],
];

const gasValves = (): PlannedAsset[] =>
  VALVES.map(([zh, en, x, y], i) => ({
    kind: 'gas-valve',
    code: `${STOREY}.G${i + 1}`,
    zh,
    en,
    x,
    y,
    gases: ['oxygen', 'medical-air', 'vacuum'],
  }));

const store = (
  code: string,
  zh: string,
  en: string,
  form: 'cupboard' | 'safety-cabinet' | 'safe',
  x: number,
  y: number,
): PlannedAsset & { kind: 'chemical-store' } => ({
  kind: 'chemical-store',
  code: `${STOREY}.${code}`,
  zh,
  en,
  form,
  x,
  y,
});
