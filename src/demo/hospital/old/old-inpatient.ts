import type { BuildingPlan } from '../building-plan';
import { oldGround } from './ground-storey';
import { oldRoof } from './roof';
import { dormitoryStorey, storeStorey } from './upper-storeys';
import { geriatricWard, rehabilitationWard } from './wards';

/** Building D, the inpatient block of 1986: 26 + 26 beds between clinics, a dormitory and stores. */
export const oldInpatient = (): BuildingPlan => ({
  code: 'D',
  zh: '旧住院楼',
  en: 'Old inpatient building',
  height: 18.3,
  fireGrade: 2,
  built: 1986,
  storeys: [oldGround(), rehabilitationWard(), geriatricWard(), dormitoryStorey(), storeStorey(), oldRoof()],
  lifts: [
    {
      code: 'LFT',
      zh: '病床梯',
      en: 'Bed lift',
      serves: ['D-L01', 'D-L02', 'D-L03', 'D-L04', 'D-L05'],
    },
  ],
});
