import { present } from '../../../base/assert';
import type { PlannedAsset, Room } from '../../drafting/storey-plan';
import { cameras, extinguishers, hydrants, type CameraRow, type ExtinguisherRow } from '../fittings';
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
  // Stairs, from their passages.
  [1.9, 29.7, 1.9, 33.6],
  [18.65, 29.7, 18.65, 33.6],
  [61.1, 29.7, 61.1, 33.6],
  [82.1, 29.7, 82.1, 33.6],
  // The gallery.
  [25.5, 8.7, 37, 11],
  [50.1, 8.7, 38, 11],
  [25.5, 24.9, 28, 12],
  [46.5, 25, 48, 12],
  // Halls and corridors of the clinics.
  [8.4, 24.9, 8.4, 10],
  [23.8, 24.9, 23.8, 10],
  [51.8, 24.9, 51.8, 10],
  [66.6, 24.9, 66.6, 10],
  [82, 24.9, 82, 10],
  // North corridor, lifts, link lobby.
  [21, 35, 38, 35],
  [37.8, 25.6, 37.8, 29.4],
  [40, 36.8, 39.9, 42],
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
    ...cameras(storey, CAMERAS),
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
