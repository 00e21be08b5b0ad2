import type { DesignCode } from '../../analyses/extinguishers/design/design-finding';
import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import type { Say } from '../catalogue';
import { num, text } from '../param-text';
import { wordsZh } from './words.zh';

/** What each finding of the design says, and what there is to be done about it. */
export type DesignFindingWords = Readonly<Record<DesignCode | `${DesignCode}.do`, Say<MessageParams>>>;

const HAZARDS: Readonly<Record<string, string>> = { severe: '严重', medium: '中', light: '轻' };
const hazard = (p: MessageParams): string => `${HAZARDS[text(p['hazard'])] ?? text(p['hazard'])}危险级`;

/** A word of the catalogue, or the code itself where there is none. */
const word = (prefix: 'agent' | 'use', code: string): string =>
  Object.entries(wordsZh)
    .find(([key]) => key === `${prefix}.${code}`)?.[1]
    ?.toString() ?? code;
const agent = (p: MessageParams): string => word('agent', text(p['agent']));
const agents = (p: MessageParams): string =>
  text(p['agents'])
    .split(' ')
    .map((code) => word('agent', code))
    .join('或');
const reach = (p: MessageParams): string => (p['reach'] === 'corridors' ? '室内、门口和走道' : '室内和门口');
const SCALES: Readonly<Record<string, string>> = {
  cn: '中国标准（GB 4351）',
  nfpa: '美国标准（UL 711）',
  uk: '欧洲标准（EN 3）',
};
const scale = (p: MessageParams): string => SCALES[text(p['scale'])] ?? '其他国家标准';
const listed = (value: MessageParams[string] | undefined): string[] =>
  typeof value === 'string' && value !== '' ? value.split('|') : [];
/** The first of them by number, and how many points there are. */
const numbers = (p: MessageParams, f: Formats): string => {
  const named = listed(p['numbers']);
  if (named.length === 0) return '';
  const all = num(p['points']);
  return `（${named.join('、')}${all > named.length ? ` 等 ${f.number(all)} 处` : ''}）`;
};
/** The ratings of a storey are enough, and only their number isn't. */
const onlyFew = (p: MessageParams): boolean => num(p['present']) >= num(p['required']) - 1e-9;
const classes = (p: MessageParams): string => text(p['classes']).split(' ').join('、');

