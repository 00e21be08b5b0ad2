import { citesOf, gb25201, order61 } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';

const gb44481 = citesOf('GB/T 44481', '2024');
const guide = citesOf('GUIDE', 'practice');
const faulty = { whenFailed: 'faulty' } as const;

export const CN_EMERGENCY_LIGHT_CHECK: Checklist = {
  id: 'cn.emergency-light.check',
  version: 1,
  kinds: ['emergency-light'],
  zh: '应急照明检查',
  en: 'Emergency light check',
  items: [
    checklistItem('emergency-light.look', '在位、完好', 'Present, whole, fixed', order61('25(2)', 'V2'), {
      whenFailed: 'missing',
    }),
    checklistItem('emergency-light.charging', '充电正常', 'Charging', gb25201('检测表', 'V2'), faulty),
    checklistItem(
      'emergency-light.switch-over',
      '主备电切换',
      'Changes over to its battery',
      gb25201('检测表 切换', 'V2'),
      {
        ...faulty,
        reading: { unit: 's', min: 0, max: 5, required: false },
      },
    ),
  ],
};

export const CN_EXIT_SIGN_CHECK: Checklist = {
  id: 'cn.exit-sign.check',
  version: 1,
  kinds: ['exit-sign'],
  zh: '疏散指示标志检查',
  en: 'Exit sign check',
  items: [
    checklistItem('exit-sign.look', '在位、完好、亮', 'Present, whole, lit', order61('25(2)', 'V2'), faulty),
    checklistItem(
      'exit-sign.direction',
      '方向正确',
      'Points to the nearest exit',
      guide('检查', 'V2'),
      faulty,
    ),
    checklistItem(
      'exit-sign.switch-over',
      '主备电切换',
      'Changes over to its battery',
      gb25201('检测表 切换', 'V2'),
      faulty,
    ),
  ],
};

export const CN_FIRE_DOOR_CHECK: Checklist = {
  id: 'cn.fire-door.check',
  version: 1,
  kinds: ['fire-door'],
  zh: '防火门检查',
  en: 'Fire door check',
  items: [
    checklistItem('fire-door.shut', '常闭门关闭', 'Kept shut', order61('25(4), 31(5)', 'V2'), {
      onTheSpot: true,
    }),
    checklistItem('fire-door.unlocked', '不上锁', 'Not locked', order61('31(3)', 'V2'), { onTheSpot: true }),
    checklistItem(
      'fire-door.leaf',
      '门扇、密封条、玻璃完好',
      'Leaf, seal, glass whole',
      gb25201('检测表 密封', 'V2'),
      faulty,
    ),
    checklistItem('fire-door.closer', '闭门器', 'Closes fully by itself', gb44481('防火门', 'V2'), faulty),
    checklistItem(
      'fire-door.order',
      '双扇顺序关闭',
      'Leaves close in order',
      gb44481('防火门', 'V2'),
      faulty,
    ),
    checklistItem(
      'fire-door.both-sides',
      '双向手动开启',
      'Opens by hand from both sides',
      gb44481('防火门', 'V2'),
      faulty,
    ),
  ],
};
