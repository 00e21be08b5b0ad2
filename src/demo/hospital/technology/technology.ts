import type { BuildingPlan } from '../building-plan';
import { imagingStorey } from './imaging-storey';
import { theatreStorey } from './theatre-storey';

const HEIGHT = 23.7;

/** Medical technology: imaging, laboratory and pathology, sterile supply and procedures, theatres and intensive care. */
export function technology(): BuildingPlan {
  const storeys = [imagingStorey(), theatreStorey()];
  const codes = storeys.map(({ code }) => code);
  const under = codes.filter((code) => code !== 'B-R');
  return {
    code: 'B',
    zh: '医技楼',
    en: 'Medical Technology',
    height: HEIGHT,
    fireGrade: 1,
    built: 2018,
    storeys,
    lifts: [
      { code: 'BL1', zh: '病床梯1', en: 'Bed lift 1', serves: under },
      { code: 'BL2', zh: '病床梯2', en: 'Bed lift 2', serves: under },
      { code: 'BL3', zh: '病床梯3', en: 'Bed lift 3', serves: under },
    ],
  };
}
