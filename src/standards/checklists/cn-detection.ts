import { citesOf, gb25201 } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';

const gb50166 = citesOf('GB 50166', '2007, superseded 2019');
const faulty = { whenFailed: 'faulty' } as const;

/** Full test of a detector: every one at least once a year. */
export const CN_DETECTOR_TEST: Checklist = {
  id: 'cn.detector.test',
  version: 1,
  kinds: ['smoke-detector', 'heat-detector'],
  zh: '火灾探测器检测',
  en: 'Fire detector test',
  items: [
    checklistItem('detector.look', '在位、外观完好', 'Present, cover off, clean', gb25201('巡查表', 'V2'), {
      whenFailed: 'missing',
    }),
    checklistItem(
      'detector.lamp',
      '运行状态正常',
      'Lamp as normal, no fault at the panel',
      gb25201('巡查表', 'V2'),
      faulty,
    ),
    checklistItem('detector.alarm', '报警功能,地址正确', 'Alarms, right address', gb50166('检测', 'V2'), {
      ...faulty,
      reading: { unit: 's', min: 0, max: 30, required: true },
    }),
  ],
};

export const CN_CALL_POINT_TEST: Checklist = {
  id: 'cn.call-point.test',
  version: 1,
  kinds: ['manual-call-point'],
  zh: '手动报警按钮检测',
  en: 'Manual call point test',
  items: [
    checklistItem(
      'call-point.look',
      '外观、标识完好,无遮挡',
      'Whole, marked, not blocked',
      gb25201('巡查表', 'V2'),
    ),
    checklistItem(
      'call-point.alarm',
      '报警,主机显示地址',
      'Panel shows its address',
      gb25201('检测表', 'V2'),
      {
        ...faulty,
        reading: { unit: 's', min: 0, max: 10, required: true },
      },
    ),
    checklistItem('call-point.reset', '复位', 'Resets', citesOf('GUIDE', 'practice')('检测', 'V2'), faulty),
  ],
};
