import { mm } from '../../drafting/boxes';
import type { PlannedAsset } from '../../drafting/storey-plan';
import {
  cameras,
  extinguishers,
  hydrants,
  WIDE_VIEW,
  type CameraRow,
  type ExtinguisherRow,
} from '../fittings';
import { MIDDLE, codeOf } from './frame';

/** Days that the video of a corridor is kept; key places keep theirs as long as `cameras` says. */
const CORRIDOR_DAYS = 30;

/**
 * Setting points at the core's walls, X1 … X6 of the west half; with hydrants at X1, X3 and X5. The last two stand so that
 * one reaches the far landing of the end stair and the other the wards between them.
 */
const POINTS: readonly ExtinguisherRow[] = [
  ['water', 4.2, 10.4, 2],
  ['water', 12.8, 10.4, 2],
  ['water', 23.2, 10.4, 2],
  ['water', 33.2, 10.4, 2],
  ['water', 10, 15.6, 2],
  ['water', 24.8, 15.6, 2],
];
const HYDRANTS = [
  [4.6, 10.4],
  [23.6, 10.4],
  [10.4, 15.6],
] as const;
const CALL_POINTS = [
  [3, 15.6],
  [4.5, 18],
  [34.6, 10.4],
  [28.8, 15.6],
] as const;
/**
 * V1 … V6: each corridor from its end and from the crossing near its other one, the nurse station, the stair lobby. Those at
 * the ends hang in the outer corner and look across, so that they see into the cross corridor too.
 */
const CAMERAS: readonly CameraRow[] = [
  [0.45, 8.05, 3.45, 10.4],
  [30.4, 10.4],
  [0.45, 17.95, 3.45, 15.6],
  [30.4, 15.6],
  [19.7, 8.05, 19.7, 12],
  [6.95, 21.55, 4, 18.4],
];
/** V7 … V9: lift lobby twice, lobby of the middle stair. */
const MIDDLE_CAMERAS: readonly CameraRow[] = [
  [35, 10.9, 38, 13.2],
  [40.6, 15.1, 37.6, 12.8],
  [39.3, 18.5, 37, 20.4],
];
/** V10: door of the refuge room. */
const REFUGE_CAMERA: CameraRow = [41, 18, 40.8, 16];

/** Label of the west half with the letter of its side: `C-L05.X1` → `C-L05.X1W`. */
const onSide = (assets: readonly PlannedAsset[], side: 'W' | 'E'): PlannedAsset[] =>
  assets.map((asset) => ({ ...asset, code: `${asset.code}${side}` }));

const flipped = (x: number): number => mm(2 * MIDDLE - x);

/** Rows of the west half and the same in the mirror, labelled by side. */
function bothSides<R>(
  rows: readonly R[],
  mirror: (row: R) => R,
  make: (rows: readonly R[]) => PlannedAsset[],
) {
  return [...onSide(make(rows), 'W'), ...onSide(make(rows.map(mirror)), 'E')];
}

const flipPlace = ([x, y]: readonly [number, number]): readonly [number, number] => [flipped(x), y];
const flipPoint = ([type, x, y, count]: ExtinguisherRow): ExtinguisherRow =>
  count === undefined ? [type, flipped(x), y] : [type, flipped(x), y, count];
const flipCamera = ([x, y, tx, ty]: CameraRow): CameraRow =>
  tx === undefined || ty === undefined ? [flipped(x), y] : [flipped(x), y, flipped(tx), ty];

const corridorCameras = (storey: string, rows: readonly CameraRow[], from = 1): PlannedAsset[] =>
  numberedFrom(
    from,
    storey,
    'V',
    cameras(storey, rows, { view: WIDE_VIEW }).map((asset) => ({
      ...asset,
      retentionDays: CORRIDOR_DAYS,
    })),
  );

