import type { EgressCode } from '../../analyses/egress/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { limitText } from '../limit-text';
import { num, text } from '../param-text';
import { partsFindingsZh, type PartsCode } from './egress-parts-findings.zh';
import { signFindingsZh, type SignCode } from './egress-sign-findings.zh';
import { transferFindingsZh, type TransferCode } from './egress-transfer-findings.zh';
import { limitWordsZh } from './egress-words.zh';

/** Codes that have their words so far. */
type Told =
  | PartsCode
  | SignCode
  | TransferCode
  | Extract<
      EgressCode,
      | 'egress.no-exit'
      | 'egress.exits-few'
      | 'egress.exits-together'
      | 'egress.second-door-missing'
      | 'egress.travel-long'
      | 'egress.dead-end-long'
      | 'egress.pocket-long'
      | 'egress.in-room-long'
      | 'egress.stair-leads-nowhere'
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
          `${f.number(num(p['storeys']))} 个楼层失去该出口，所在防火分区（未划分时为本层）${
            num(p['left']) === 0 ? '再无其他出口' : `至少还有 ${f.number(num(p['left']))} 个出口`
          }`,
        ]
      : [],
    num(p['rooms']) > 0 ? [`${f.number(num(p['rooms']))} 间房失去最近的出口`] : [],
  ]
    .flat()
    .join('，');
const lane = (p: MessageParams): string => text(p['laneZh'] ?? p['laneEn'] ?? '消防车道');

const limit = (p: MessageParams, f: Formats): string => limitText(p, f, limitWordsZh);
const MEASURED: Readonly<Record<string, string>> = { straight: '直线', walked: '行走' };
/** How a distance of a finding is measured. */
const measured = (p: MessageParams): string => MEASURED[text(p['measured'])] ?? '';
const ENDS: Readonly<Record<string, string>> = { low: '下端', high: '上端' };

export const egressFindingsZh: EgressFindingWords = {
  ...partsFindingsZh,
  ...signFindingsZh,
  ...transferFindingsZh,
  'egress.no-exit': (p, f) =>
    num(p['rooms']) > 1
      ? `整层 ${f.number(num(p['rooms']))} 间房都没有出口，共 ${f.number(num(p['persons']))} 人`
      : `没有任何出路，室内 ${f.number(num(p['persons']))} 人${
          num(p['shut']) > 0 ? `；${f.number(num(p['doors']))} 扇门中 ${f.number(num(p['shut']))} 扇锁闭` : ''
        }`,
  'egress.no-exit.do': '核对门、楼梯和出口是否画全、是否锁闭；确无出路的，停用并改造。',
  'egress.exits-few': (p, f) =>
    `安全出口 ${f.number(num(p['exits']))} 个，应不少于 ${f.number(num(p['least']))} 个；共 ${f.number(num(p['persons']))} 人`,
  'egress.exits-few.do': '增设安全出口，或打通到相邻防火分区的甲级防火门。',
  'egress.exits-together': (p, f) =>
    `${p['exits'] === undefined ? '疏散门' : '安全出口'}相距最远的两个仅 ${f.metresDown(num(p['gap']))}，应不小于 ${f.metres(num(p['limit']))}，只能算一个`,
  'egress.exits-together.do': '在另一侧增设出口。',
  'egress.second-door-missing': (p, f) =>
    p['atCorridorEnd'] === true
      ? `位于走道尽端，${f.area(num(p['area']))}，只有一个疏散门，应不少于 2 个`
      : `${f.area(num(p['area']))} 只有一个疏散门；一个门的房间不应大于 ${f.area(num(p['limit']))}`,
  'egress.second-door-missing.do': '增设一个与现有门相距不小于 5 m 的疏散门，或缩小房间。',
  'egress.travel-long': (p, f) =>
    `位于两个安全出口之间，房间门至最近安全出口${measured(p)} ${f.metresUp(num(p['length']))}，限值 ${limit(p, f)}`,
  'egress.travel-long.do': '增设安全出口或调整房间位置。',
  'egress.dead-end-long': (p, f) =>
    typeof p['twice'] === 'number'
      ? `位于袋形走道：袋形段 ${f.metres(p['twice'])} 按两倍计，房间门至最近安全出口合计 ${f.metresUp(num(p['length']))}，限值 ${limit(p, f)}`
      : `位于袋形走道，房间门至最近安全出口${measured(p)} ${f.metresUp(num(p['length']))}，限值 ${limit(p, f)}`,
  'egress.dead-end-long.do': '在尽端增设楼梯或出口，使走道两端都能疏散。',
  'egress.pocket-long': (p, f) =>
    `走道在可选择两个安全出口之处以外还有 ${f.metresUp(num(p['length']))} 的袋形段${num(p['pockets']) > 1 ? `（共 ${f.number(num(p['pockets']))} 处，此为最长）` : ''}，应不大于 ${limit(p, f)}`,
  'egress.pocket-long.do': '在尽端增设安全出口或连通走道，或将尽端隔为房间。',
  'egress.in-room-long': (p, f) =>
    `室内最远点至门${measured(p)} ${f.metresUp(num(p['length']))}，限值 ${limit(p, f)}`,
  'egress.in-room-long.do': '增设疏散门，或重新布置室内隔断和家具。',
  'egress.stair-leads-nowhere': (p) =>
    p['end'] === null || p['end'] === undefined
      ? '楼梯走不到室外'
      : `楼梯段${ENDS[text(p['end'])] ?? ''}没有连到任何楼面`,
  'egress.stair-leads-nowhere.do': '核对图纸；确实不通的，不能算作安全出口。',
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
    p['things'] === 0
      ? `${lane(p)}最窄处只画了 ${f.metresDown(num(p['width']), 2)} 宽，净宽应不小于 ${f.metres(num(p['needed']))}`
      : `${lane(p)}上${things(p, f)}处净宽仅 ${f.metresDown(num(p['width']), 2)}，应不小于 ${f.metres(num(p['needed']))}`,
  'egress.fire-access-narrow.do': (p) =>
    p['things'] === 0
      ? '现场实测：拓宽车道，或把旁边可供行车的场地补画上。'
      : `移走或改用可快速放倒、移开的${thing(p)}，恢复净宽。`,
};
