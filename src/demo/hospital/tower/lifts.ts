import type { PlannedAsset } from '../../drafting/storey-plan';
import type { LiftShaft } from '../building-plan';
import { codeOf } from './frame';

interface LiftRow {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Middle of its shaft. */
  readonly at: readonly [x: number, y: number];
  readonly evacuation?: boolean;
}

const LIFTS: readonly LiftRow[] = [
  { code: 'B1W', zh: '西1号病床电梯', en: 'Bed lift W1', at: [33.3, 11.8] },
  { code: 'B2W', zh: '西2号病床电梯', en: 'Bed lift W2', at: [33.3, 14.2] },
  { code: 'B1E', zh: '东1号病床电梯', en: 'Bed lift E1', at: [42.3, 11.8] },
  { code: 'B2E', zh: '东2号病床电梯', en: 'Bed lift E2', at: [42.3, 14.2] },
  { code: 'FL1', zh: '1号消防电梯', en: 'Fire lift 1', at: [5.5, 23.5], evacuation: true },
  { code: 'FL3', zh: '3号消防电梯', en: 'Fire lift 3', at: [70.1, 23.5], evacuation: true },
  { code: 'EV', zh: '疏散电梯', en: 'Evacuation lift', at: [37.9, 23.5], evacuation: true },
  { code: 'DLW', zh: '西污物电梯', en: 'Dirty lift W', at: [4.2, 11.9] },
  { code: 'DLE', zh: '东污物电梯', en: 'Dirty lift E', at: [71.4, 11.9] },
];

const HIGHEST = 14;

/** The nine lifts: through all storeys, and those `below` the tower, lowest first. */
export function towerLifts(below: readonly string[]): LiftShaft[] {
  const serves = [...below, ...Array.from({ length: HIGHEST }, (_, i) => codeOf(i + 1))];
  return LIFTS.map(({ code, zh, en, evacuation = false }) => ({ code, zh, en, serves, evacuation }));
}

/** As special equipment, which is tested yearly, and with the camera of its car; both booked at the ground floor. */
export const liftFixtures = (storey: string): PlannedAsset[] =>
  LIFTS.flatMap(({ code, zh, en, at: [x, y] }, i): PlannedAsset[] => [
    {
      kind: 'special-equipment',
      code: `${storey}.SE${i + 1}`,
      zh,
      en,
      x,
      y,
      form: 'lift',
      registration: `青禾梯 C-${code}`,
      testMonths: 12,
    },
    {
      kind: 'camera',
      code: `${storey}.V-${code}`,
      zh: `${zh}轿厢`,
      en: `Car of ${en.toLowerCase()}`,
      x,
      y,
      z: 2.3,
      heading: 0,
      tilt: 1.5708,
      horizontalView: 1.8,
      pixelsAcross: 1920,
      pixelsDown: 1080,
      nightRange: 10,
      retentionDays: 30,
    },
  ]);
