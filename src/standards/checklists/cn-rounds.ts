import { order61 } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';

const patrol = (id: string, zh: string, en: string, part: number, onTheSpot = false) =>
  checklistItem(`patrol.${id}`, zh, en, order61(`25(${part})`, 'V2'), { onTheSpot });

const check = (id: string, zh: string, en: string, part: number) =>
  checklistItem(`fire-check.${id}`, zh, en, order61(`26(${part})`, 'V2'));

/** 每日防火巡查, the six items of Order 61 art. 25 word for word. Users may add items, not remove these. */
export const CN_FIRE_PATROL: Checklist = {
  id: 'cn.fire-patrol',
  version: 1,
  kinds: ['space', 'campus'],
  zh: '每日防火巡查',
  en: 'Daily fire patrol',
  items: [
    patrol('fire-and-power', '用火、用电有无违章情况', 'Use of fire and electricity', 1, true),
    patrol(
      'escape',
      '安全出口、疏散通道是否畅通,安全疏散指示标志、应急照明是否完好',
      'Exits and passages clear; signs and emergency lights whole',
      2,
      true,
    ),
    patrol(
      'equipment',
      '消防设施、器材和消防安全标志是否在位、完整',
      'Fire equipment and signs present and whole',
      3,
    ),
    patrol(
      'fire-doors',
      '常闭式防火门是否处于关闭状态,防火卷帘下是否堆放物品影响使用',
      'Fire doors shut; nothing under fire shutters',
      4,
      true,
    ),
    patrol('posts', '消防安全重点部位的人员在岗情况', 'People at their posts in key places', 5, true),
    patrol('other', '其他消防安全情况', 'Other matters of fire safety', 6),
  ],
};

/** 防火检查, the twelve items of Order 61 art. 26. */
export const CN_FIRE_CHECK: Checklist = {
  id: 'cn.fire-check',
  version: 1,
  kinds: ['campus'],
  zh: '防火检查',
  en: 'Fire check',
  items: [
    check(
      'hazards',
      '火灾隐患的整改情况以及防范措施的落实情况',
      'Hazards rectified, measures carried out',
      1,
    ),
    check(
      'escape',
      '安全疏散通道、疏散指示标志、应急照明和安全出口情况',
      'Passages, signs, emergency lights, exits',
      2,
    ),
    check('lanes', '消防车通道、消防水源情况', 'Fire lanes and water', 3),
    check('extinguishers', '灭火器材配置及有效情况', 'Extinguishers placed and working', 4),
    check('fire-and-power', '用火、用电有无违章情况', 'Use of fire and electricity', 5),
    check('knowledge', '重点工种人员以及其他员工消防知识的掌握情况', 'What staff know of fire safety', 6),
    check('key-places', '消防安全重点部位的管理情况', 'Management of key places', 7),
    check(
      'flammables',
      '易燃易爆危险物品和场所防火防爆措施的落实情况以及其他重要物资的防火安全情况',
      'Flammable goods and places',
      8,
    ),
    check(
      'control-room',
      '消防(控制室)值班情况和设施运行、记录情况',
      'Control room duty, running and records',
      9,
    ),
    check('patrols', '防火巡查情况', 'Fire patrols', 10),
    check('signs', '消防安全标志的设置情况和完好、有效情况', 'Fire safety signs', 11),
    check('other', '其他需要检查的内容', 'Other matters', 12),
  ],
};
