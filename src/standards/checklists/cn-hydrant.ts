import { fireLaw, gb25201 } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';

const clear = checklistItem(
  'hydrant.clear',
  '外观、标识完好,无遮挡',
  'Marked, whole, not blocked',
  fireLaw('28', 'V1'),
  {
    onTheSpot: true,
  },
);
const equipment = checklistItem(
  'hydrant.equipment',
  '水枪、水带、阀门齐全',
  'Nozzle, hose, valve present',
  gb25201('巡查表', 'V2'),
  {
    whenFailed: 'faulty',
  },
);
const button = checklistItem(
  'hydrant.button',
  '消火栓按钮外观、运行正常',
  'Button whole, lamp normal',
  gb25201('巡查表', 'V2'),
);

export const CN_HYDRANT_PATROL: Checklist = {
  id: 'cn.hydrant.patrol',
  version: 1,
  kinds: ['hydrant'],
  zh: '室内消火栓巡查',
  en: 'Hydrant patrol',
  items: [clear, equipment, button],
};

/** Static pressure's limit depends on the building's height (GB 50974 5.2.2), so the row sets none. */
export const CN_HYDRANT_CHECK: Checklist = {
  id: 'cn.hydrant.check',
  version: 1,
  kinds: ['hydrant'],
  zh: '室内消火栓检查',
  en: 'Hydrant check',
  items: [
    clear,
    equipment,
    button,
    checklistItem('hydrant.door', '箱门开启灵活', 'Box door opens freely', gb25201('检测表', 'V2')),
    checklistItem('hydrant.reel', '软管卷盘转动、出水', 'Reel turns and sprays', gb25201('检测表', 'V2')),
    checklistItem('hydrant.static-pressure', '静压', 'Static pressure', gb25201('检测表 静压', 'V2'), {
      whenFailed: 'faulty',
      reading: { unit: 'MPa', min: null, max: null, required: true },
    }),
  ],
};
