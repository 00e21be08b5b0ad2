import type { BuildingPlan } from '../building-plan';
import { administrationStorey } from './administration-storey';
import { deliveryStorey } from './delivery-storey';
import { dialysisStorey } from './dialysis-storey';
import { groundStorey } from './ground';
import { towerLifts } from './lifts';
import { roof } from './roof';
import { teachingStorey } from './teaching-storey';
import { wardStoreys } from './ward-storeys';

/**
 * Building C, the inpatient tower: 546 beds in 19 nursing units and neonatal care, 14 storeys and the roof. `below` =
 * codes of storeys under it where its lifts stop as well, lowest first; they have to be made before it, with shafts of the
 * same codes and places.
 */
export const inpatientTower = (below: readonly string[] = []): BuildingPlan => ({
  code: 'C',
  zh: '住院楼',
  en: 'Inpatient Tower',
  height: 57.6,
  fireGrade: 1,
  built: 2018,
  storeys: [
    groundStorey(),
    dialysisStorey(),
    deliveryStorey(),
    ...wardStoreys(),
    teachingStorey(),
    administrationStorey(),
    roof(),
  ],
  lifts: towerLifts(below),
});
