import type { AnyCatalogue } from '../catalogue';
import { ledgerText } from '../amount-text';
import type { Formats } from '../formats';

interface AmountLeft {
  there: number;
  dimension: 'mass' | 'volume' | 'piece';
}
const left = ({ there, dimension }: AmountLeft, formats: Formats): string =>
  ledgerText(there, dimension, formats);

const sinceText = (minutes: number): string =>
  minutes < 1
    ? '刚才'
    : minutes < 60
      ? `${minutes} 分钟前`
      : minutes < 1440
        ? `${Math.floor(minutes / 60)} 小时前`
        : `${Math.floor(minutes / 1440)} 天前`;

/** Forms of movements and counts of hazardous chemicals, and why one is refused. */
export const stockFormsZh = {
  'stock.substance': '物质',
  'stock.choices': '可选的物质',
  'stock.from-store': '本处库存',
  'stock.from-described': '本院登记',
  'stock.from-built-in': '内置物质表',
  'stock.cas': 'CAS 号',
  'stock.strength': '浓度 %',
  'stock.strength-hint': '不清楚可不填，按最严的浓度判断。',
  'stock.empty-cylinder': '空瓶',
  'stock.amount': '数量',
  'stock.counted-amount': '实盘数量',
  'stock.ledger-has': (p: { amount: string }) => `账面 ${p.amount}`,
  'stock.other-measure': (p: { amount: string }) =>
    `账上已有这种物质 ${p.amount}。换一种计量会另立一项，请核对单位。`,
  'stock.unit': '单位',
  'unit.stock-mg': 'mg',
  'unit.stock-g': 'g',
  'unit.stock-kg': 'kg',
  'unit.stock-t': 't',
  'unit.stock-ml': 'mL',
  'unit.stock-l': 'L',
  'unit.stock-m3': 'm³',
  'unit.stock-piece': '件',
  'stock.container': '包装',
  'stock.container-none': '不注明',
  'stock.container-bottle': '瓶',
  'stock.container-drum': '桶',
  'stock.container-can': '罐',
  'stock.container-cylinder': '气瓶',
  'stock.container-ampoule': '安瓿',
  'stock.container-cassette': '卡匣',
  'stock.container-tank': '储罐',
  'stock.container-bag': '袋',
  'stock.container-other': '其他',
  'stock.container-of': (p: { form: string; holds: string }) => `${p.form}，每件 ${p.holds}`,
  'stock.holds': '每件装量',
  'stock.holds-hint': '按件记账时，用它换算重量和体积。',
  'stock.lot': '批号',
  'stock.lot-hint': '不填按先到期先出计算。',
  'stock.lot-unknown': (p: { index: number }) => `批号未记 ${p.index}`,
  'stock.lots': '批次与盘点',
  'stock.lots-assumed': '有的出库没有写批号，按先到期先出推算。',
  'stock.expires': '有效期至',
  'stock.good-until': (p: { day: string }) => `有效期至 ${p.day}`,
  'stock.no-expiry': '有效期未记',
  'stock.tested': '上次检验日期',
  'stock.tested-hint': '看气瓶肩部的检验钢印；只有年月的填当月 1 日，几只不同的填最早的。',
  'stock.tested-on': (p: { day: string }) => `检验于 ${p.day}`,
  'stock.no-test': '检验日期未记',
  'stock.expired-part': (p: { amount: string }) => `其中 ${p.amount} 已过有效期。`,
  'stock.last-count': '上次盘点',
  'stock.by-ledger': '账面结存',
  'stock.party': '来源或去向',
  'stock.party-received': '供应单位',
  'stock.party-issued': '领用科室或人',
  'stock.party-returned': '退库科室或人',
  'stock.party-wasted': '处置单位或人',
  'stock.party-counted': '对方',
  'stock.party-adjusted': '对方',
  'stock.purpose': '用途',
  'stock.reason': '原因',
  'stock.voucher': '单据号',
  'stock.manifest': '危废转移联单号',
  'stock.no-voucher': '没有单据号',
  'stock.photo': '拍单据',
  'stock.note': '备注',
  'stock.second': '第二人（双人）',
  'stock.second-free': '本物质不要求，可填。',
  'stock.two-asked': '这种物质的收发、盘点要两人同时在场。',
  'stock.two-hands': (p: { first: string; second: string }) => `${p.first}、${p.second}`,
  'stock.first': '第一人',
  'stock.hands': '经手人',
  'stock.when': '时间',
  'stock.when-now': '现在',
  'stock.when-earlier': '更早',
  'stock.written': '补记于',
  'stock.day': '日期',
  'stock.time': '时刻',
  'stock.save': '保存',
  'stock.save-anyway': '核对过了，仍然保存',
  'stock.look-again': '请先核对，再点一次保存。',
  'stock.look-at-fields': (p: { count: number }) => `有 ${p.count} 处要改。`,

  'stock.issues': '要改的地方',

  'stock.agrees': '账实相符。',
  'stock.differs-more': (p: { amount: string }) => `实物比账面多 ${p.amount}。`,
  'stock.differs-less': (p: { amount: string }) => `实物比账面少 ${p.amount}。`,
  'stock.book-or-leave': '差额',
  'stock.leave-open': '先留着查',
  'stock.book-it': '调账',
  'stock.change': '调账方向',
  'stock.change-found': '盘盈',
  'stock.change-lost': '盘亏',
  'stock.approved-by': '批准人',

  'stock.unknown-store': '图上没有这个存放点。',
  'stock.name-missing': '请写明物质名称。',
  'stock.bad-cas': 'CAS 号不对：最后一位校验不通过。',
  'stock.bad-strength': '浓度应是 0 到 100 之间的数，小数点用“.”。',
  'stock.no-class': '不知道这种物质的危险类别。请先登记物质，写明类别或没有类别的理由。',
  'stock.amount-missing': '请填写数量。',
  'stock.not-a-number': '这不是一个数。小数点请用“.”，如 1.5。',
  'stock.negative-amount': '数量不能是负数。',
  'stock.zero-amount': '数量要大于 0。',
  'stock.amount-too-large': (p: { most: number }, f: Formats) =>
    `数量太大，最多 ${f.number(p.most)}。请换更大的单位。`,
  'stock.amount-too-small': '数量太小，台账记不到这么细。',
  'stock.part-of-a-piece': '按件记账只能是整数。',
  'stock.unknown-unit': '请选择单位。',
  'stock.unknown-container': '请选择包装。',
  'stock.bad-date': '日期不对。',
  'stock.bad-time': '时刻不对，应如 14:05。',
  'stock.time-missing': '不是今天的记录，请填写时刻。',
  'stock.future': '不能记将来的时间。',
  'stock.second-missing': '这种物质要双人，请填写第二人。',
  'stock.same-person': '第二人不能是本人。',
  'stock.not-enough': (p: AmountLeft, f: Formats) => `账面没有这么多，当时只有 ${left(p, f)}。`,
  'stock.not-enough-later': (p: AmountLeft & { on: string | null }, f: Formats) =>
    `后面的出库还要用，最多只能出 ${left(p, f)}${p.on === null ? '' : `（见 ${p.on}）`}。`,
  'stock.reason-missing': '请写明原因。',
  'stock.change-missing': '请选择盘盈或盘亏。',
  'stock.too-long': (p: { most: number }) => `太长，最多 ${p.most} 个字。`,
  'stock.expired-on-receipt': (p: { expires: string }) => `入库时已过有效期（${p.expires}），请核对。`,
  'stock.expired-on-issue': (p: { expires: string }) => `这一批已过有效期（${p.expires}）。`,
  'stock.told-already': (p: { minutes: number }) => `${sinceText(p.minutes)}记过同样的一笔，可能重复。`,
  'stock.tested-after-receipt': (p: { came: string }) =>
    `检验日期不能晚于入库日期（${p.came}），请核对钢印。`,
} as const satisfies AnyCatalogue;
