import type { AnyCatalogue } from '../catalogue';
import type { Formats } from '../formats';
import { timeText } from '../time-text';

/** What came of a crowd rehearsal. */
export const rehearsalResultsZh = {
  'rehearsal.results': '结果',
  'rehearsal.working': '正在整理结果…',
  'rehearsal.report-failed': '结果没有整理出来。',
  'rehearsal.first': '第一人离开',
  'rehearsal.half': '一半人离开',
  'rehearsal.most': '95% 的人离开',
  'rehearsal.last': '最后一人离开',
  'rehearsal.not-reached': '未达到',
  'rehearsal.ran-shut': (p: { count: number; names: string; more: number }, f: Formats) =>
    `推演时关闭的出口和门共 ${f.number(p.count)} 处：${p.names}${p.more > 0 ? '等' : ''}。`,
  'rehearsal.ran-changed': (p: { count: number; names: string; more: number }, f: Formats) =>
    `推演中途关闭或打开的出口共 ${f.number(p.count)} 处：${p.names}${p.more > 0 ? '等' : ''}。`,
  'rehearsal.ran-smoke': (p: { storeys: string }) => `推演时有烟气的楼层：${p.storeys}。`,
  'rehearsal.stands-for': (p: { alarm: boolean }) =>
    p.alarm
      ? '从报警算起，含预动作时间；不含不能自行行走的病人。'
      : '没有警报：从推演开始算起，含动身前的时间；只有离开的人，没有新来的人；不含不能自行行走的病人。',
  'rehearsal.remain': (p: { people: number; stopped: boolean }, f: Formats) =>
    `${p.stopped ? '停止' : '结束'}时还有 ${f.number(p.people)} 人在内：`,
  'rehearsal.remain-in': (p: { storey: string; room: string; people: number }, f: Formats) =>
    `${p.storey} ${p.room}，${f.number(p.people)} 人`,
  'rehearsal.remain-waiting': (p: { people: number }, f: Formats) =>
    `${f.number(p.people)} 人已准备好走，但没有一个开着的出口走得到：看关闭的门和中途关闭的出口。`,
  'rehearsal.remain-standing': (p: { people: number }, f: Formats) =>
    `${f.number(p.people)} 人已出发，站着或在排队：堵在门口、楼梯，或停在比身体略宽的缝隙前。`,
  'rehearsal.remain-walking': (p: { people: number; stopped: boolean }, f: Formats) =>
    p.stopped
      ? `${f.number(p.people)} 人在停止时还在走。`
      : `${f.number(p.people)} 人还在走：推演时间不够长。`,
  'rehearsal.remain-notSetOut': (p: { people: number }, f: Formats) =>
    `${f.number(p.people)} 人还没到出发时间。`,
  'rehearsal.remain-where': '他们在哪里（跳过去看结束时刻的画面）：',
  'rehearsal.below': (p: { people: number; storeys: string }, f: Formats) =>
    `${f.number(p.people)} 人途中走过比起点和出口都低的楼层：${p.storeys}。看这段路线现实中是否会走。`,
  'rehearsal.below-on': (p: { storey: string; people: number }, f: Formats) =>
    `${p.storey} ${f.number(p.people)} 人`,
  'rehearsal.model-no-proof':
    '推演是模型，不是证明：它帮助发现哪里会堵、哪个方案更好，不能代替消防设计审查和真实演练。',

  'rehearsal.calm': '没有警报时的拥挤情况',
  'rehearsal.calm-no-rule':
    '本程序所依据的规范没有规定平时的拥挤限值，也没有规定平时离开的时限，所以不判“够”或“不够”，只给出数字：',
  'rehearsal.calm-choice-nearest':
    '选出口的规则：每人走最短路线到最近的出口，封闭楼梯间的外门也算；没有人乘电梯。平时的人多走熟悉的入口，因此主入口可能比这里更挤。',
  'rehearsal.calm-choice-time':
    '选出口的规则：每人按步行加排队选用时最短的出口，封闭楼梯间的外门也算；没有人乘电梯。平时的人多走熟悉的入口，因此主入口可能比这里更挤。',
  'rehearsal.calm-crowded': (p: { places: number }, f: Formats) =>
    p.places === 0
      ? '没有一处达到服务水平 E 或 F（人只能随人流挪动）。'
      : `${f.number(p.places)} 处达到过服务水平 E 或 F（人只能随人流挪动），按持续时间：`,
  'rehearsal.calm-doors': (p: { over: number; doors: number; seconds: number; peak: number }, f: Formats) =>
    p.over === 0
      ? `${f.number(p.doors)} 扇有人通过的门，${f.number(p.seconds)} 秒内的人数都没有超过疏散计算的上限。`
      : `${f.number(p.doors)} 扇有人通过的门中，${f.number(p.over)} 扇在 ${f.number(p.seconds)} 秒内超过疏散计算的上限，超得最多的一扇通过 ${f.number(p.peak)} 人（见“最忙的门”）。`,

  'rehearsal.jams': '最堵的地方',
  'rehearsal.jam-queue': '最长的排队',
  'rehearsal.jam-no-queue': '没有两人以上的排队',
  'rehearsal.jam-queue-of': (p: { people: number; time: string }, f: Formats) =>
    `${f.number(p.people)} 人同时在排，${p.time}时`,
  'rehearsal.jam-density': '人最密处',
  'rehearsal.jam-density-of': (p: { density: number; time: string }, f: Formats) =>
    `${f.number(p.density, 1)}\u00a0人/m²，${p.time}时`,

  'rehearsal.curve': '在内人数随时间的变化',
  'rehearsal.curve-x': (p: { alarm: boolean }) => `${p.alarm ? '报警' : '推演开始'}后的时间（分∶秒）`,
  'rehearsal.curve-y': '在内人数',
  'rehearsal.curve-said': (p: { people: number; time: string; inside: number }, f: Formats) =>
    `在内人数曲线：开始 ${f.number(p.people)} 人，到 ${p.time}剩 ${f.number(p.inside)} 人。`,
  'rehearsal.curve-cursor': '在曲线上选择时刻',

  'rehearsal.exits': '各出口的分担',
  'rehearsal.exit': '出口',
  'rehearsal.exit-people': '人数',
  'rehearsal.exit-share': '占比',
  'rehearsal.exit-last': '最后一人',
  'rehearsal.exit-flow': '平均流量',
  'rehearsal.per-second': '人/s',
  'rehearsal.exit-stands-out': '突出显示',
  'rehearsal.exit-curves': '各出口离开人数',
  'rehearsal.exit-curves-y': '累计离开人数',
  'rehearsal.exit-curves-said': (p: { exits: number; best: string; people: number }, f: Formats) =>
    `${f.number(p.exits)} 个出口的累计人数，最多的是 ${p.best}，${f.number(p.people)} 人。`,
  'rehearsal.exit-doors': (p: { name: string; doors: number }, f: Formats) =>
    `${p.name}（${f.number(p.doors)} 扇门）`,
  'rehearsal.exit-parts': '逐扇门看',
  'rehearsal.exit-parts-fold': '收起各扇门',
  'rehearsal.exits-unused-near': '有人的楼里没人走的出口',
  'rehearsal.exits-unused-far': '其他楼的出口和室外集合点',
  'rehearsal.out-at': (p: { door: string }) => `看 ${p.door}`,

  'rehearsal.doors': '最忙的门',
  'rehearsal.doors-text': (p: { limit: number; seconds: number }, f: Formats) =>
    `最多：任意 ${f.number(p.seconds)} 秒内通过的人数。上限：每米净宽每秒 ${f.fixed(p.limit, 2)} 人（IMO MSC.1/Circ.1533 附件 3 试验 4）× 净宽 × ${f.number(p.seconds)} 秒，不足一人按一人计；比它多才算超过。`,
  'rehearsal.door': '门',
  'rehearsal.door-people': '人数',
  'rehearsal.door-peak': (p: { seconds: number }, f: Formats) => `${f.number(p.seconds)} 秒最多`,
  'rehearsal.door-limit': '上限',
  'rehearsal.door-over': '超过上限',
  'rehearsal.door-width-unknown': '净宽未写',

  'rehearsal.clear-storeys': '各楼层清空时间',
  'rehearsal.clear-spaces': '各房间清空时间',
  'rehearsal.clear-text': '此后再没有人在里面；走道、楼梯间含路过的人。',
  'rehearsal.clear-place': '位置',
  'rehearsal.clear-most': '同时最多',
  'rehearsal.clear-passed': '来自其他楼层',
  'rehearsal.clear-time': '清空',
  'rehearsal.clear-never': '未清空',
  'rehearsal.show-more': (p: { count: number }, f: Formats) => `再显示 ${f.number(p.count)} 行`,
  'rehearsal.show-beyond': (p: { count: number }, f: Formats) =>
    `另有 ${f.number(p.count)} 行排在后面，不在这里列出；全部在导出的结果（CSV）里。`,
  'rehearsal.show-fewer': '只显示前几行',

  'rehearsal.service': '拥挤程度（服务水平 A–F）',
  'rehearsal.service-text':
    '各层的人在各种拥挤程度下度过的时间占比（Fruin），右侧为 E、F 合计，多的楼层要先看。颜色与楼面“最大密度”着色相同，界限为平地上每平方米的人数：',
  'rehearsal.service-storey': '楼层',
  'rehearsal.service-said': (p: { storey: string; shares: string }) => `${p.storey}：${p.shares}`,
  'rehearsal.service-share': (p: { level: string; share: string }) => `${p.level} ${p.share}`,
  'rehearsal.service-levels': 'A–F 是什么意思',
  'rehearsal.service-stairs': '以上为平地的界限；楼梯按 Fruin 的楼梯界限判定。',
  'rehearsal.service-A': (p: { area: number }, f: Formats) =>
    `A：每人 ${f.number(p.area, 2)} m² 以上，自由行走`,
  'rehearsal.service-B': (p: { area: number }, f: Formats) => `B：${f.number(p.area, 2)} m² 以上，偶尔避让`,
  'rehearsal.service-C': (p: { area: number }, f: Formats) =>
    `C：${f.number(p.area, 2)} m² 以上，快走和超越受限`,
  'rehearsal.service-D': (p: { area: number }, f: Formats) => `D：${f.number(p.area, 2)} m² 以上，大多走不快`,
  'rehearsal.service-E': (p: { area: number }, f: Formats) =>
    `E：${f.number(p.area, 2)} m² 以上，只能随人流挪动`,
  'rehearsal.service-F': (p: { area: number }, f: Formats) =>
    `F：不足 ${f.number(p.area, 2)} m²，走走停停，身体接触`,

  'rehearsal.map': '楼面着色',
  'rehearsal.map-none': '不着色',
  'rehearsal.map-density': '最大密度',
  'rehearsal.map-queue': '排队',
  'rehearsal.map-usage': '通行量',
  'rehearsal.map-density-text': '各处最挤时每平方米的人数（整次推演的最大值）。',
  'rehearsal.map-queue-text': '各处每平方米排队的人·秒数：出发后速度低于 0.2 m/s 算排队。',
  'rehearsal.map-usage-text': '各处每平方米被占用的人·秒数：人从哪里走、停在哪里。',
  'rehearsal.map-most': (p: { value: string }) => `本层最大 ${p.value}`,
  'rehearsal.map-worst': '各层的最大值，最大的在前（按一下过去看）：',
  'rehearsal.map-empty': '本层没有人经过。',
  'rehearsal.map-waits': '正在计算本层…',
  'rehearsal.map-density-of': (p: { value: number }, f: Formats) => `${f.number(p.value, 1)}\u00a0人/m²`,
  'rehearsal.map-queue-of': (p: { value: number }, f: Formats) => `${f.number(p.value, 0)}\u00a0人·s/m²`,
  'rehearsal.map-usage-of': (p: { value: number }, f: Formats) => `${f.number(p.value, 0)}\u00a0人·s/m²`,
  'rehearsal.legend': '人的颜色：走得多快',
  'rehearsal.legend-free': '自己的速度',
  'rehearsal.legend-stands': '站住',
  'rehearsal.legend-waits': '还没出发。楼梯上走得慢属正常。',
  'rehearsal.legend-density': '最大密度（人/m²）与服务水平',
  'rehearsal.legend-queue': '排队（人·s/m²）',
  'rehearsal.legend-usage': '通行量（人·s/m²）',
  'rehearsal.legend-to': (p: { from: number; to: number }, f: Formats) =>
    `${f.number(p.from, 2)}–${f.number(p.to, 2)}`,
  'rehearsal.legend-over': (p: { value: number }, f: Formats) => `${f.number(p.value, 2)} 以上`,
  'rehearsal.paths': '画出走过的路线',

  'rehearsal.spread-title': (p: { alarm: boolean }) =>
    p.alarm ? '多次推演（RSET 的分布）' : '多次推演（离开时间的分布）',
  'rehearsal.spread-text': (p: { alarm: boolean }) =>
    p.alarm
      ? '一次推演只是一种偶然。换多个种子重复，看所需疏散时间（RSET）的分布。含预动作时间；不含报警前的探测时间和不能自行行走的病人的转移。'
      : '一次推演只是一种偶然。换多个种子重复，看最后一人离开的时间怎样分布。没有警报，这不是所需疏散时间（RSET）。',
  'rehearsal.spread-runs': '次数',
  'rehearsal.spread-start': '重复推演',
  'rehearsal.spread-stop': '停止',
  'rehearsal.spread-progress': (p: { done: number; total: number; left: number | null }, f: Formats) =>
    `已完成 ${f.number(p.done)}/${f.number(p.total)} 次，${p.left === null ? '完成一次后给出剩余时间' : `约剩 ${timeText(p.left, 'zh')}`}`,
  'rehearsal.spread-one': (p: { runs: number; time: string }, f: Formats) =>
    p.runs === 1
      ? `完成 1 次，最后一人用时 ${p.time}。有了用时不同的几次才有分布。`
      : `${f.number(p.runs)} 次的最后一人用时都是 ${p.time}，没有差别。`,
  'rehearsal.spread-mean': '平均',
  'rehearsal.spread-p95': '第 95 百分位',
  'rehearsal.spread-deviation': '标准差',
  'rehearsal.spread-range': '最短—最长',
  'rehearsal.spread-of-last': '最后一人离开的时间',
  'rehearsal.spread-said': (
    p: { runs: number; mean: string; late: string | null; min: string; max: string },
    f: Formats,
  ) =>
    `${f.number(p.runs)} 次推演中最后一人离开的时间：平均 ${p.mean}，${p.late === null ? '' : `第 95 百分位 ${p.late}，`}从 ${p.min} 到 ${p.max}。`,
  'rehearsal.spread-few': (p: { runs: number; enough: number }, f: Formats) =>
    `只有 ${f.number(p.runs)} 次：${f.number(p.enough)} 次起才给出第 95 百分位。`,
  'rehearsal.spread-unfinished': (p: { runs: number }, f: Formats) =>
    `${f.number(p.runs)} 次没有全部离开，不在以上数字中：延长最长推演时间后再看。`,
  'rehearsal.spread-none': '没有一次全部离开：延长最长推演时间后再看。',

  'rehearsal.csv-about': '人群推演结果',
  'rehearsal.csv-plan': '院区',
  'rehearsal.csv-file': '平面图文件',
  'rehearsal.csv-began': '推演时间（本机时间）',
  'rehearsal.csv-filled': '人员怎样安排',
  'rehearsal.csv-by-hand': '手动安排，或来自方案文件',
  'rehearsal.csv-buildings': '安排了哪些楼的人',
  'rehearsal.csv-alarm': '警报',
  'rehearsal.csv-alarmed': '有，时间从报警时刻算起',
  'rehearsal.csv-no-alarm': '无，时间从推演开始算起',
  'rehearsal.csv-step': '步长（s）',
  'rehearsal.csv-max-time': '最长推演时间（s）',
  'rehearsal.csv-numbers': '行走模型的参数',
  'rehearsal.csv-shut-count': '关闭的门数',
  'rehearsal.csv-waiting': '在内：无开着的出口可走',
  'rehearsal.csv-standing': '在内：已出发，站着或排队',
  'rehearsal.csv-walking': '在内：还在走',
  'rehearsal.csv-not-set-out': '在内：未到出发时间',
  'rehearsal.csv-below': '途中走过比起点和出口都低的楼层的人数',
  'rehearsal.csv-shut': '关闭的门',
  'rehearsal.csv-changes': '中途关闭或打开的出口',
  'rehearsal.csv-smoke': '有烟气的楼层',
  'rehearsal.csv-extinction': '消光系数（1/m）',
  'rehearsal.csv-seed': '随机种子',
  'rehearsal.csv-preset': '行走模型',
  'rehearsal.csv-choice': '怎样选出口',
  'rehearsal.csv-people': '人数',
  'rehearsal.csv-left': '已离开',
  'rehearsal.csv-remaining': '在内',
  'rehearsal.csv-left-cannot-walk': '未计入：不能自行行走',
  'rehearsal.csv-left-no-room': '未计入：房间里站不下',
  'rehearsal.csv-left-no-way': '未计入：房间无路可走',
  'rehearsal.csv-figures': '主要数字',
  'rehearsal.csv-seconds': '秒',
  'rehearsal.csv-inside': '各秒的在内人数',
  'rehearsal.csv-exits': '出口',
  'rehearsal.csv-first-seconds': '第一人（s）',
  'rehearsal.csv-last-seconds': '最后一人（s）',
  'rehearsal.csv-doors': '门',
  'rehearsal.csv-storey': '楼层',
  'rehearsal.csv-width': '净宽（m）',
  'rehearsal.csv-storeys': '楼层清空',
  'rehearsal.csv-spaces': '房间清空',
  'rehearsal.csv-clear-seconds': '清空（s，空白＝未清空）',
  'rehearsal.csv-at-end': '结束时在内',
  'rehearsal.csv-service': '服务水平（人·s）',
  'rehearsal.csv-queues': '各层最长的排队',
  'rehearsal.csv-when': '时刻（s）',
  'rehearsal.csv-crowded': '达到服务水平 E、F 的地方',
  'rehearsal.csv-density': '最密（人/m²）',
  'rehearsal.csv-runs': '多次推演',
} satisfies AnyCatalogue;
