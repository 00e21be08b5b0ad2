import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { smallBuilding } from '../small-building';

const STOREY = 'G-L01';

/** Three bays behind a porch that is open to the south; each has its own fire door over a sill of 0.15 m. */
const ROOMS = `
  POR | 装卸门廊 | Porch | corridor | 0,0,12,1.8 | OUT@6,0 11.2OP
  G1  | 易燃液体间 | Flammable liquids | chemical-store | 0,1.8,4,8 | POR@2,1.8 1.2FA
  G2  | 酸与氧化剂间 | Acids and oxidisers | chemical-store | 4,1.8,8,8 | POR@6,1.8 1.2FA
  G3  | 气瓶间 | Gas cylinders | cylinder-store | 8,1.8,12,8 | POR@10,1.8 1.2FA
`;

/** Cabinets along the back and side walls; what must not meet has a cabinet of its own. */
const FURNITURE = furniture(`
  防爆柜 | Flammables cabinet | 1.8 | 0.5,7.1,1.6,7.6 1.9,7.1,3,7.6
  酸柜 | Acid cabinet | 1.8 | 4.3,7.1,5.4,7.6
  氧化剂柜 | Oxidiser cabinet | 1.8 | 6.5,7.1,7.6,7.6
  气瓶架（满） | Full cylinders, chained | 1.6 | 8.3,7.1,9.7,7.6
  气瓶架（空） | Empty cylinders, chained | 1.6 | 10.3,7.1,11.5,7.6
  集液池 | Spill sump | 0.1 | 3,4.4,3.6,5 4.4,4.4,5,5
`);

const BAYS = [
  ['G1', 2, 'solvent', '易燃液体库', 'Flammables: ethanol, xylene, acetone, isopropanol', 'room'],
  ['G2', 6, 'other', '腐蚀品库', 'Acids and oxidisers in separate cabinets', 'room'],
  ['G3', 10, 'other', '气瓶库', 'Acetylene, nitrous oxide, carbon dioxide, spare oxygen', 'cylinder-rack'],
] as const;

const ASSETS: readonly PlannedAsset[] = [
  ...extinguishers(STOREY, [
    ['solvent-foam', 0.6, 2.3, 2],
    ['powder', 7.5, 2.2, 1],
    ['powder', 11.4, 2.2, 1],
    ['wheeled-powder', 11.2, 1.3],
  ]),
  ...BAYS.flatMap(([bay, x, gas, zh, en, form], i): PlannedAsset[] => [
    {
      kind: 'chemical-store',
      code: `${STOREY}.CH${i + 1}`,
      x,
      y: 6.6,
      zh: `${bay} ${zh}`,
      en: `${bay} ${en}`,
      form,
      ventilated: true,
      doubleLock: true,
      bundLitres: bay === 'G3' ? null : 1000,
    },
    { kind: 'gas-detector', code: `${STOREY}.GD${2 * i + 1}`, x: x - 1, y: 5, z: 0.4, gas },
    { kind: 'gas-detector', code: `${STOREY}.GD${2 * i + 2}`, x: x + 1, y: 5, z: 2.6, gas },
  ]),
  {
    kind: 'sensor',
    code: `${STOREY}.SN1`,
    x: 2,
    y: 3,
    zh: '库内温度',
    en: 'Temperature of the flammables store',
    measures: 'temperature',
    topic: 'hospital/g/temperature',
  },
];

/** Building G, the store for what burns, etches or is under pressure: 54 m from the outpatients, a blast wall to the north. */
export const hazardousStore = (): BuildingPlan =>
  smallBuilding({
    code: 'G',
    zh: '危化品库',
    en: 'Hazardous Store',
    origin: originOf('G'),
    size: [12, 8],
    height: 4.2,
    department: 'PHA',
    rooms: ROOMS,
    blind: ['POR'],
    about: Object.fromEntries(['G1', 'G2', 'G3'].map((code) => [code, { mustBeLocked: true }])),
    furniture: FURNITURE,
    assets: ASSETS,
  });
