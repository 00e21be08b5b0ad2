import type { ChemicalCode } from '../../analyses/chemicals/result';
import type { MessageParams } from '../../base/message';
import { dimensionOf, gasText, ledgerText, litresText, massText } from '../amount-text';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { assetWordsZh } from './asset-words.zh';
import { chemicalWordsZh } from './chemical-words.zh';
import { wordsZh } from './words.zh';

/** What each finding about hazardous chemicals says, and what there is to be done about it. */
export type ChemicalFindingWords = Readonly<Record<ChemicalCode | `${ChemicalCode}.do`, Say<MessageParams>>>;

const WORDS: Readonly<Record<string, unknown>> = { ...wordsZh, ...assetWordsZh, ...chemicalWordsZh };
/** A word of the catalogue, or the code itself where there is none. */
const word = (prefix: string, code: MessageParams[string] | undefined): string => {
  const found = WORDS[`${prefix}.${text(code)}`];
  return typeof found === 'string' ? found : text(code);
};
const named = (p: MessageParams, f: Formats, zh = 'zh', strength = 'strength'): string =>
  typeof p[strength] === 'number' ? `${text(p[zh])}（${f.number(p[strength], 1)}%）` : text(p[zh]);
const first = (p: MessageParams, f: Formats): string => named(p, f, 'firstZh', 'firstStrength');
const second = (p: MessageParams, f: Formats): string => named(p, f, 'secondZh', 'secondStrength');
const amount = (value: MessageParams[string] | undefined, p: MessageParams, f: Formats): string =>
  ledgerText(num(value), dimensionOf(p['dimension']), f);
/** What happens where the two meet; nothing where no row tells. */
const reaction = (p: MessageParams): string =>
  typeof p['reaction'] === 'string' ? `，${word('reaction', p['reaction'])}` : '';
/** How many more there are besides the one that is named. */
const more = (value: MessageParams[string] | undefined, f: Formats, of: string): string =>
  num(value) > 1 ? `（另有 ${f.number(num(value) - 1)} ${of}）` : '';
const inStores = (p: MessageParams, f: Formats): string =>
  num(p['stores']) > 1 ? `（${f.number(num(p['stores']))} 处存放）` : '';
const quantity = (value: MessageParams[string] | undefined, p: MessageParams, f: Formats): string =>
  p['unit'] === 'm3'
    ? gasText(num(value), f)
    : p['unit'] === 'kg'
      ? massText(num(value), f)
      : litresText(num(value), f);
/** What of an amount isn't known. */
const MEASURES: Readonly<Record<string, string>> = { kg: '质量', l: '体积', m3: '气体体积' };
const SCOPES: Readonly<Record<string, string>> = {
  store: '本处',
  room: '本房间',
  storey: '本楼层',
  compartment: '本防火分区',
};
/** What each limit counts. */
const COUNTED: Readonly<Record<string, string>> = {
  'cn.ward-alcohol': '消毒用乙醇',
  'cn.laboratory-flammables': '易燃液体',
  'cn.day-tank': '油品',
  'cn.class-a-store': '甲类物品',
  'nfpa.gas.compartment': '氧化性气体',
  'nfpa.gas.room': '氧化性气体',
  'nfpa.hand-rub.storage': '含醇手消毒剂',
  'nfpa.laboratory.class-1': 'I 类易燃液体',
  'nfpa.laboratory.total': '易燃与可燃液体',
  'nfpa.outside-cabinets': '安全柜以外的易燃液体',
  'nfpa.cabinet': '柜内易燃液体',
  'uk.workroom.highly-flammable': '高度易燃液体',
  'uk.workroom.flammable': '易燃液体',
};
/** What liquid oxygen is kept away from. */
const TARGETS: Readonly<Record<string, string>> = {
  road: '道路或停放的车辆',
  building: '一、二级耐火建筑',
  'weak-building': '三、四级耐火建筑',
  substation: '变配电站',
  'coal-boiler': '锅炉房（仅燃煤锅炉房有此要求）',
  garage: '车库出入口',
  drain: '排水口或地沟',
  assembly: '人员集中场所',
  'life-support': '生命支持区域',
};
/** What is kept away from liquid oxygen. */
const KEPT_FROM_OXYGEN: Readonly<Record<string, (name: string) => string>> = {
  'class-a-store': (name) => `甲类仓库（${name}）`,
  fuel: (name) => `可燃的${name}`,
  oxidiser: (name) => `助燃的${name}`,
};
const target = (p: MessageParams): string => TARGETS[text(p['target'])] ?? text(p['target']);
const CHARGED: Readonly<Record<string, string>> = {
  'escape-way': '电动自行车或电池在疏散通道、楼梯间充电',
  indoors: '电动自行车或电池在室内充电',
  'high-rise': '高层建筑内设电动自行车充电间',
  stair: '电动自行车充电间与楼梯间或避难间仅一墙之隔',
  beds: '电动自行车充电间与病房仅一墙之隔',
};
const custody = (p: MessageParams, f: Formats): string =>
  num(p['keepers']) < 2
    ? p['doubleLock'] === true
      ? `只有 ${f.number(num(p['keepers']))} 名保管人`
      : `单锁，只有 ${f.number(num(p['keepers']))} 名保管人`
    : '单锁';

