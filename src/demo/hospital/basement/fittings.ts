import type { PlannedAsset } from '../../drafting/storey-plan';
import { cameras, extinguishers, hydrants, type CameraRow, type ExtinguisherRow } from '../fittings';
import { STOREY } from './frame';

/** Columns of the garages carry a pair each: 20 m to what puts out burning solids is nowhere needed in full. */
const GARAGE_POINTS = [8.4, 25.2, 42, 58.8, 75.6] as const;

const POINTS: readonly ExtinguisherRow[] = [
  ...GARAGE_POINTS.map((x): ExtinguisherRow => ['large-powder', x, 12.1, 2]),
  ...GARAGE_POINTS.map((x): ExtinguisherRow => ['large-powder', x, 56.3, 2]),
  ['large-powder', 83.4, 30, 2],
  ['water', -0.4, 19, 2],
  ['water', 84.4, 61, 2],
  // Half way up the ramps.
  ['water', -0.3, 38, 1],
  ['water', 84.3, 42, 1],
  // Plant corridor, then the corridor of the stair lobbies.
  ...[9.4, 26.8, 44.4, 58.6, 73.6].map((x): ExtinguisherRow => ['water', x, 27.9, 2]),
  ...[11.8, 25, 38.6, 53, 69].map((x): ExtinguisherRow => ['water', x, 39.9, 2]),
  ['powder', 39.8, 24.8, 2],
  ['co2', 52.4, 24.8, 1],
  ['co2', 36.4, 31.6, 1],
  ['powder', 19, 30, 2],
  ['water', 12.4, 25, 1],
  ['water', 2.1, 33.4, 2],
  // Between the pairs, for fuel: 12 m.
  ...[16.8, 33.6, 50.4, 67.2].flatMap((x): ExtinguisherRow[] => [
    ['large-powder', x, 5.4, 1],
    ['large-powder', x, 61.8, 1],
  ]),
];

const HYDRANTS = [
  [16.8, 12.1],
  [42, 12.6],
  [67.2, 12.1],
  [83.4, 31],
  [16.8, 56.3],
  [42, 56.8],
  [67.2, 56.3],
  [9.4, 27.3],
  [26.8, 27.3],
  [58.6, 27.3],
  [11.8, 39.3],
  [38.6, 39.3],
  [53, 39.3],
  [69, 39.3],
] as const;

/** Key rooms; the rule hangs those of aisles, ramps and corridors, which see between the columns. */
const CAMERAS: readonly CameraRow[] = [
  [19.2, 24.8, 10, 20],
  [51.6, 24.8, 44, 20],
];

const special = (
  n: number,
  x: number,
  y: number,
  zh: string,
  en: string,
  registration: string,
): PlannedAsset => ({
  kind: 'special-equipment',
  code: `${STOREY}.SE${n}`,
  x,
  y,
  zh,
  en,
  form: 'pressure-vessel',
  registration,
  testMonths: 36,
});

const sensor = (
  n: number,
  x: number,
  y: number,
  zh: string,
  en: string,
  measures: 'water-pressure' | 'water-level' | 'electrical-fire' | 'temperature',
): PlannedAsset => ({
  kind: 'sensor',
  code: `${STOREY}.SN${n}`,
  x,
  y,
  zh,
  en,
  measures,
  topic: `hospital/b1/${measures}/${n}`,
});

/** What is set by hand in the basement. */
export const basementFittings = (): PlannedAsset[] => [
  ...extinguishers(STOREY, POINTS),
  ...hydrants(STOREY, HYDRANTS),
  ...cameras(STOREY, CAMERAS),
  special(1, 53.6, 31.4, '医用空气储气罐1', 'Medical-air receiver 1', '青容 B1-01'),
  special(2, 55.6, 31.4, '医用空气储气罐2', 'Medical-air receiver 2', '青容 B1-02'),
  special(3, 61.2, 31.4, '负压罐1', 'Vacuum receiver 1', '青容 B1-03'),
  special(4, 63.2, 31.4, '负压罐2', 'Vacuum receiver 2', '青容 B1-04'),
  special(5, 67.5, 32.8, '容积式换热器1', 'Hot-water vessel 1', '青容 B1-05'),
  special(6, 72.9, 32.8, '容积式换热器2', 'Hot-water vessel 2', '青容 B1-06'),
  sensor(1, 12.4, 22, '喷淋泵出口压力', 'Pressure after the sprinkler pumps', 'water-pressure'),
  sensor(2, 14.8, 22, '消火栓泵出口压力', 'Pressure after the hydrant pumps', 'water-pressure'),
  sensor(3, 28, 24.6, '消防水池液位', 'Level of the fire-water tank', 'water-level'),
  sensor(4, 45.6, 24, '2号变配电室剩余电流', 'Residual current of substation 2', 'electrical-fire'),
  sensor(5, 46.6, 24, '2号变配电室电缆温度', 'Cable temperature of substation 2', 'temperature'),
  {
    kind: 'gas-valve',
    code: `${STOREY}.G1`,
    x: 59,
    y: 28.6,
    zh: '医用空气与负压总阀箱',
    en: 'Main valves of medical air and vacuum',
    gases: ['medical-air', 'vacuum'],
    serves: 'mains',
  },
  {
    kind: 'chemical-store',
    code: `${STOREY}.CH1`,
    x: 30.6,
    y: 29,
    zh: '制冷剂 R134a 储罐',
    en: 'Refrigerant R134a',
    form: 'tank',
    ventilated: true,
  },
  // A leak of refrigerant takes the place of air.
  {
    kind: 'gas-detector',
    code: `${STOREY}.GD1`,
    x: 28.6,
    y: 29,
    zh: '制冷机房氧浓度探头',
    en: 'Oxygen sensor of the chiller plant',
    gas: 'oxygen',
  },
  {
    kind: 'chemical-store',
    code: `${STOREY}.CH2`,
    x: 60.6,
    y: 41,
    zh: '床单元含酶清洗剂柜',
    en: 'Enzyme cleaner for beds',
    form: 'cupboard',
  },
];
