import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { smallBuilding } from '../small-building';

const STOREY = 'G-L01';

/** Four bays behind a porch that is open to the south; each has its own fire door over a sill of 0.15 m. */
const ROOMS = `
  POR | 装卸门廊 | Porch | corridor | 0,0,12,1.8 | OUT@6,0 11.2OP
  G1  | 易燃液体间 | Flammable liquids | chemical-store | 0,1.8,4,8 | POR@2,1.8 1.2FA
  G2  | 酸与氧化剂间 | Acids and oxidisers | chemical-store | 4,1.8,8,8 | POR@6,1.8 1.2FA
  G3  | 气瓶间 | Gas cylinders | cylinder-store | 8,1.8,10.4,8 + 10.4,4.8,12,8 | POR@9.2,1.8 1.2FA
  G4  | 乙炔间 | Acetylene | cylinder-store | 10.4,1.8,12,4.8 | POR@11.2,1.8 0.9FA
`;

/** Cabinets along the back and side walls; what must not meet has a cabinet or a bay of its own: acids that burn with the solvents, acetylene alone. */
const FURNITURE = furniture(`
  防爆柜 | Flammables cabinet | 1.8 | 0.5,7.1,1.6,7.6 1.9,7.1,3,7.6
  酸柜 | Acid cabinet | 1.8 | 4.3,7.1,5.4,7.6
  硝酸柜 | Nitric-acid cabinet | 1.8 | 5.6,7.1,6.3,7.6
  氧化剂柜 | Oxidiser cabinet | 1.8 | 6.5,7.1,7.6,7.6
  有机酸柜 | Organic-acid cabinet | 1.8 | 0.3,3.4,0.8,4.4
  气瓶架 | Cylinder rack | 1.6 | 8.3,7.1,9.3,7.6 9.5,7.1,10.5,7.6 10.7,7.1,11.7,7.6 11.3,3.4,11.8,4.4
  空瓶架 | Empty cylinders, chained | 1.6 | 8.2,4.4,8.7,5.6
  集液池 | Spill sump | 0.1 | 3,4.4,3.6,5 4.4,4.4,5,5
`);

const BAYS = [
  [2, 'solvent'],
  [6, 'other'],
] as const;

const STORES = [
  ['G1 易燃液体库', 'G1 flammables: ethanol, xylene, acetone, isopropanol', 'room', 2, 6.6],
  ['G2 酸柜', 'G2 mineral acids', 'safety-cabinet', 4.9, 6.6],
  ['G2 硝酸柜', 'G2 nitric acid', 'safety-cabinet', 6, 6.6],
  ['G2 氧化剂柜', 'G2 oxidisers', 'safety-cabinet', 7.1, 6.6],
  ['G1 有机酸柜', 'G1 organic acids', 'safety-cabinet', 1.2, 3.9],
  ['G3 氧气瓶架', 'G3 oxygen', 'cylinder-rack', 8.8, 6.6],
  ['G3 氧化亚氮瓶架', 'G3 nitrous oxide', 'cylinder-rack', 10, 6.6],
  ['G3 二氧化碳瓶架', 'G3 carbon dioxide', 'cylinder-rack', 11.2, 6.6],
  ['G4 乙炔瓶架', 'G4 acetylene', 'cylinder-rack', 10.9, 3.9],
] as const;
/** Litres that the sump of a bay catches. */
const SUMP = 1000;

const ASSETS: readonly PlannedAsset[] = [
  ...extinguishers(STOREY, [
    ['solvent-foam', 0.6, 2.3, 2],
    ['powder', 7.5, 2.2, 1],
    ['powder', 8.4, 2.2, 2],
    ['wheeled-powder', 11.2, 1.3],
    ['powder', 0.8, 1.3],
  ]),
  ...STORES.map(([zh, en, form, x, y], i): PlannedAsset => ({
    kind: 'chemical-store',
    code: `${STOREY}.CH${i + 1}`,
    x,
    y,
    zh,
    en,
    form,
    ventilated: true,
    doubleLock: true,
    bundLitres: form === 'cylinder-rack' ? null : SUMP,
    secured: form === 'cylinder-rack' ? 'chained' : null,
  })),
  ...BAYS.flatMap(([x, gas], i): PlannedAsset[] => [
    { kind: 'gas-detector', code: `${STOREY}.GD${2 * i + 1}`, x: x - 1, y: 5, z: 0.4, gas },
    { kind: 'gas-detector', code: `${STOREY}.GD${2 * i + 2}`, x: x + 1, y: 5, z: 2.6, gas },
  ]),
  // Gases take the place of air in the one, burn in the other.
  { kind: 'gas-detector', code: `${STOREY}.GD5`, x: 9, y: 5, z: 0.4, gas: 'oxygen' },
  { kind: 'gas-detector', code: `${STOREY}.GD6`, x: 11.4, y: 3, z: 2.6, gas: 'other' },
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
    about: Object.fromEntries(['G1', 'G2', 'G3', 'G4'].map((code) => [code, { mustBeLocked: true }])),
    furniture: FURNITURE,
    assets: ASSETS,
  });
