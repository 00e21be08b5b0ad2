import type { EgressCode } from '../../analyses/egress/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { wordsZh } from './words.zh';

/** Signs of ways out, and light when the mains fail. */
export type SignCode = Extract<
  EgressCode,
  | 'egress.sign-missing'
  | 'egress.sign-wrong'
  | 'egress.sign-gap'
  | 'egress.turn-unsigned'
  | 'egress.light-missing'
>;

export type SignFindingWords = Readonly<Record<SignCode | `${SignCode}.do`, Say<MessageParams>>>;

const WORDS: Readonly<Record<string, unknown>> = wordsZh;
const use = (p: MessageParams): string => {
  const found = WORDS[`use.${text(p['use'])}`];
  return typeof found === 'string' ? found : text(p['use']);
};
const DOORS: Readonly<Record<string, string>> = {
  final: '通向室外的出口',
  stair: '楼梯间门',
  'open-stair': '楼梯口',
  compartment: '通向相邻防火分区的门',
  'fire-door': '疏散路径上的防火门',
};
const ARROWS: Readonly<Record<string, string>> = { left: '向左', right: '向右', ahead: '向前' };
/** `left+right`, each told. */
const arrows = (p: MessageParams): string =>
  text(p['shows'])
    .split('+')
    .map((arrow) => ARROWS[arrow] ?? arrow)
    .join('、');
/** What it is asked for: lux, or as bright as otherwise. */
const needed = (p: MessageParams, f: Formats): string =>
  p['unit'] === 'lx' ? `地面照度应不低于 ${f.number(num(p['limit']))} lx` : '应保持正常照明的照度';

export const signFindingsZh: SignFindingWords = {
  'egress.sign-missing': (p) => `${DOORS[text(p['kind'])] ?? '门'}上方没有面向来人的出口标志灯`,
  'egress.sign-missing.do': '在门上方加装出口标志灯，面向疏散来人的方向。',
  'egress.sign-wrong': (p, f) =>
    `标志箭头${arrows(p)}，与疏散方向相反：最近的出口在另一方向，步行 ${f.metres(num(p['exit']))}`,
  'egress.sign-wrong.do': '更换面板或调转箭头，指向最近的安全出口。',
  'egress.sign-gap': (p, f) =>
    `${p['kind'] === 'dead-end' ? '袋形走道' : '走道'}约 ${f.metres(num(p['gap']))}内看不到第二个疏散指示标志，间距应不大于 ${f.metres(num(p['limit']))}`,
  'egress.sign-gap.do': '在这段走道补装方向标志灯，装在距地 1 m 以下的墙面上或吊装。',
  'egress.turn-unsigned': (p, f) =>
    `疏散走道转角处 ${f.metres(num(p['limit']))} 以内没有看得到的疏散指示标志${num(p['turns']) > 1 ? `（本走道共 ${f.number(num(p['turns']))} 处转角）` : ''}`,
  'egress.turn-unsigned.do': '在转角处正对来人的墙面加装带箭头的标志，或在转角上方吊装。',
  'egress.light-missing': (p, f) =>
    p['how'] === 'lux'
      ? `${use(p)}：应急照明估算最低约 ${f.number(num(p['lux']))} lx（光通量按向下半空间均匀分布、不计反射），${needed(p, f)}`
      : p['how'] === 'part'
        ? `${use(p)}：约 ${f.area(num(p['area']))}没有应急照明灯照到，${needed(p, f)}`
        : `${use(p)}没有应急照明灯，${needed(p, f)}`,
  'egress.light-missing.do': '加装消防应急照明灯，装后断电实测照度。',
};
