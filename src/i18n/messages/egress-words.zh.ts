import type { Measured } from '../../standards/egress/egress-row';
import type { LimitStep } from '../../standards/egress/limit-steps';
import type { AssumedFact } from '../../standards/egress/strictest';
import type { LimitWords } from '../limit-text';

type Words = Readonly<
  Record<
    `egress-step.${LimitStep['kind']}` | `egress-measured.${Measured}` | `egress-assumed.${AssumedFact}`,
    string
  >
>;

/** How a limit of ways out was come to, how it is measured, and what nobody says of the building. */
export const egressWordsZh = {
  'egress-step.table': '规范值',
  'egress-step.sprinklers': '设自动喷水灭火系统',
  'egress-step.gallery': '开向敞开式外廊',
  'egress-step.open-stair': '通向敞开楼梯间',
  'egress-measured.straight': '直线距离',
  'egress-measured.walked': '行走距离',
  'egress-measured.clear': '净尺寸',
  'egress-measured.net': '净面积',
  'egress-measured.gross': '建筑面积',
  'egress-assumed.high-rise': '是否高层建筑',
  'egress-assumed.fire-grade': '耐火等级',
  'egress-assumed.sprinklers': '自动喷水灭火系统',
  'egress-assumed.detection': '火灾自动报警系统',
  'egress-assumed.storeys': '地上层数',
  'egress-assumed.height': '建筑高度',
} as const satisfies Words;

/** `18 m（规范值 20 m，通向敞开楼梯间 18 m；耐火等级未注明，从严取值）`. */
export const limitWordsZh: LimitWords = {
  words: egressWordsZh,
  step: (name, value) => `${name} ${value}`,
  between: '，',
  more: (limit, more) => `${limit}（${more.join('；')}）`,
  assumed: (facts) => `${facts.join('、')}未注明，从严取值`,
};
