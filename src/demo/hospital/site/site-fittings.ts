import type { PlannedAsset } from '../../drafting/storey-plan';
import { cameras, type CameraRow } from '../fittings';

const STOREY = 'SITE';

/** Beside the ring road, at most 120 m apart. */
const HYDRANTS = [
  [58.5, 60],
  [58.5, 120],
  [58.5, 170],
  [80, 204.5],
  [140, 204.5],
  [161.5, 180],
  [161.5, 120],
  [161.5, 60],
  [112, 38.5],
  [15, 140],
  [226, 130],
  [226, 60],
] as const;

/** On poles: gates, ring road and lanes, car parks, the places that could burn or be stolen from, assembly points. */
const CAMERAS: readonly CameraRow[] = [
  // GT1 … GT4, out and in.
  [103, 4, 108, 0],
  [113, 4, 108, 16],
  [238.5, 90.5, 240, 95],
  [234, 99.6, 222, 95],
  [238.5, 206.5, 240, 210],
  [234, 214.6, 222, 210],
  [1.5, 212.6, 0, 217],
  [7, 221, 10, 210],
  // Ring road, its corners and middles.
  [49, 29, 60, 33.5],
  [171, 29, 160, 33.5],
  [49, 214, 60, 209.5],
  [171, 214, 160, 209.5],
  [58, 90, 53.5, 60],
  [58, 144, 53.5, 110],
  [162, 90, 166.5, 60],
  [162, 144, 166.5, 110],
  [110, 29, 90, 33.5],
  [116, 214, 100, 209.5],
  // Lanes between the buildings.
  [92, 88, 70, 95],
  [128, 88, 150, 95],
  [76, 145, 100, 149.5],
  [148, 145, 120, 149.5],
  [76, 204, 110, 198],
  [148, 204, 120, 198],
  // Car parks.
  [57, 5, 74, 16],
  [91, 27, 74, 16],
  [125, 27, 146, 16],
  [167, 5, 146, 16],
  [199, 49, 189, 41],
  [11, 29, 28, 18],
  [175, 214, 198, 221],
  [221, 229, 198, 221],
  // Ramps, ambulances.
  [63, 192, 67, 175],
  [161, 168, 157, 185],
  [162, 75, 157, 65],
  // Oxygen, hazardous store, e-bikes, waste.
  [194, 116, 202, 109],
  [206.5, 64, 214, 68],
  [180.5, 27.5, 194, 23],
  [14, 189, 16, 195],
  // Assembly points.
  [125, 29, 119, 18],
  [46, 80, 28, 54],
  [190, 86, 180, 72],
];

/** What stands outdoors. */
export const siteFittings = (): PlannedAsset[] => [
  ...HYDRANTS.map(([x, y], i): PlannedAsset => ({
    kind: 'hydrant',
    code: `${STOREY}.H${i + 1}`,
    x,
    y,
    zh: `室外消火栓${i + 1}`,
    en: `Outdoor hydrant ${i + 1}`,
    outdoor: true,
    cabinet: false,
  })),
  {
    kind: 'pump-connector',
    code: `${STOREY}.PC1`,
    x: 72,
    y: 160,
    zh: '消火栓水泵接合器',
    en: 'Pump connector of the hydrants',
    feeds: 'hydrants',
  },
  {
    kind: 'pump-connector',
    code: `${STOREY}.PC2`,
    x: 152,
    y: 160,
    zh: '喷淋水泵接合器',
    en: 'Pump connector of the sprinklers',
    feeds: 'sprinklers',
  },
  ...cameras(STOREY, CAMERAS, { form: 'bullet', z: 4, view: 75, night: 60 }),
  {
    kind: 'guard-post',
    code: `${STOREY}.GP9`,
    x: 113.5,
    y: 32,
    zh: '九号岗（巡逻组）',
    en: 'Guard post GP9, patrol pair',
    guards: 2,
  },
];
