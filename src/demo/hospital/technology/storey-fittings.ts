import { present } from '../../../base/assert';
import { makeId, type PersonId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { PlannedAsset } from '../../drafting/storey-plan';
import {
  cameras,
  extinguishers,
  hydrants,
  WIDE_VIEW,
  type CameraRow,
  type ExtinguisherRow,
} from '../fittings';
import { HEADS } from '../people/departments';

type Planned<K extends PlannedAsset['kind']> = Extract<PlannedAsset, { kind: K }>;

/** Gases whose valves a box holds, and its place. */
export type GasValveRow = readonly [gases: NonNullable<Planned<'gas-valve'>['gases']>, x: number, y: number];

/** A machine that the law has tested: form, names, place and months between tests. */
export type EquipmentRow = readonly [
  form: NonNullable<Planned<'special-equipment'>['form']>,
  zh: string,
  en: string,
  x: number,
  y: number,
  testMonths: number,
];

/**
 * Where chemicals are kept: form, names, place, litres that its tray catches, and the departments whose heads keep it: two
 * where the law asks for two locks and two people.
 */
export type ChemicalRow = readonly [
  form: NonNullable<Planned<'chemical-store'>['form']>,
  zh: string,
  en: string,
  x: number,
  y: number,
  bundLitres: number | null,
  keepers: readonly string[],
];

export interface StoreyFittings {
  readonly extinguishers: readonly ExtinguisherRow[];
  readonly hydrants: readonly Point[];
  readonly cameras: readonly CameraRow[];
  readonly callPoints: readonly Point[];
  readonly gasValves?: readonly GasValveRow[];
  readonly evacuationChairs?: readonly Point[];
  readonly equipment?: readonly EquipmentRow[];
  readonly chemicals?: readonly ChemicalRow[];
  readonly others?: readonly PlannedAsset[];
}

/** Those who head the departments of these codes. */
const headsOf = (departments: readonly string[]): PersonId[] =>
  departments.map((code) => makeId('person', present(HEADS.get(code), `head of ${code}`)));

/** A safe with two locks that two people open. */
export const doubleLocked = (
  code: string,
  [zh, en]: readonly [zh: string, en: string],
  contents: 'narcotics' | 'radioactive',
  [x, y]: Point,
  keyHolders: readonly [string, string],
): PlannedAsset => ({
  kind: 'safe',
  code,
  zh,
  en,
  x,
  y,
  contents,
  doubleLock: true,
  keyHolders: headsOf(keyHolders),
});

/** What is placed by hand on a storey, numbered by kind in the order given. */
export const fittingsOf = (storey: string, fittings: StoreyFittings): PlannedAsset[] => [
  ...extinguishers(storey, fittings.extinguishers),
  ...hydrants(storey, fittings.hydrants),
  ...cameras(storey, fittings.cameras, { view: WIDE_VIEW }),
  ...fittings.callPoints.map(([x, y], i): PlannedAsset => ({
    kind: 'manual-call-point',
    code: `${storey}.CP${i + 1}`,
    x,
    y,
  })),
  ...(fittings.gasValves ?? []).map(([gases, x, y], i): PlannedAsset => ({
    kind: 'gas-valve',
    code: `${storey}.G${i + 1}`,
    x,
    y,
    gases,
  })),
  ...(fittings.evacuationChairs ?? []).map(([x, y], i): PlannedAsset => ({
    kind: 'evacuation-chair',
    code: `${storey}.EC${i + 1}`,
    x,
    y,
  })),
  ...(fittings.equipment ?? []).map(([form, zh, en, x, y, testMonths], i): PlannedAsset => ({
    kind: 'special-equipment',
    code: `${storey}.SE${i + 1}`,
    zh,
    en,
    form,
    x,
    y,
    testMonths,
    registration: `${storey}-${form.toUpperCase()}-${String(i + 1).padStart(2, '0')}`,
  })),
  ...(fittings.chemicals ?? []).map(([form, zh, en, x, y, bundLitres, keepers], i): PlannedAsset => ({
    kind: 'chemical-store',
    code: `${storey}.CH${i + 1}`,
    zh,
    en,
    form,
    x,
    y,
    bundLitres,
    ventilated: form === 'room' || form === 'safety-cabinet',
    doubleLock: keepers.length > 1,
    keepers: headsOf(keepers),
  })),
  ...(fittings.others ?? []),
];

/** Beside the doors of the four stair lobbies. */
export const CORE_CALL_POINTS: readonly Point[] = [
  [5.4, 5.8],
  [61.8, 5.8],
  [61.8, 27.8],
  [5.4, 27.8],
];

/** In the lobbies of two stairs at opposite corners. */
export const CORE_EVACUATION_CHAIRS: readonly Point[] = [
  [60, 4.1],
  [7.2, 29.5],
];

/** Cabinets beside the four stair lobbies: there first, GB 50974-2014 7.4.7. */
export const CORE_HYDRANTS: readonly Point[] = [
  [7.6, 5.8],
  [59.6, 5.8],
  [59.9, 27.8],
  [8.9, 27.8],
];

/** Lobbies of the stairs and the lifts, from a corner each. */
export const CORE_CAMERAS: readonly CameraRow[] = [
  [0.45, 4.05, 1.45, 5.05],
  [59.05, 4.05, 60.05, 5.05],
  [59.05, 28.25, 60.05, 29.25],
  [0.45, 28.25, 1.45, 29.25],
  [50.65, 3.25, 51.65, 4.25],
];
