import { furniture } from '../../drafting/furniture-table';
import type { Furniture, PlannedAsset } from '../../drafting/storey-plan';
import { storeyCode } from './frame';

/** Two escalators in the east of the atrium, over each other on every storey: nobody walks through them on the level. */
export const ESCALATORS: readonly Furniture[] = furniture(
  `自动扶梯 | Escalator | 2.2 | 46.6,13.5,48.1,23.5 48.3,13.5,49.8,23.5`,
);

const LIFTS = ['LF1', 'LF2', 'LF3', 'LF4'] as const;

/** Lifts and escalators as the law has them tested, filed on the ground floor. */
export const liftingEquipment = (): PlannedAsset[] => [
  ...LIFTS.map((lift, i): PlannedAsset => equipment(i, lift, 'lift', 34.65 + 2.1 * i, 30.8)),
  ...[47.35, 49.05].map((x, i): PlannedAsset =>
    equipment(LIFTS.length + i, `ES${i + 1}`, 'escalator', x, 18.5),
  ),
];

const NAMES = { lift: ['电梯', 'Lift'], escalator: ['自动扶梯', 'Escalator'] } as const;

const equipment = (
  index: number,
  name: string,
  form: 'lift' | 'escalator',
  x: number,
  y: number,
): PlannedAsset => ({
  kind: 'special-equipment',
  code: `${storeyCode(1)}.SE${index + 1}`,
  zh: `${NAMES[form][0]}${name}`,
  en: `${NAMES[form][1]} ${name}`,
  form,
  registration: `QH-A-${name}`,
  testMonths: 12,
  department: 'EQP',
  x: Math.round(x * 100) / 100,
  y,
});
