import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { smallBuilding } from '../small-building';

const STOREY = 'H-L01';
const WALL_HEIGHT = 2.5;

/** A yard under the sky behind a wall of 2.5 m, with the manifold room in its south-west corner. */
const ROOMS = `
  YARD | 液氧罐区（露天） | Tank yard, open to the sky | outdoor | 4,0,12,4 + 0,4,12,10 | OUT@8,10 1.8D; OUT@12,2 1.2D
  MAN  | 汇流排间 | Manifold room | medical-gas | 0,0,4,4 | YARD@4,2 1.2FA; OUT@2,0 1D
`;

/** Tanks stand in a bund that one steps over in the middle only. */
const TANKS = furniture(`
  液氧贮罐 | Oxygen tank, 10 m³ | 6.5 | 2.4,4.9,4.6,7.1 7.4,4.9,9.6,7.1
  汽化器 | Vaporiser | 3 | 10.2,4.6,11.2,6.6
  汇流排 | Cylinder manifold | 1.6 | 0.4,3.2,3,3.6
`);

const ASSETS: readonly PlannedAsset[] = [
  ...extinguishers(STOREY, [
    ['wheeled-powder', 11.2, 9.2],
    ['powder', 0.8, 9.2, 2],
    ['powder', 3.6, 0.8, 2],
  ]),
  ...[3.5, 8.5].flatMap((x, i): PlannedAsset[] => [
    {
      kind: 'gas-valve',
      code: `${STOREY}.G${i + 2}`,
      x: x + 0.6,
      y: 4.7,
      zh: `${i + 1}号贮罐出口阀`,
      en: `Outlet valve of tank ${i + 1}`,
      gases: ['oxygen'],
      serves: 'mains',
    },
    {
      kind: 'special-equipment',
      code: `${STOREY}.SE${i + 1}`,
      x,
      y: 7.5,
      zh: `${i + 1}号液氧贮罐`,
      en: `Oxygen tank ${i + 1}`,
      form: 'lox-tank',
      registration: `青容 H-0${i + 1}`,
      testMonths: 36,
    },
    {
      kind: 'chemical-store',
      code: `${STOREY}.CH${i + 1}`,
      x,
      y: 4.5,
      zh: `液氧 ${i + 1} 号罐（10 m³）`,
      en: `Liquid oxygen, tank ${i + 1}, 10 m³`,
      form: 'tank',
      ventilated: true,
      bundLitres: 12000,
    },
  ]),
  {
    kind: 'gas-valve',
    code: `${STOREY}.G1`,
    x: 3.4,
    y: 2.8,
    zh: '氧气总阀',
    en: 'Main oxygen valve',
    gases: ['oxygen'],
    serves: 'mains',
  },
  {
    kind: 'gas-detector',
    code: `${STOREY}.GD1`,
    x: 2,
    y: 2.6,
    gas: 'oxygen',
  },
  {
    kind: 'sensor',
    code: `${STOREY}.SN1`,
    x: 3.4,
    y: 1.6,
    zh: '供氧压力',
    en: 'Oxygen supply pressure',
    measures: 'oxygen-pressure',
    topic: 'hospital/h/oxygen-pressure',
  },
  {
    kind: 'camera',
    code: `${STOREY}.V1`,
    x: 11.6,
    y: 9.6,
    z: 2.4,
    form: 'bullet',
    heading: -2.36,
    tilt: 0.3,
    horizontalView: 1.6,
    pixelsAcross: 2560,
    pixelsDown: 1440,
    nightRange: 30,
    retentionDays: 90,
  },
  {
    kind: 'camera',
    code: `${STOREY}.V2`,
    x: 0.6,
    y: 0.6,
    z: 2.4,
    heading: 0.79,
    tilt: 0.3,
    horizontalView: 1.6,
    pixelsAcross: 2560,
    pixelsDown: 1440,
    nightRange: 30,
    retentionDays: 90,
  },
];

/** H, two vertical tanks of liquid oxygen in a walled yard, 44.5 m from the nearest ward. */
export const oxygenStation = (): BuildingPlan =>
  smallBuilding({
    code: 'H',
    zh: '液氧站',
    en: 'Oxygen Station',
    origin: originOf('H'),
    size: [12, 10],
    height: WALL_HEIGHT,
    department: 'EQP',
    rooms: ROOMS,
    about: { YARD: { mustBeLocked: true }, MAN: { mustBeLocked: true } },
    furniture: TANKS,
    blind: ['YARD', 'MAN'],
    assets: ASSETS,
  });
