import type { BuildingPlan, LiftShaft } from '../building-plan';
import { functionalStorey } from './functional-storey';
import { imagingStorey } from './imaging-storey';
import { laboratoryStorey } from './laboratory-storey';
import { procedureStorey } from './procedure-storey';
import { roofStorey } from './roof-storey';
import { theatreStorey } from './theatre-storey';

/** To the top of the roof's parapet from the ground outdoors, metres. */
const HEIGHT = 23.7;

const BED_LIFT_STOPS = ['B-L01', 'B-L02', 'B-L03', 'B-L04', 'B-L05'];

/** The hoists between sterile supply and theatres are none: they carry sets, not people. */
const LIFTS: readonly LiftShaft[] = [
  { code: 'BL1', zh: '病床梯1', en: 'Bed lift 1', serves: BED_LIFT_STOPS },
  { code: 'BL2', zh: '病床梯2', en: 'Bed lift 2', serves: BED_LIFT_STOPS },
  { code: 'BL3', zh: '病床梯3', en: 'Bed lift 3', serves: BED_LIFT_STOPS },
  { code: 'DLF', zh: '污物梯', en: 'Dirty lift', serves: ['B-L03', 'B-L04', 'B-L05'] },
];

/**
 * Medical technology: imaging, laboratory and pathology, sterile supply with angiography and endoscopy, theatres with
 * intensive care, functional tests under the plant's roof.
 */
export const technology = (): BuildingPlan => ({
  code: 'B',
  zh: '医技楼',
  en: 'Medical Technology',
  height: HEIGHT,
  fireGrade: 1,
  built: 2018,
  storeys: [
    imagingStorey(),
    laboratoryStorey(),
    procedureStorey(),
    theatreStorey(),
    functionalStorey(),
    roofStorey(),
  ],
  lifts: LIFTS,
});