export const chemicalFindingsZh: ChemicalFindingWords = {
  'chemical.incompatible': (p, f) =>
    (p['other'] === null
      ? `${first(p, f)}与${second(p, f)}同处存放`
      : p['where'] === 'open'
        ? `${first(p, f)}与室外相距 ${f.metresDown(num(p['distance']))} 的${second(p, f)}禁配`
        : `${first(p, f)}与同一房间另一处的${second(p, f)}禁配`) +
    (p['separation'] === 'never' ? '：绝不可同存' : '：应分室存放') +
    reaction(p) +
    (p['look'] === true ? '；不清楚两处之间是否有实体墙' : '') +
    more(p['pairs'], f, '对禁配'),
  'chemical.incompatible.do': (p) =>
    p['look'] === true
      ? '现场查看两处之间是否有实体墙；没有的加设，或移得更远。'
      : p['separation'] === 'never'
        ? '立即把其中一种移到另一房间。'
        : '把其中一种移到另一房间。',
  'chemical.separate': (p, f) =>
    `${first(p, f)}与${second(p, f)}应隔开存放${p['form'] === 'room' ? '（同一库房：分柜、相距 3 m 或设隔断）' : ''}${reaction(p)}` +
    more(p['pairs'], f, '对'),
  'chemical.separate.do': (p) =>
    p['form'] === 'room'
      ? '查看库内是否分柜存放或相距至少 3 m；分柜的请在平面图上分别标出。'
      : '分柜存放，相距至少 3 m，或设隔断。',
  'chemical.check-sheet': (p, f) =>
    `${first(p, f)}与${second(p, f)}能否同存，以安全技术说明书第 10 部分为准${reaction(p)}${more(p['pairs'], f, '对')}`,
  'chemical.check-sheet.do': '查两者的安全技术说明书第 7、10 部分；不能同存的分开。',
  'chemical.over-limit': (p, f) =>
    `${SCOPES[text(p['scope'])] ?? '此处'}${COUNTED[text(p['rule'])] ?? '存量'} ${quantity(p['sum'], p, f)}，限量 ${quantity(p['limit'], p, f)}` +
    (num(p['stores']) > 1
      ? `（${f.number(num(p['stores']))} 处合计，最多的是${named(p, f)}）`
      : `（最多的是${named(p, f)}）`),
  'chemical.over-limit.do': '把超出部分退回危化品库，按用量少量多次领用。',
  'chemical.in-ward': (p) =>
    `${word('stored-hazard', p['stored'])}物品存放在${p['where'] === 'beside-beds' ? '病房内' : p['where'] === 'under-beds' ? '病床正下方的房间' : p['where'] === 'attached' ? '贴邻病房楼处' : '病房楼内'}`,
  'chemical.in-ward.do': '移到独立的危化品库，病区只留当日用量。',
  'chemical.below-ground': (p) => `${word('stored-hazard', p['stored'])}物品存放在地下或半地下`,
  'chemical.below-ground.do': '移到地上的专用库房。',
  'chemical.unventilated': (p) => (p['ventilated'] === false ? '存放处没有通风' : '不清楚存放处是否有通风'),
  'chemical.unventilated.do': (p) =>
    p['ventilated'] === false ? '加装通风，或换用通风柜。' : '现场确认后在平面图上填写。',
  'chemical.no-detection': (p) =>
    p['need'] === 'oxygen'
      ? '存放窒息性气体的房间没有氧浓度报警'
      : p['need'] === 'gas'
        ? '存放可燃或有毒气体的房间没有相应的气体探测器'
        : '存放易燃物品的房间没有火灾探测器',
  'chemical.no-detection.do': '增设相应的探测器，或把存放处移到有探测器的房间。',
  'chemical.no-agent': (p, f) =>
    p['length'] === null || p['length'] === undefined
      ? `附近没有适用于 ${text(p['fireClass'])} 类火灾的灭火器可达`
      : `最近的 ${text(p['fireClass'])} 类适用灭火器步行 ${f.metresUp(num(p['length']))}，限值 ${f.metres(num(p['limit']))}`,
  'chemical.no-agent.do': '在存放处附近增设适用的灭火器。',
  'chemical.exit-far': (p, f) =>
    p['length'] === null || p['length'] === undefined
      ? '从存放处走不到任何出口'
      : `从存放处到最近出口步行 ${f.metresUp(num(p['length']))}，限值 ${f.metres(num(p['limit']))}`,
  'chemical.exit-far.do': '移到离出口较近的房间。',
  'chemical.in-escape-way': '危险化学品存放在疏散通道上',
  'chemical.in-escape-way.do': '立即移出，保持疏散通道畅通。',
  'chemical.cylinder-in-escape-way': '气瓶存放在疏散通道上',
  'chemical.cylinder-in-escape-way.do': '立即移到气瓶间，保持疏散通道畅通。',
  'chemical.cylinders-mixed': (p, f) =>
    `满瓶 ${f.number(num(p['full']))} 只与空瓶 ${f.number(num(p['empty']))} 只混放`,
  'chemical.cylinders-mixed.do': '满瓶与空瓶分开存放，并挂牌标明。',
  'chemical.unsecured': (p, f) =>
    p['secured'] === 'loose'
      ? `${named(p, f)}气瓶没有防倾倒固定`
      : `没有记录${named(p, f)}气瓶是否固定${more(p['stores'], f, '处，同在本楼')}`,
  'chemical.unsecured.do': (p) =>
    p['secured'] === 'loose' ? '立即直立并用链条、绑带或笼架逐只固定。' : '现场确认后在平面图上填写。',
  'chemical.heat-near': (p, f) =>
    `距热源或点火源 ${f.metresDown(num(p['distance']))}，至少应为 ${f.metres(num(p['limit']))}`,
  'chemical.heat-near.do': '移开其中之一，或以实体墙隔开。',
  'chemical.drain-near': (p, f) =>
    p['rule'] === 'azide'
      ? `${named(p, f)}距排水口 ${f.metresDown(num(p['distance']))}，遇铜、铅排水管会生成易爆物`
      : `距排水口 ${f.metresDown(num(p['distance']))}，泄漏会流入排水管${typeof p['limit'] === 'number' ? `（至少应为 ${f.metres(p['limit'])}）` : ''}`,
  'chemical.drain-near.do': (p) =>
    p['rule'] === 'azide' ? '查明排水管材质；严禁倒入水池、地漏。' : '封堵排水口或设围堰、托盘。',
  'chemical.no-bund': (p, f) =>
    p['bund'] === null || p['bund'] === undefined
      ? '不清楚是否有收集泄漏的托盘或围堰'
      : `托盘或围堰容积 ${litresText(num(p['bund']), f)}，至少应为 ${litresText(num(p['needed']), f)}`,
  'chemical.no-bund.do': '设足够容积的托盘或围堰，并在平面图上填写容积。',
  'chemical.oxygen-distance': (p, f) => {
    const needed = `至少应为 ${f.metres(num(p['limit']))}`;
    if (p['target'] === 'manifold') return `医用气体间内存放可燃的${named(p, f)}：该处不得存放可燃物`;
    const kept = KEPT_FROM_OXYGEN[text(p['target'])];
    if (kept === undefined) return `液氧贮罐距${target(p)} ${f.metresDown(num(p['distance']))}，${needed}`;
    const small = typeof p['small'] === 'number' ? `（贮罐不大于 1.25 m³ 时 ${f.metres(p['small'])}）` : '';
    return `${kept(named(p, f))}距液氧贮罐 ${f.metresDown(num(p['distance']))}，${needed}${small}`;
  },
  'chemical.oxygen-distance.do': (p) =>
    p['target'] === 'manifold' || KEPT_FROM_OXYGEN[text(p['target'])] !== undefined
      ? '移到离氧气更远处存放。'
      : '移开、封堵或以实体墙隔开；做不到的请专业单位评估。',
  'chemical.ebike-charging': (p, f) =>
    CHARGED[text(p['where'])] ??
    `电动自行车充电处距安全出口 ${f.metresDown(num(p['distance']))}，至少应为 ${f.metres(num(p['limit']))}`,
  'chemical.ebike-charging.do': (p) =>
    p['where'] === 'exit'
      ? '移到离出口更远处。'
      : p['where'] === 'escape-way' || p['where'] === 'indoors'
        ? '立即断电移走，到室外集中充电处充电。'
        : '把充电间迁到室外独立的充电棚。',
  'chemical.ebike-shed': (p, f) =>
    p['short'] === 'extinguishers'
      ? `电动自行车充电棚只有 ${f.number(num(p['units']))} 具灭火器，至少应有 ${f.number(num(p['needed']))} 具`
      : `电动自行车充电棚有 ${f.number(num(p['unwatched']))} 个充电位没有火灾探测器保护`,
  'chemical.ebike-shed.do': (p) => (p['short'] === 'extinguishers' ? '增设灭火器。' : '增设火灾探测器。'),
  'chemical.nothing-recorded': (p, f) =>
    `没有任何出入库或清点记录，内有何物无法判断${more(p['stores'], f, '处，同在本楼层')}`,
  'chemical.nothing-recorded.do': '清点并登记；确为空的也登记一次清点。',
  'chemical.no-keeper': (p, f) =>
    num(p['items']) === 0
      ? '存放处没有指定保管人'
      : `存放 ${f.number(num(p['items']))} 种物品，没有指定保管人`,
  'chemical.no-keeper.do': '指定保管人，并在平面图上填写。',
  'chemical.double-custody-missing': (p, f) =>
    `${p['zh'] === null ? '麻醉药品' : named(p, f)}须双人双锁：现为${custody(p, f)}`,
  'chemical.double-custody-missing.do': '加装第二把锁，由两人分别持钥匙，共同收发。',
  'chemical.one-person': (p, f) =>
    `${named(p, f)}须双人收发：${f.number(num(p['count']))} 笔只有一人经手（${text(p['since'])} 至 ${text(p['until'])}）`,
  'chemical.one-person.do': '查明各笔的经手人；今后由两人共同收发并签名。',
  'chemical.unregistered': (p, f) =>
    `清点发现${named(p, f)} ${amount(p['amount'], p, f)}，台账中没有${num(p['keepers']) === 0 ? '，也没有保管人' : ''}`,
  'chemical.unregistered.do': '立即锁存，查明来源，登记入账；剧毒或易制爆品同时报告保卫部门。',
  'chemical.ledger-mismatch': (p, f) =>
    `${named(p, f)}台账 ${amount(p['ledger'], p, f)}，清点 ${amount(p['counted'], p, f)}${more(p['lines'], f, '种不符')}`,
  'chemical.ledger-mismatch.do': '查明差额原因，经批准后调整台账；短少的剧毒、易制爆品立即报告公安机关。',
  'chemical.negative': (p, f) =>
    `${named(p, f)}有 ${f.number(num(p['count']))} 笔发出多于结存，未计入（${text(p['until'])}）`,
  'chemical.negative.do': '核对单据：补记漏记的收入，或撤销错记的发出。',
  'chemical.doubled': (p, f) =>
    `${named(p, f)}有 ${f.number(num(p['count']))} 处疑似重复记账（${text(p['until'])}）`,
  'chemical.doubled.do': '核对单据：重复的撤回其中一笔；都属实的，确认两笔都是真的。',
  'chemical.expired': (p, f) =>
    `${named(p, f)} ${amount(p['amount'], p, f)}已于 ${text(p['since'])} 过期${more(p['lines'], f, '种过期')}`,
  'chemical.expired.do': '停用、单独存放，按危险废物处置。',
  'chemical.no-sheet': (p, f) => `没有${named(p, f)}的安全技术说明书${inStores(p, f)}`,
  'chemical.no-sheet.do': '向供应商索取，并存入物质卡片。',
  'chemical.unknown-substance': (p, f) => `不认识的物质：${named(p, f)}，无法判断其危险${inStores(p, f)}`,
  'chemical.unknown-substance.do': '按安全技术说明书填写 CAS 号和危险类别。',
  'chemical.check-concentration': (p, f) =>
    (p['list'] === null
      ? `${text(p['zh'])}浓度未填：按最浓的判断`
      : typeof p['above'] === 'number'
        ? `${text(p['zh'])}浓度未填：超过 ${f.number(p['above'], 1)}% 即属${word('controlled', p['list'])}`
        : `${named(p, f)}可能是${word('controlled', p['list'])}所列物质的盐`) + inStores(p, f),
  'chemical.check-concentration.do': (p) =>
    p['list'] === null || typeof p['above'] === 'number'
      ? '查标签，填写浓度。'
      : '对照名录核实，并填写 CAS 号。',
  'chemical.contradicted': (p, f) =>
    `${named(p, f)}登记为没有危险类别，但内置物质表列有危险：仍按危险品分开存放和管控${inStores(p, f)}`,
  'chemical.contradicted.do': '对照安全技术说明书第 2 部分核对：补填危险类别，或改正浓度。',
  'chemical.amount-unknown': (p, f) =>
    `${named(p, f)} ${amount(p['amount'], p, f)}：折算不出${MEASURES[text(p['unit'])] ?? '质量'}，未计入合计${inStores(p, f)}`,
  'chemical.amount-unknown.do': '填写每件的容量（或密度）。',
  'chemical.major-hazard': (p, f) =>
    `全院危险化学品 S = ${f.number(num(p['sum']), 2)} ≥ 1，构成 ${f.number(num(p['level']))} 级重大危险源（R = ${f.number(num(p['risk']), 1)}，按 500 m 内不少于 100 人计），最多的是${named(p, f)}`,
  'chemical.major-hazard.do': '按重大危险源登记、评估、备案；或把存量减到 S 小于 1。',
  'inspection.test-overdue': (p, f) =>
    (typeof p['zh'] === 'string' ? `${named(p, f)}气瓶：` : '') +
    `法定检验已逾期 ${f.number(num(p['days']))} 天（应于 ${text(p['due'])} 前检验）` +
    (p['assumed'] === true ? '；领用时没有写明是哪几只，留下的按推算，请核对钢印' : ''),
  'inspection.test-overdue.do': '停用并报检；检验合格后登记。',
  'inspection.test-unknown': (p, f) =>
    typeof p['zh'] === 'string'
      ? `${named(p, f)}气瓶${more(p['count'], f, '种')}：没有最近一次检验日期，或不知道检验周期`
      : `${f.number(num(p['count']))} 台设备没有检验记录，或不知道检验周期`,
  'inspection.test-unknown.do': '登记最近一次检验日期和周期。',
};
