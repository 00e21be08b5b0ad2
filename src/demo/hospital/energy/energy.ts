import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { smallBuilding } from '../small-building';

const STOREY = 'F-L01';

/**
 * Boilers lie in the west, so that the light wall that gives way in an explosion looks at the lawn before the ring road
 * and at nobody's windows; everything electrical in the north, the generator in the east.
 */
const ROOMS = `
  BOIL | 锅炉间 | Boiler hall | boiler | 0,0,12.6,8.4 | OUT@0,4.2 1.8D; OUT@4,0 1.5D
  CTRL | 控制室 | Boiler control room | control-room | 12.6,0,16.8,4.2 | BOIL@12.6,2.1 0.9FA; OUT@14.7,0 0.9S
  GMR  | 燃气计量间 | Gas meter room | plant | 12.6,4.2,16.8,8.4 | BOIL@12.6,6.3 0.9FA
  GEN  | 柴油发电机房 | Standby generator | generator | 16.8,0,25.2,6 + 16.8,6,21,8.4 | OUT@25.2,3 1.8D; OUT@19,0 1.2D
  DAY  | 日用油箱间（1 m³） | Day tank room, 1 m³ | chemical-store | 21,6,25.2,8.4 | OUT@25.2,7.2 1FA
  TRF  | 变压器室 | Transformer room | electrical | 0,8.4,12.6,16.8 | OUT@0,12.6 1.5FA; OUT@6.3,16.8 1.5FA
  HLV  | 高低压配电室 | Switchgear room | electrical | 12.6,8.4,25.2,16.8 | OUT@25.2,12.6 1.5FA; OUT@18.9,16.8 1.5FA
`;

const MACHINES = furniture(`
  燃气蒸汽锅炉 | Gas steam boiler | 3.2 | 3,1.8,9,3.4 3,5,9,6.6
  分汽缸 | Steam header | 1.4 | 10.6,3,11.2,5.6
  控制台 | Control desk | 0.8 | 14.2,2,16.2,2.8
  燃气表 | Gas meters | 1.6 | 15.2,5.4,16.4,7.4
  柴油发电机组 | Diesel generator | 2 | 18.4,2,22.8,3.8
  日用油箱 | Day tank | 1.4 | 21.6,6.6,23,7.9
  变压器 | Transformer | 2.4 | 2,10.6,4.4,12.2 2,13.4,4.4,15 8,10.6,10.4,12.2 8,13.4,10.4,15
  高压柜 | High-voltage switchgear | 2.3 | 14.4,10.4,22.6,11.4
  低压柜 | Low-voltage switchgear | 2.2 | 14.4,13.4,22.6,14.2
`);

const boiler = (n: 1 | 2, y: number): PlannedAsset => ({
  kind: 'special-equipment',
  code: `${STOREY}.SE${n}`,
  x: 9.4,
  y,
  zh: `${n}号燃气蒸汽锅炉（4 t/h）`,
  en: `Gas steam boiler ${n}, 4 t/h`,
  form: 'boiler',
  registration: `青锅 F-0${n}`,
  testMonths: 12,
});

const gasDetectors = [
  [4.2, 2.6],
  [7.8, 2.6],
  [4.2, 5.8],
  [7.8, 5.8],
] as const;

const valves = [
  [16.3, 8, '燃气总阀', 'Main gas valve', 'mains'],
  [9.4, 4.2, '1号锅炉燃气阀', 'Gas valve of boiler 1', 'zone'],
  [9.4, 7.4, '2号锅炉燃气阀', 'Gas valve of boiler 2', 'zone'],
] as const;

const ASSETS: readonly PlannedAsset[] = [
  ...extinguishers(STOREY, [
    ['wheeled-co2', 0.6, 7.9],
    ['powder', 12, 1, 2],
    ['wheeled-powder', 17.4, 7.6],
    ['powder', 24.6, 1, 1],
    ['powder', 0.8, 16.2, 2],
    ['powder', 23, 16.2, 2],
    ['powder', 24.8, 8, 2],
    ['water', 16.4, 0.8, 1],
  ]),
  boiler(1, 3),
  boiler(2, 6.4),
  ...gasDetectors.map(([x, y], i): PlannedAsset => ({
    kind: 'gas-detector',
    code: `${STOREY}.GD${i + 1}`,
    x,
    y,
    gas: 'methane',
  })),
  ...valves.map(([x, y, zh, en, serves], i): PlannedAsset => ({
    kind: 'gas-valve',
    code: `${STOREY}.G${i + 1}`,
    x,
    y,
    zh,
    en,
    gases: ['natural-gas'],
    serves,
  })),
  {
    kind: 'chemical-store',
    code: `${STOREY}.CH1`,
    x: 23.6,
    y: 7.2,
    zh: '柴油日用油箱',
    en: 'Diesel day tank',
    form: 'tank',
    ventilated: true,
    bundLitres: 1200,
  },
  {
    kind: 'sensor',
    code: `${STOREY}.SN1`,
    x: 13,
    y: 1,
    zh: '蒸汽压力',
    en: 'Steam pressure',
    measures: 'other',
    topic: 'hospital/f/steam',
  },
  {
    kind: 'sensor',
    code: `${STOREY}.SN2`,
    x: 18,
    y: 12.6,
    zh: '总配剩余电流',
    en: 'Residual current of the main switchboard',
    measures: 'electrical-fire',
    topic: 'hospital/f/residual-current',
  },
];

/** Building F: steam, power and the generator. */
export const energyCentre = (): BuildingPlan =>
  smallBuilding({
    code: 'F',
    zh: '能源中心',
    en: 'Energy Centre',
    origin: originOf('F'),
    size: [25.2, 16.8],
    height: 6,
    department: 'ENG',
    rooms: ROOMS,
    about: { HLV: { mustBeLocked: true }, TRF: { mustBeLocked: true } },
    furniture: MACHINES,
    blind: ['GMR', 'DAY'],
    assets: ASSETS,
  });
