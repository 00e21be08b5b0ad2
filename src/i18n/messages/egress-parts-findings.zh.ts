import type { EgressCode } from '../../analyses/egress/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { limitText } from '../limit-text';
import { num, text } from '../param-text';
import { limitWordsZh } from './egress-words.zh';

/** Widths, stairs, door swing, and the parts that buildings are divided into. */
export type PartsCode = Extract<
  EgressCode,
  | 'egress.corridor-narrow'
  | 'egress.bed-door-narrow'
  | 'egress.door-narrow'
  | 'egress.stair-narrow'
  | 'egress.stair-steep'
  | 'egress.capacity-short'
  | 'egress.door-swing'
  | 'egress.no-compartments'
  | 'egress.compartment-large'
  | 'egress.refuge-missing'
  | 'egress.refuge-small'
  | 'egress.refuge-door'
>;

export type PartsFindingWords = Readonly<Record<PartsCode | `${PartsCode}.do`, Say<MessageParams>>>;

/** `，应不小于 1.40 m`, with what nobody says of the building. */
const needed = (p: MessageParams, f: Formats): string => {
  const facts = text(p['assumed'])
    .split(' ')
    .filter((fact) => fact !== '' && fact !== '–');
  const unknown = facts.length === 0 ? '' : `（图上未注明${facts.map(fact).join('、')}，按较严取值）`;
  return `应不小于 ${f.metres(num(p['needed']), 2)}${unknown}`;
};
const fact = (code: string): string => {
  const words: Readonly<Record<string, string>> = limitWordsZh.words;
  return words[`egress-assumed.${code}`] ?? code;
};
const width = (p: MessageParams, f: Formats): string => f.metresDown(num(p['width']), 2);
const thing = (p: MessageParams): string => text(p['nameZh'] ?? p['nameEn'] ?? '物品');

