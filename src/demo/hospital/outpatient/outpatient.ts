import type { BuildingPlan, LiftShaft } from '../building-plan';
import { LEVELS, storeyCode } from './frame';
import { groundStorey } from './ground-storey';
import { healthAndSkin } from './health-and-skin';
import { internalMedicine } from './internal-medicine';
import { outpatientRoof } from './roof';
import { surgery } from './surgery';
import { womenAndSenses } from './women-and-senses';

const lift = (number: number): LiftShaft => ({
  code: `LF${number}`,
  zh: `客梯兼病床梯${number}`,
  en: `Lift ${number}`,
  serves: LEVELS.map(storeyCode),
});

/** Building A: outpatients on five storeys round an atrium, emergency on the ground. */
export const outpatient = (): BuildingPlan => ({
  code: 'A',
  zh: '门诊急诊楼',
  en: 'Outpatient & emergency building',
  height: 23.7,
  fireGrade: 1,
  built: 2018,
  storeys: [
    groundStorey(),
    internalMedicine(),
    surgery(),
    womenAndSenses(),
    healthAndSkin(),
    outpatientRoof(),
  ],
  lifts: [1, 2, 3, 4].map(lift),
});
