import type { AnyCatalogue } from '../catalogue';
import type { Formats } from '../formats';

const more = (count: number, f: Formats): string => (count > 0 ? `；另有 ${f.number(count)} 个` : '');

/** Crowd rehearsals: what is said while a scenario is made, and of what of it the picture shows. */
export const rehearsalScenarioZh = {
  'rehearsal.signs': '显示出口和设备标志',
  'rehearsal.all-shut': (p: { doors: number }, f: Formats) =>
    `没有一个出口开着：下面关闭的 ${f.number(p.doors)} 扇门把出口全部关上了。请至少打开其中一个出口。`,
  'rehearsal.all-shut-above': (p: { doors: number }, f: Formats) =>
    `没有一个出口开着：方案关闭的 ${f.number(p.doors)} 扇门把出口全部关上了。`,
  'rehearsal.no-exit-open': '没有一个出口开着。请在修图里画出口区域或最终出口门。',
  'rehearsal.see-shut': '看关闭的门',
  'rehearsal.shut-search': '关闭一扇门：按门、房间或楼层查找',
  'rehearsal.shut-search-hint': '查找整个平面图，例如“ST2”或“1F”。',
  'rehearsal.shut-nothing': '没有这样的门',
  'rehearsal.shut-more': (p: { count: number }, f: Formats) =>
    `另有 ${f.number(p.count)} 扇，请写得再具体些。`,
  'rehearsal.shut-one': (p: { door: string }) => `关闭${p.door}`,
  'rehearsal.shut-now': (p: { count: number }, f: Formats) => `现在关闭 ${f.number(p.count)} 扇门`,
  'rehearsal.stray-title': (p: { plan: string }) => `这个方案是为另一个平面图做的：${p.plan}`,
  'rehearsal.stray-title-unnamed': '这个方案与打开的平面图对不上',
  'rehearsal.stray-spaces': (p: { unknown: number; total: number }, f: Formats) =>
    `方案里的 ${f.number(p.total)} 个房间，有 ${f.number(p.unknown)} 个在这里没有。`,
  'rehearsal.stray-storeys': (p: { unknown: number }, f: Formats) =>
    `有 ${f.number(p.unknown)} 个楼层在这里没有。`,
  'rehearsal.stray-doors': (p: { unknown: number }, f: Formats) =>
    `有 ${f.number(p.unknown)} 扇门或出口在这里没有。`,
  'rehearsal.stray-cure': (p: { fitting: number; people: number; other: boolean }, f: Formats) => {
    const plan = p.other ? '那个平面图' : '当时的平面图';
    return p.fitting === 0
      ? `方案里没有一个人能安排在这里。请先打开${plan}，再打开方案；或清空后重新安排。`
      : `${f.number(p.people)} 人中有 ${f.number(p.fitting)} 人能安排在这里。可以只用对得上的部分，或先打开${plan}再打开方案。`;
  },
  'rehearsal.stray-which': '这里没有的是哪些（编号）',
  'rehearsal.stray-ids-spaces': (p: { names: string; more: number }, f: Formats) =>
    `房间：${p.names}${more(p.more, f)}`,
  'rehearsal.stray-ids-storeys': (p: { names: string; more: number }, f: Formats) =>
    `楼层：${p.names}${more(p.more, f)}`,
  'rehearsal.stray-ids-doors': (p: { names: string; more: number }, f: Formats) =>
    `门和出口：${p.names}${more(p.more, f)}`,
  'rehearsal.stray-drop': (p: { fitting: number }, f: Formats) =>
    p.fitting === 0 ? '清空方案' : `只用对得上的部分（${f.number(p.fitting)} 人）`,
  'rehearsal.refusals': (p: { floor: number; wall: number; near: number }, f: Formats) => {
    const why = [
      p.floor > 0 ? `${f.number(p.floor)} 处没有地面` : '',
      p.wall > 0 ? `${f.number(p.wall)} 处离墙太近` : '',
      p.near > 0 ? `${f.number(p.near)} 处离别人太近` : '',
    ].filter((part) => part !== '');
    return `有 ${f.number(p.floor + p.wall + p.near)} 次没有放成：${why.join('，')}。最后一处已用叉标出。`;
  },
  'rehearsal.run-lost':
    '这个方案推演过，主要数字在“推演记录”里；人员走动的过程不随页面保存。要回看请重新推演：随机种子相同，过程也相同。',
  'rehearsal.buildings-all': '安排哪些楼的人：全部',
  'rehearsal.buildings-some': (p: { count: number; total: number }, f: Formats) =>
    `安排哪些楼的人：${f.number(p.count)} / ${f.number(p.total)} 栋`,
  'rehearsal.buildings-every': '全部楼',
  'rehearsal.buildings-none': '请至少选一栋楼。',
  'rehearsal.buildings-outdoors': '楼外和连廊上的人只在选全部楼时安排。',
  'rehearsal.buildings-only': (p: { names: string }) =>
    `只安排了${p.names}的人；其他地方的人没有参加推演，下面的时间和人数都不包括他们。`,
  'rehearsal.unseen': (p: { unseen: number }, f: Formats) =>
    `另有 ${f.number(p.unseen)} 人在图上没有画出的楼层。`,
  'rehearsal.legend-shut-always': '关闭：推演中一直不能通过',
  'rehearsal.legend-shut-now': '此刻关闭的出口（按方案中途变化）',
  'rehearsal.elsewhere': (p: { storey: string; people: number }, f: Formats) =>
    `图上的楼层没有人。人最多的是 ${p.storey}：${f.number(p.people)} 人。`,
  'rehearsal.elsewhere-go': (p: { storey: string }) => `去看 ${p.storey}`,
  'rehearsal.paths-thinned': (p: { every: number }, f: Formats) =>
    `人太多：路线每 ${f.number(p.every)} 人只画一人。`,
} as const satisfies AnyCatalogue;