/** Labels that go on from those of an earlier table. */
const numberedFrom = (
  from: number,
  storey: string,
  letter: string,
  assets: readonly PlannedAsset[],
): PlannedAsset[] => assets.map((asset, i) => ({ ...asset, code: `${storey}.${letter}${from + i}` }));

/** Cameras in and before key places of a storey, from V11 on; 90 days kept. */
export const keyCameras = (storey: string, rows: readonly CameraRow[]): PlannedAsset[] =>
  numberedFrom(11, storey, 'V', cameras(storey, rows));

/** More setting points of a storey, from X8 on. */
export const morePoints = (storey: string, rows: readonly ExtinguisherRow[]): PlannedAsset[] =>
  numberedFrom(8, storey, 'X', extinguishers(storey, rows));

/** Medical gas rises to the highest wards. */
const HIGHEST_WITH_GAS = codeOf(12);

/** In both risers, where a storey can be cut off from the mains. */
const riserValves = (storey: string): PlannedAsset[] =>
  bothSides([28], flipped, (xs) =>
    xs.map((x) => ({
      kind: 'gas-valve',
      code: `${storey}.GR`,
      x,
      y: 14.6,
      zh: '楼层医用气体总阀',
      en: 'Medical gases of the storey',
      gases: ['oxygen', 'medical-air', 'vacuum'],
      serves: 'mains',
    })),
  );

/**
 * On every storey: setting points and hydrants, call points, cameras, gas valves in the risers, an evacuation chair in each
 * stair lobby.
 */
export function coreFixtures(storey: string, has: { readonly refuge: boolean }): PlannedAsset[] {
  const chairs = [4.2, 36.5, 71.4];
  return [
    ...bothSides(POINTS, flipPoint, (rows) => extinguishers(storey, rows)),
    ...bothSides(HYDRANTS, flipPlace, (rows) => hydrants(storey, rows)),
    ...bothSides(CALL_POINTS, flipPlace, (rows) =>
      rows.map(([x, y], i) => ({ kind: 'manual-call-point', code: `${storey}.CP${i + 1}`, x, y })),
    ),
    ...bothSides(CAMERAS, flipCamera, (rows) => corridorCameras(storey, rows)),
    ...corridorCameras(storey, MIDDLE_CAMERAS, 7),
    ...(storey <= HIGHEST_WITH_GAS ? riserValves(storey) : []),
    ...(has.refuge
      ? [
          ...numberedFrom(7, storey, 'X', extinguishers(storey, [['water', 41.9, 18.5, 2]])),
          ...corridorCameras(storey, [REFUGE_CAMERA], 10),
          ...chairs.map((x, i): PlannedAsset => ({
            kind: 'evacuation-chair',
            code: `${storey}.EC${i + 1}`,
            x,
            y: 21.4,
          })),
        ]
      : []),
  ];
}

/** Valves of one unit's medical gases, on the wall of the core beside the nurse station; and the button at its counter. */
export function unitFixtures(storey: string, side: 'W' | 'E'): PlannedAsset[] {
  const at = (x: number): number => (side === 'W' ? x : flipped(x));
  return [
    {
      kind: 'gas-valve',
      code: `${storey}.G1${side}`,
      x: at(22.85),
      y: 10.4,
      gases: ['oxygen', 'medical-air', 'vacuum'],
    },
    { kind: 'panic-alarm', code: `${storey}.PA1${side}`, x: at(19.7), y: 12 },
    {
      kind: 'chemical-store',
      code: `${storey}.CH1${side}`,
      x: at(15.2),
      y: 15,
      form: 'cupboard',
      zh: '治疗室消毒剂柜',
      en: 'Disinfectants of the treatment room',
    },
    {
      kind: 'chemical-store',
      code: `${storey}.CH2${side}`,
      x: at(6),
      y: 14.9,
      form: 'cupboard',
      zh: '污洗间含氯消毒剂柜',
      en: 'Chlorine disinfectants of the dirty utility',
    },
  ];
}
