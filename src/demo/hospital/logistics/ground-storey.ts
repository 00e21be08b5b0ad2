import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers } from '../fittings';
import { logisticsStorey } from './frame';
import { kitchenFittings } from './kitchen-fittings';

const CODE = 'E-L01';

const ROOMS = `
  MEAL | 患者餐厅 | Patients' dining hall | canteen | 3.8,0,25.2,16.8 | COR@8.4,16.8 1.8D; COR@21,16.8 1.8D; OUT@14.4,0 1.8D
  WCE  | 就餐卫生间 | Guests' WC | toilet | 0,0,3.8,8.4 | MEAL@3.8,4.2 0.9S
  KIT  | 厨房操作间 | Kitchen | kitchen | 25.2,0,38.2,16.8 | COR@27.4,16.8 1.5FB; OUT@32,0 1.2D; MEAL@25.2,3.4 1.4D
  COLD | 冷库 | Cold store | store | 38.2,0,42,8.4 | KIT@38.2,6.6 1.2S
  LDY  | 洗衣房 | Laundry | laundry | 0,19.6,21,25.2 | COR@18,19.6 1.5D; OUT@0,22.4 1.4D
  WSH  | 维修车间 | Workshop | workshop | 21,19.6,33.6,25.2 | COR@27,19.6 1.5D
  STO  | 五金库 | Hardware store | store | 39.2,19.6,42,25.2 | COR@40.6,19.6 1S
`;

/** The range under its hood, sinks and benches round it; tables of six with 1.2 m between; washing line from dirty to clean. */
const FURNITURE = furniture(`
  灶台 | Cooking range | 0.9 | 28,8,36,9.2
  备餐台 | Serving bench | 0.9 | 27.4,5.2,35.8,5.9
  切配台 | Preparation bench | 0.9 | 28,11.4,35.6,12.2
  蒸箱 | Steamers | 1.9 | 30,14.6,35.4,15.6
  洗碗机 | Dishwasher | 1.5 | 26,9.8,26.9,13.6
  水池 | Sinks | 0.9 | 27.2,1.2,30.4,1.9 33.8,1.2,36.8,1.9
  货架 | Shelves | 2 | 41,1.2,41.6,7.2 38.6,1.2,39.2,4.8
  餐桌 | Table | 0.75 | 6,2.2,7.8,3 6,4.8,7.8,5.6 6,7.4,7.8,8.2 6,10,7.8,10.8 6,12.6,7.8,13.4
  餐桌 | Table | 0.75 | 9.6,2.2,11.4,3 9.6,4.8,11.4,5.6 9.6,7.4,11.4,8.2 9.6,10,11.4,10.8 9.6,12.6,11.4,13.4
  餐桌 | Table | 0.75 | 13.5,4.8,15.3,5.6 13.5,7.4,15.3,8.2 13.5,10,15.3,10.8 13.5,12.6,15.3,13.4
  餐桌 | Table | 0.75 | 17.4,2.2,19.2,3 17.4,4.8,19.2,5.6 17.4,7.4,19.2,8.2 17.4,10,19.2,10.8 17.4,12.6,19.2,13.4
  取餐台 | Serving counter | 1.1 | 22,7,22.7,13.4
  洗衣机 | Washer-extractor | 1.6 | 3.6,23.4,5,24.8 5.6,23.4,7,24.8 7.6,23.4,9,24.8
  烘干机 | Tumble dryer | 1.9 | 10,23.4,11.2,24.8 11.6,23.4,12.8,24.8 13.2,23.4,14.4,24.8
  熨平机 | Ironer | 1.2 | 7,20.6,11,21.8
  折叠台 | Folding table | 0.9 | 13,20.8,16,21.8
  隔离墙 | Barrier between dirty and clean | 1.8 | 5.4,20.1,5.5,22.1
  工作台 | Workbench | 0.9 | 22.2,24.1,26.2,24.8 29,24.1,32.8,24.8
  台钻 | Bench drill | 1.6 | 32.4,20.6,33.2,21.4
  货架 | Shelves | 2 | 39.7,24,41.5,24.7
`);

const ASSETS: readonly PlannedAsset[] = [
  ...extinguishers(CODE, [
    ['water', 25.4, 17.1, 2],
    ['water', 5, 17.1, 2],
    ['water', 38, 19.3, 2],
    ['water', 4.1, 1.2, 2],
    ['wet-chemical', 27, 8.2, 2],
    ['wet-chemical', 37.4, 8.2, 1],
    ['powder', 37.9, 2.6, 1],
    ['water', 2.6, 19.9, 1],
    ['powder', 21.3, 20.4, 1],
  ]),
  ...kitchenFittings(CODE, {
    blankets: [
      [27, 9.4],
      [37.4, 9.2],
    ],
    detectors: [
      [30, 8.6],
      [34, 8.6],
    ],
    valves: [
      [37.9, 16],
      [36.6, 9.6],
    ],
    bleach: [25.7, 15.2],
    alkali: [25.7, 16.3],
  }),
  {
    kind: 'chemical-store',
    code: `${CODE}.CH2`,
    x: 1,
    y: 24.5,
    zh: '洗衣房次氯酸钠柜',
    en: 'Hypochlorite of the laundry',
    form: 'safety-cabinet',
    ventilated: true,
    bundLitres: 220,
  },
  {
    kind: 'chemical-store',
    code: `${CODE}.CH5`,
    x: 2.5,
    y: 24.5,
    zh: '洗衣房碱液柜',
    en: 'Alkali of the laundry',
    form: 'safety-cabinet',
    ventilated: true,
    bundLitres: 40,
  },
  {
    kind: 'chemical-store',
    code: `${CODE}.CH3`,
    x: 20.4,
    y: 24.5,
    zh: '洗衣房过氧化氢柜',
    en: 'Hydrogen peroxide of the laundry',
    form: 'safety-cabinet',
    ventilated: true,
    bundLitres: 40,
  },
  {
    kind: 'special-equipment',
    code: `${CODE}.SE1`,
    x: 35,
    y: 21,
    zh: '货梯',
    en: 'Goods lift',
    form: 'lift',
    registration: '青禾梯 E-GLF',
    testMonths: 12,
  },
  {
    kind: 'sensor',
    code: `${CODE}.SN1`,
    x: 40,
    y: 7.6,
    zh: '冷库温度',
    en: 'Temperature of the cold store',
    measures: 'temperature',
    topic: 'hospital/e/cold-store',
  },
];

/** Kitchen and dining hall in the south, laundry and workshop in the north. */
export const kitchenStorey = (): StoreyPlan =>
  logisticsStorey({
    level: 1,
    zh: '一层 营养食堂·洗衣房',
    en: 'L01 kitchen, dining hall & laundry',
    elevation: 0,
    height: 4.8,
    department: 'CAN',
    rooms: ROOMS,
    exits: 'OUT@0,18.2 1.4D; OUT@42,18.2 1.4D',
    about: {
      LDY: { department: 'LDY' },
      WSH: { department: 'GEN' },
      STO: { department: 'GEN', mustBeLocked: true },
    },
    furniture: FURNITURE,
    assets: ASSETS,
  });
