import type { BuildingPlan } from '../building-plan';
import { kitchenStorey } from './ground-storey';
import { canteenStorey, maintenanceStorey } from './upper-storeys';

/** Building E: what the hospital eats, wears and is mended with. */
export const logistics = (): BuildingPlan => ({
  code: 'E',
  zh: '后勤楼',
  en: 'Logistics Building',
  height: 13.5,
  fireGrade: 2,
  built: 2018,
  storeys: [kitchenStorey(), canteenStorey(), maintenanceStorey()],
  lifts: [{ code: 'GLF', zh: '货梯', en: 'Goods lift', serves: ['E-L01', 'E-L02', 'E-L03'] }],
});
