import type { Point } from '../../../model/schema/polygon';
import {
  CORE_CALL_POINTS,
  CORE_EVACUATION_CHAIRS,
  CORE_HYDRANTS,
  fittingsOf,
  type EquipmentRow,
  CORE_CAMERAS,
} from './storey-fittings';

const YEARLY = 12;
const EVERY_TWO_YEARS = 24;

/** Loading doors of the sterilisers, from the west. */
const STERILISERS: readonly Point[] = [14.95, 17.25, 19.55, 21.85, 24.15, 26.45].map((x) => [x, 15.6]);

const steriliser = ([x, y]: Point, index: number): EquipmentRow => [
  'steriliser',
  `${index + 1}号脉动真空灭菌器`,
  `Steriliser ${index + 1}`,
  x,
  y,
  YEARLY,
];

/** Water mist and carbon dioxide at angiography, water on the ways and where packs and paper are. */
export const PROCEDURE_ASSETS = fittingsOf('B-L03', {
  extinguishers: [
    ['water', 7.1, 5.8, 2],
    ['water', 25, 5.8, 2],
    ['water', 42.5, 5.8, 2],
    ['water', 60.4, 5.8, 2],
    ['water', 59.3, 27.8, 2],
    ['water', 46, 27.8, 2],
    ['water', 24.7, 27.8, 2],
    ['water', 6.4, 27.8, 2],
    ['water', 12.6, 16.2],
    ['water', 19.6, 9.1],
    ['water', 29.2, 13.4, 2],
    ['water', 30.9, 24.6, 2],
    ['mist', 46.6, 8.6],
    ['co2', 47, 8.6],
    ['water', 63.8, 18.6, 2],
    ['mist', 38.2, 18.9],
    ['co2', 64.2, 23.2],
  ],
  hydrants: [...CORE_HYDRANTS, [25.5, 5.8], [43, 5.8], [25.2, 27.8], [45.5, 27.8]],
  cameras: [
    ...CORE_CAMERAS,
    [37.8, 26.4],
    [66.75, 5.85, 65.75, 6.85],
    [0.45, 27.75, 1.45, 26.75],
    [0.45, 5.85, 1.45, 6.85],
    [29.65, 8.55, 30.65, 7.55],
    [33.85, 0.45, 34.85, 1.45],
    [33.85, 28.25, 34.85, 29.25],
    [29.65, 0.45, 30.65, 1.45],
    // Clean packing, the sterile store, the wash of endoscopes.
    [13.2, 9.2, 22, 15],
    [32.4, 17.2, 20, 22],
    [52.4, 18.9, 42, 16.5],
  ],
  callPoints: [...CORE_CALL_POINTS, [34.4, 5.8], [33.6, 27.8]],
  gasValves: [
    [['oxygen', 'medical-air', 'vacuum'], 37.8, 8.6],
    [['oxygen', 'vacuum', 'carbon-dioxide'], 38.6, 25],
    [['oxygen', 'vacuum', 'carbon-dioxide'], 57.6, 25],
    [['oxygen', 'vacuum'], 57.6, 27.8],
  ],
  evacuationChairs: CORE_EVACUATION_CHAIRS,
  equipment: [
    ...STERILISERS.map(steriliser),
    ['xray', 'DSA机1', 'Angiography unit 1', 41.6, 12.4, EVERY_TWO_YEARS],
    ['xray', 'DSA机2', 'Angiography unit 2', 54.4, 12.4, EVERY_TWO_YEARS],
    ['lift', '污物梯', 'Dirty lift', 9.8, 1.5, YEARLY],
  ],
  chemicals: [
    ['cupboard', '低温灭菌过氧化氢柜', 'Hydrogen peroxide cassettes', 32.4, 14.6, null, ['CSSD']],
    // In another room than the descaler.
    ['safety-cabinet', '内镜过氧乙酸柜', 'Peracetic acid of the endoscope wash', 35.7, 18.9, 20, ['END']],
    ['cupboard', '除垢剂柜', 'Acid descaler', 41, 18.8, 10, ['END']],
    ['cupboard', '含酶清洗剂柜', 'Enzyme cleaners', 10.4, 16.2, null, ['CSSD']],
    ['safety-cabinet', '内镜戊二醛柜', 'Glutaraldehyde of the endoscope wash', 47, 18.8, 40, ['END']],
  ],
});