export const partsFindingsZh: PartsFindingWords = {
  'egress.corridor-narrow': (p, f) =>
    `走道净宽仅 ${width(p, f)}${p['thing'] === null ? '' : `，被${thing(p)}挤占`}；${
      p['for'] === 'beds' ? '推床通行' : '疏散'
    }${needed(p, f)}${
      p['for'] === 'beds' && typeof p['other'] === 'number'
        ? `，疏散宽度 ${f.metres(p['other'], 2)} 尚满足`
        : ''
    }`,
  'egress.corridor-narrow.do': (p) =>
    p['thing'] === null
      ? '拆改墙体或护栏；无法加宽的，卧床患者安排到其他走道。'
      : `移走${thing(p)}，走道两侧划线禁放。`,
  'egress.bed-door-narrow': (p, f) =>
    `${p['clear'] === true ? '门净宽' : '门扇宽（图上未注净宽，净宽更小）'} ${width(p, f)}，${
      num(p['beds']) > 0 ? `室内 ${f.number(num(p['beds']))} 张病床` : '病床'
    }推不出去；${needed(p, f)}`,
  'egress.bed-door-narrow.do': '换成子母门或双扇门；换门前只安排能自己走动的患者。',
  'egress.door-narrow': (p, f) =>
    `疏散门${p['clear'] === true ? '净宽' : '门扇宽（图上未注净宽，净宽更小）'} ${width(p, f)}，${needed(p, f)}`,
  'egress.door-narrow.do': '加宽门洞或换门。',
  'egress.stair-narrow': (p, f) =>
    p['main'] === true
      ? `全楼最宽的楼梯仅 ${width(p, f)}；图上未注明哪部是主楼梯，而主楼梯${needed(p, f)}`
      : `梯段${p['said'] === true ? '净宽' : '图上量得宽'} ${width(p, f)}，${needed(p, f)}`,
  'egress.stair-narrow.do': '现场量扶手之间的净宽；确实不足的，按可通过人数重新核定各层人数。',
  'egress.stair-steep': (p, f) =>
    `梯段升高 ${f.metres(num(p['rise']), 2)}，水平长 ${f.metres(num(p['run']), 2)}；图上未注踏步，按踏步高不大于 ${f.metres(
      num(p['riser']),
      2,
    )}、宽不小于 ${f.metres(num(p['tread']), 2)} 至少 ${f.number(num(p['steps']))} 级，需长 ${f.metres(num(p['needed']), 2)}`,
  'egress.stair-steep.do': '现场量踏步高和宽；确实过陡的，不安排患者走此楼梯。',
  'egress.capacity-short': (p, f) =>
    `${p['part'] === 'stairs' ? '疏散楼梯' : '安全出口'}总净宽 ${width(p, f)}，${
      p['fullest'] === null ? '本层' : '人数最多的一层'
    } ${f.number(num(p['persons']))} 人，按每百人 ${f.metres(num(p['each']), 2)}，${needed(p, f)}`,
  'egress.capacity-short.do': '加宽或增设出口、楼梯，或减少同时在场的人数。',
  'egress.door-swing': (p, f) =>
    p['perDoor'] === true
      ? `门向内开，而平均每扇门要疏散 ${f.number(Math.ceil(num(p['persons']) / num(p['doors'])))} 人，超过 ${f.number(num(p['limit']))} 人`
      : `门向内开，而要疏散 ${f.number(num(p['persons']))} 人，超过 ${f.number(num(p['limit']))} 人`,
  'egress.door-swing.do': '改为向疏散方向开启。',
  'egress.no-compartments': (p, f) =>
    `病房层没有划分防火分区：${f.number(num(p['wards']))} 间病房${
      num(p['beds']) > 0 ? `、${f.number(num(p['beds']))} 张病床` : ''
    }无法在本层水平转移${num(p['units']) > 1 ? `；${f.number(num(p['units']))} 个护理单元之间没有防火隔墙` : ''}`,
  'egress.no-compartments.do': '用防火隔墙和防火门把本层至少分成两部分，每部分有自己的楼梯。',
  'egress.compartment-large': (p, f) =>
    `${p['whole'] === true ? '整层未分区' : `防火分区${text(p['nameZh'] ?? p['nameEn'] ?? '')}`} ${f.area(
      num(p['area']),
    )}，限值 ${limitText(p, f, limitWordsZh)}`,
  'egress.compartment-large.do': '用防火墙、甲级防火门或防火卷帘分隔。',
  'egress.refuge-missing': (p, f) =>
    `本层避难间 ${f.number(num(p['there']))} 间，应不少于 ${f.number(num(p['wanted']))} 间（${f.number(
      num(p['units']),
    )} 个护理单元）${p['instead'] === null ? '' : '；其他楼层此处是避难间'}`,
  'egress.refuge-missing.do': (p) =>
    p['instead'] === null ? '靠近楼梯增设避难间。' : '恢复为避难间，换回甲级防火门。',
  'egress.refuge-small': (p, f) =>
    `避难间可用净面积 ${f.area(num(p['left']))}${
      p['things'] === true ? `（共 ${f.area(num(p['area']))}，其余被物品占用）` : ''
    }，应不小于 ${f.number(num(p['units']))} × ${f.area(num(p['each']))}`,
  'egress.refuge-small.do': (p) =>
    p['things'] === true ? '当天清空，避难间不得存放任何物品。' : '扩大避难间，或减少其服务的护理单元。',
  'egress.refuge-door': (p, f) =>
    p['door'] === false
      ? '避难间的洞口没有门'
      : p['minutes'] === null
        ? `避难间的门${p['written'] === null ? '未注明防火等级' : `标注“${text(p['written'])}”，看不出耐火时间`}，应为甲级`
        : `避难间的门耐火 ${f.number(num(p['minutes']))} min，应不小于 ${f.number(num(p['needed']))} min（甲级）`,
  'egress.refuge-door.do': '查看门上铭牌；不是甲级防火门的，更换。',
};
