import type { EgressCode } from '../../analyses/egress/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';

/** Codes that have their words so far. */
type Told = Extract<
  EgressCode,
  | 'egress.exit-locked'
  | 'egress.exit-locked-at-hour'
  | 'egress.exit-blocked'
  | 'egress.stair-obstructed'
  | 'egress.shutter-blocked'
  | 'egress.barred-window'
  | 'egress.prefabricated-room'
  | 'egress.fire-access-blocked'
  | 'egress.fire-access-narrow'
>;

/** What each finding about ways out says, and what there is to be done about it. */
export type EgressFindingWords = Readonly<Record<Told | `${Told}.do`, Say<MessageParams>>>;

/** A thing by its name. */
const thing = (p: MessageParams): string => text(p['nameZh'] ?? p['nameEn'] ?? '物品');
/** `货箱` or `货箱等 3 件物品`. */
const things = (p: MessageParams, f: Formats): string =>
  num(p['things']) > 1 ? `${thing(p)}等 ${f.number(num(p['things']))} 件物品` : thing(p);
const KINDS: Readonly<Record<string, string>> = {
  final: '通向室外的出口',
  stair: '楼梯间门',
  'open-stair': '楼梯口',
  compartment: '通向相邻防火分区的门',
  ground: '室外出口',
  'only-way': '唯一通路上的门',
};
const kind = (p: MessageParams): string =>
  p['fromStair'] === true ? '楼梯直通室外的门' : (KINDS[text(p['kind'])] ?? text(p['kind']));
/** What is lost by a door that is locked. */
const lost = (p: MessageParams, f: Formats): string =>
  [
    num(p['cutOff']) > 0 ? [`${f.number(num(p['cutOff']))} 人无路可走`] : [],
    num(p['storeys']) > 0
      ? [
          `${f.number(num(p['storeys']))} 个楼层失去该出口，${
            num(p['left']) === 0 ? '再无其他出口' : `至少还有 ${f.number(num(p['left']))} 个出口`
          }`,
        ]
      : [],
    num(p['rooms']) > 0 ? [`${f.number(num(p['rooms']))} 间房失去最近的出口`] : [],
  ]
    .flat()
    .join('，');
const lane = (p: MessageParams): string => text(p['laneZh'] ?? p['laneEn'] ?? '消防车道');

export const egressFindingsZh: EgressFindingWords = {
  'egress.exit-locked': (p, f) => `${kind(p)}常年锁闭：${lost(p, f)}`,
  'egress.exit-locked.do': '立即开锁；需管控时装推杆锁，或火警时自动释放的门禁。有人持钥匙不算出口。',
  'egress.exit-locked-at-hour': (p, f) =>
    `${kind(p)} ${text(p['span'])} 锁闭；${text(p['at'])} 时涉及 ${f.number(num(p['persons']))} 人：${lost(p, f)}`,
  'egress.exit-locked-at-hour.do': (p, f) =>
    `有人期间保持开启，或改用从内侧一推即开的锁${
      num(p['keyHolders']) > 0 ? `；${f.number(num(p['keyHolders']))} 名值班人员持钥匙不能代替` : ''
    }。`,
  'egress.exit-blocked': (p, f) =>
    p['width'] === 0
      ? `${kind(p)}${p['outside'] === true ? '外' : '前'}被${things(p, f)}堵死`
      : `${kind(p)}${p['outside'] === true ? '外' : '前'}有${things(p, f)}，净宽仅 ${f.metresDown(num(p['width']), 2)}，应不小于 ${f.metres(num(p['needed']), 2)}`,
  'egress.exit-blocked.do': (p) => `移走${thing(p)}，出口内外 1.4 m 内不放任何物品。`,
  'egress.stair-obstructed': (p, f) => `楼梯间内放有${thing(p)}，占地 ${f.area(num(p['area']))}`,
  'egress.stair-obstructed.do': (p) => `移走${thing(p)}；楼梯间和平台上不放任何物品。`,
  'egress.shutter-blocked': (p, f) =>
    p['distance'] === 0
      ? `${thing(p)}放在防火卷帘正下方，卷帘无法降到底`
      : `${thing(p)}距防火卷帘降落线仅 ${f.metresDown(num(p['distance']), 2)}`,
  'egress.shutter-blocked.do': (p, f) =>
    `移走${thing(p)}；卷帘下方及两侧 ${f.metres(num(p['kept']))} 内不放物品，地面画线标明。`,
  'egress.barred-window': (p, f) =>
    `${f.number(num(p['windows']))} 扇窗装有铁栅栏${
      num(p['free']) === 0 ? '，本室再无可用的窗' : `，另有 ${f.number(num(p['free']))} 扇未装`
    }${p['beds'] === true ? '；室内有住院患者' : ''}`,
  'egress.barred-window.do': '拆除栅栏，或改为可从室内开启的形式；防坠落改用限位器。',
  'egress.prefabricated-room': (p, f) =>
    `${thing(p)}：临时板房 ${f.area(num(p['area']))}${p['asleep'] === true ? '，有人住宿' : ''}`,
  'egress.prefabricated-room.do': (p) =>
    p['asleep'] === true
      ? '当天搬离人员，拆除板房。'
      : '拆除；确需使用的，核实芯材为 A 级不燃材料并保存证明。',
  'egress.fire-access-blocked': (p, f) =>
    p['part'] === 'operating-ground'
      ? `${lane(p)}被${things(p, f)}占用，共 ${f.area(num(p['area']))}`
      : p['width'] === 0
        ? `${lane(p)}被${things(p, f)}完全堵塞`
        : `${lane(p)}被${things(p, f)}占用，只剩 ${f.metresDown(num(p['width']), 2)}，消防车无法通过`,
  'egress.fire-access-blocked.do': '立即移走；画黄线并设禁停标志，纳入每日巡查。',
  'egress.fire-access-narrow': (p, f) =>
    `${lane(p)}上${things(p, f)}处净宽仅 ${f.metresDown(num(p['width']), 2)}，应不小于 ${f.metres(num(p['needed']))}`,
  'egress.fire-access-narrow.do': (p) => `移走或改用可快速放倒、移开的${thing(p)}，恢复净宽。`,
};