export const extinguisherFindingsZh: DesignFindingWords = {
  'extinguisher.agent-unsuitable': (p) =>
    p['use'] === null || p['use'] === undefined
      ? `${agent(p)}灭火器不适用于 ${text(p['fireClass'])} 类火灾，放在这里用不上`
      : p['inside'] === true
        ? `${agent(p)}灭火器不适用于${word('use', text(p['use']))}`
        : `${word('use', text(p['use']))}门前或走道不应配置${agent(p)}灭火器`,
  'extinguisher.agent-unsuitable.do': '换成适用于此处火灾种类和设备的类型，原有的移到别处使用。',
  'extinguisher.missing-in-room': (p) =>
    p['reach'] === 'room'
      ? `${word('use', text(p['use']))}室内没有${agents(p)}灭火器`
      : `${word('use', text(p['use']))}${reach(p)}都没有${agents(p)}灭火器`,
  'extinguisher.missing-in-room.do': (p) =>
    p['reach'] === 'room'
      ? `在室内增设${agents(p)}灭火器。`
      : `在室内${p['reach'] === 'corridors' ? '、门口或走道' : '或门口'}增设${agents(p)}灭火器。`,
  'extinguisher.magnetic-in-mri': '磁体间内的灭火器含铁磁材料，会被磁体吸飞伤人',
  'extinguisher.magnetic-in-mri.do': '立即移出磁体间，换用无磁灭火器；已是无磁的，在设施卡片上勾选“无磁”。',
  'extinguisher.class-unprotected': (p, f) =>
    `计算单元（${f.area(num(p['area']))}）内没有可用于 ${classes(p)} 类火灾的灭火器`,
  'extinguisher.class-unprotected.do': (p) => `在单元内配置适用于 ${classes(p)} 类火灾的灭火器。`,
  'extinguisher.rating-short': (p, f) =>
    `${text(p['fireClass'])} 类灭火级别不足：现有 ${f.number(num(p['present']))}${text(p['letter'])}，` +
    `需要 ${f.number(num(p['required']))}${text(p['letter'])}（K = ${f.number(num(p['k']), 2)}；` +
    `按 K = 1 需要 ${f.number(num(p['conservative']))}${text(p['letter'])}）`,
  'extinguisher.rating-short.do': '增设灭火器，或换成级别更高的型号。',
  'extinguisher.too-few': (p, f) =>
    `计算单元（${f.area(num(p['area']))}）${num(p['count']) === 0 ? '没有可计入的灭火器' : `只有 ${f.number(num(p['count']))} 具灭火器`}，不应少于 ${f.number(num(p['needed']))} 具`,
  'extinguisher.too-few.do': '在本单元内增设灭火器；也可与相邻的同类房间划为一个计算单元。',
  'extinguisher.rating-below': (p, f) =>
    `单具级别 ${f.number(num(p['rating']))}${text(p['letter'])}，低于${hazard(p)}要求的 ${f.number(num(p['least']))}${text(p['letter'])}（${text(p['fireClass'])} 类火灾）`,
  'extinguisher.rating-below.do': (p, f) =>
    `换成单具不低于 ${f.number(num(p['least']))}${text(p['letter'])} 的型号；铭牌级别更高的，改正图中的级别。`,
  'extinguisher.too-many-at-point': (p, f) =>
    `一个设置点有 ${f.number(num(p['count']))} 具灭火器，不宜多于 ${f.number(num(p['most']))} 具`,
  'extinguisher.too-many-at-point.do': '分到两处设置，或换成级别更高的型号以减少具数。',
  'extinguisher.mounting-high': (p, f) =>
    `挂得太高：提把离地 ${f.metres(num(p['height']), 2)}，顶部不应高于 ${f.metres(num(p['limit']), 2)}`,
  'extinguisher.mounting-high.do': '把挂钩或托架降下来。',
  'extinguisher.mounting-low': (p, f) =>
    `放得太低：提把离地 ${f.metres(num(p['top']), 2)}，按筒体长度推算底部离地至多 ${f.metres(num(p['height']), 2)}，不宜低于 ${f.metres(num(p['limit']), 2)}`,
  'extinguisher.mounting-low.do': '加托架或放进灭火器箱，离开地面；高度填错的，在图中改正。',
  'extinguisher.impossible-rating': (p) =>
    p['agent'] === null || p['agent'] === undefined
      ? `按本标准，级别“${text(p['rating'])}”不可能存在，计算时按级别未知处理`
      : `${agent(p)}灭火器按本标准不可能有“${text(p['rating'])}”的级别，计算时按级别未知处理`,
  'extinguisher.impossible-rating.do': '到现场核对铭牌，改正图中的类型和级别。',
  'extinguisher.rating-unknown': (p, f) =>
    `${f.number(num(p['count']))} 具灭火器（共 ${f.number(num(p['total']))} 具）没有填类型或级别：` +
    (p['addsUp'] === true ? '暂按适用、级别为最低要求计算' : '暂按适用，但不计入本层级别合计'),
  'extinguisher.rating-unknown.do': '照铭牌补填类型和级别，结论才有依据。',
  'extinguisher.foreign-rating': (p, f) =>
    `${f.number(num(p['count']))} 具灭火器（共 ${f.number(num(p['total']))} 具）的级别是${scale(p)}的：` +
    `${listed(p['ratings']).join('、')}${numbers(p, f)}。本标准没有这样的级别，也没有换算表：` +
    (p['addsUp'] === true ? '暂按适用、级别为最低要求计算' : '暂按适用，但不计入本层级别合计'),
  'extinguisher.foreign-rating.do':
    '核对铭牌：填错的改正；确是外国铭牌的，按本标准的级别填写，或改选图纸所依据的规范。',
  'extinguisher.unit-crosses': '人工划定的计算单元跨越了防火分区',
  'extinguisher.unit-crosses.do': '按防火分区分成几个单元。',
  'extinguisher.compartment-empty': (p) =>
    `防火分区${p['nameZh'] ? `“${text(p['nameZh'])}”` : ''}内没有任何房间，不参与计算`,
  'extinguisher.compartment-empty.do': '核对分区的范围，或把它包含的房间补上。',
  'extinguisher.storey-total': (p, f) =>
    onlyFew(p)
      ? `本层 A 类灭火器 ${f.number(num(p['count']))} 具，少于 ${f.number(num(p['least']))} 具；` +
        `级别合计 ${f.number(num(p['present']))}A 已够（需要 ${f.number(num(p['required']), 1)}A）`
      : `本层 A 类级别合计 ${f.number(num(p['present']))}A（${f.number(num(p['count']))} 具），` +
        `需要 ${f.number(num(p['required']), 1)}A、不少于 ${f.number(num(p['least']))} 具（本层 ${f.area(num(p['area']))}）`,
  'extinguisher.storey-total.do': (p) =>
    onlyFew(p) ? '增设 A 类灭火器：级别再高也不能代替具数。' : '增设 A 类灭火器，或换成级别更高的型号。',
  'extinguisher.beds-unknown': '住院床位数未知：按不少于 50 张计算（严重危险级）',
  'extinguisher.beds-unknown.do': '在“规范与取值”中填写床位数。',
  'extinguisher.sprinklers-unknown': (p, f) =>
    `${f.number(num(p['storeys']))} 个楼层不知道有没有自动喷水灭火系统：按没有计算，系数 K 取较大值`,
  'extinguisher.sprinklers-unknown.do': '在楼栋资料中注明是否设有自动喷水灭火系统。',
  'extinguisher.no-compartments': (p, f) =>
    `${f.number(num(p['storeys']))} 个楼层没有画防火分区：整层按一个分区计算`,
  'extinguisher.no-compartments.do': '补画防火分区；确实没有的，可不处理。',
  'extinguisher.height-unknown': (p, f) =>
    `${f.number(num(p['storeys']))} 个楼层不属于任何楼栋，高度未知：办公用房按高层（严重危险级）计算`,
  'extinguisher.height-unknown.do': '把楼层归入楼栋，并填写建筑高度。',
  'extinguisher.use-unknown': (p, f) =>
    `有房间用途未知（所在单元共 ${f.area(num(p['area']))}）：按医疗用房、A 类火灾计算`,
  'extinguisher.use-unknown.do': '填写这些房间的用途，或人工指定危险等级和火灾种类。',
  'extinguisher.occupancy-unknown': (p, f) =>
    `${f.number(num(p['storeys']))} 个地上楼层不大于 ${f.area(num(p['area']))}，不知道楼栋是否由一家单独使用：` +
    `按不是计算，需要 ${f.number(num(p['required']), 1)}A（单独使用时 ${f.number(num(p['total']))}A 即可：这一条出自 2000 版，2012 版是否保留未能核对）`,
  'extinguisher.occupancy-unknown.do': '注明楼栋是否由一家单独使用。',
};
