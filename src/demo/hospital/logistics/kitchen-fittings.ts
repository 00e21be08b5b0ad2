import type { PlannedAsset } from '../../drafting/storey-plan';

/** What a kitchen with gas ranges has besides extinguishers: blankets, gas detectors that shut the valves. */
export interface Kitchen {
  readonly blankets: readonly (readonly [x: number, y: number])[];
  readonly detectors: readonly (readonly [x: number, y: number])[];
  /** The main valve, then that of the range. */
  readonly valves: readonly (readonly [x: number, y: number])[];
  /** Each in a cupboard of its own. */
  readonly bleach: readonly [x: number, y: number];
  readonly alkali: readonly [x: number, y: number];
}

/** Labels count from 1 on each storey. */
export const kitchenFittings = (storey: string, kitchen: Kitchen): PlannedAsset[] => [
  ...kitchen.blankets.map(([x, y], i): PlannedAsset => ({
    kind: 'fire-blanket',
    code: `${storey}.FB${i + 1}`,
    x,
    y,
  })),
  ...kitchen.detectors.map(([x, y], i): PlannedAsset => ({
    kind: 'gas-detector',
    code: `${storey}.GD${i + 1}`,
    x,
    y,
    gas: 'methane',
  })),
  ...kitchen.valves.map(([x, y], i): PlannedAsset => ({
    kind: 'gas-valve',
    code: `${storey}.G${i + 1}`,
    x,
    y,
    zh: i === 0 ? '燃气总阀' : '灶台燃气阀',
    en: i === 0 ? 'Main gas valve' : 'Gas valve of the range',
    gases: ['natural-gas'],
    serves: i === 0 ? 'mains' : 'zone',
  })),
  {
    kind: 'chemical-store',
    code: `${storey}.CH1`,
    x: kitchen.bleach[0],
    y: kitchen.bleach[1],
    zh: '厨房次氯酸钠柜',
    en: 'Hypochlorite of the kitchen',
    form: 'cupboard',
  },
  {
    kind: 'chemical-store',
    code: `${storey}.CH4`,
    x: kitchen.alkali[0],
    y: kitchen.alkali[1],
    zh: '厨房碱性清洗剂柜',
    en: 'Alkaline cleaner of the kitchen',
    form: 'cupboard',
  },
];
