import { present } from '../../../base/assert';
import type { PlannedAsset, Room } from '../../drafting/storey-plan';
import {
  cameras,
  extinguishers,
  hydrants,
  WIDE_VIEW,
  type CameraRow,
  type ExtinguisherRow,
} from '../fittings';
import { middleOf, storeyCode, type Level } from './frame';
import { shutters } from './void-edge';

/** Where extinguishers stand, and how many. */
export type SettingPoint = readonly [x: number, y: number, units: number];

/**
 * The window gallery M5 is far from everything else and has four points of its own. A storey has 36 units in all, as the
 * programme counts them; on its 18 points of two, though, rooms would lie up to 30 m away, so some points have one.
 */
const GALLERY: readonly SettingPoint[] = [
  [80.2, 3.2, 2],
  [80.2, 9.3, 2],
  [80.2, 15.8, 2],
  [80.2, 22, 2],
];

const HYDRANTS: readonly (readonly [x: number, y: number])[] = [
  [3.6, 32.6],
  [24.6, 29.2],
  [42.6, 29.2],
  [58.6, 29.2],
  [26, 36.2],
  [80.4, 32.6],
  [5.2, 5.4],
  [33, 8.6],
  [63.4, 5.4],
];

const CAMERAS: readonly CameraRow[] = [
  // The street, both ways in turn.
  [0.6, 29.1, 14, 27.3],
  [22.5, 25.5, 8, 27.3],
  [37.5, 29.1, 24, 27.3],
  [52.5, 25.5, 66, 27.3],
  [70, 29.1, 56, 27.3],
  [83.4, 29.1, 70, 27.3],
  [50.9, 27.3],
  [48.3, 27.3],
  // Passages to the stairs, from a corner.
  [0.45, 29.65, 1.45, 30.65],
  [17.05, 29.65, 18.05, 30.65],
  [59.45, 29.65, 60.45, 30.65],
  [80.45, 29.65, 81.45, 30.65],
  // The gallery, and over the crossings of the halls and corridors of the clinics.
  [50.15, 8.65, 49.15, 9.65],
  [66.6, 11],
  [8.4, 11],
  [23.8, 10.5],
  [50.65, 0.45, 51.65, 1.45],
  [80.25, 0.45, 81.25, 1.45],
  // North corridor, lifts, link lobby.
  [32.2, 35],
  [58.95, 33.85, 57.95, 34.85],
  [37.8, 25.6, 37.8, 29.4],
  [38.45, 36.65, 39.45, 37.65],
];

const CHAIRS: readonly (readonly [x: number, y: number])[] = [
  [0.5, 30],
  [59.6, 30],
];

/** What hangs and stands on a storey of clinics by hand; `disinfectants` are codes of rooms. */
export function clinicFittings(
  level: Level,
  rooms: readonly Room[],
  {
    points,
    disinfectants,
  }: { readonly points: readonly SettingPoint[]; readonly disinfectants: readonly string[] },
): PlannedAsset[] {
  const storey = storeyCode(level);
  return [
    ...extinguishers(
      storey,
      [...GALLERY, ...points].map(([x, y, units]): ExtinguisherRow => ['water', x, y, units]),
    ),
    ...hydrants(storey, HYDRANTS),
    ...cameras(storey, CAMERAS, { view: WIDE_VIEW }),
    ...shutters(storey),
    ...CHAIRS.map(([x, y], i): PlannedAsset => ({
      kind: 'evacuation-chair',
      code: `${storey}.EC${i + 1}`,
      x,
      y,
    })),
    ...disinfectants.map((code, i): PlannedAsset => {
      const room = present(
        rooms.find((one) => one.code === code),
        `room of ${storey}`,
      );
      const [x, y] = middleOf(room);
      return {
        kind: 'chemical-store',
        code: `${storey}.CH${i + 1}`,
        zh: `${room.zh}消毒剂柜`,
        en: `Disinfectant cupboard, ${room.en}`,
        form: 'cupboard',
        x,
        y,
      };
    }),
  ];
}
