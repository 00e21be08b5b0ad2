import type { AnyCatalogue } from '../catalogue';
import type { Formats } from '../formats';
import { timeText } from '../time-text';

/** A time after the beginning: 0 is said as such. */
const at = (seconds: number): string => (seconds < 0.5 ? '0 秒' : timeText(seconds, 'zh'));

/** Crowd rehearsals: who, how, the run and how it is watched. */
export const rehearsalZh = {
  'rehearsal.time': (p: { seconds: number }) => at(p.seconds),

  'rehearsal.run-title': '推演',
  'rehearsal.start': '开始推演',
  'rehearsal.again': '重新推演',
  'rehearsal.retry': '重试',
  'rehearsal.stop': '停止',
  'rehearsal.none-title': '还没有人',
  'rehearsal.none-text': '先安排人员：按时刻自动填入，或逐间、逐个放置。然后开始推演，边算边看。',
  'rehearsal.ready': (p: { people: number; alarm: boolean }, f: Formats) =>
    `${f.number(p.people)} 人待命。${p.alarm ? '时间从报警时刻算起' : '没有警报，时间从推演开始算起'}，边算边看。`,
  'rehearsal.preparing': (p: { people: number }, f: Formats) =>
    `正在为 ${f.number(p.people)} 人找出口和路线…`,
  'rehearsal.filling': '正在按平面图安排人员…',
  'rehearsal.starts-after': '正在整理并保存刚结束的推演，随后重新开始…',
  'rehearsal.running': (p: { time: string; left: number; inside: number }, f: Formats) =>
    `已推演 ${p.time}：${f.number(p.left)} 人已离开，${f.number(p.inside)} 人在内`,
  'rehearsal.rate': (p: { rate: number }, f: Formats) =>
    `推演速度为实际的 ${f.number(p.rate, p.rate < 10 ? 1 : 0)} 倍`,
  'rehearsal.progress': '已离开的人',
  'rehearsal.over-all': (p: { people: number; time: string; alarm: boolean }, f: Formats) =>
    p.alarm
      ? `${f.number(p.people)} 人全部离开，最后一人用时 ${p.time}`
      : `没有警报：${f.number(p.people)} 人陆续走完，最后一人在 ${p.time}离开`,
  'rehearsal.over-some': (p: { inside: number; people: number; time: string }, f: Formats) =>
    `到 ${p.time}为止，${f.number(p.people)} 人中还有 ${f.number(p.inside)} 人没有离开`,
  'rehearsal.stopped': (p: { inside: number; time: string }, f: Formats) =>
    `在 ${p.time}处停止，当时 ${f.number(p.inside)} 人在内。已推演的部分可以回看。`,
  'rehearsal.problem-run': '推演中断',
  'rehearsal.problem-placing': '没能算出人员站位',
  'rehearsal.problem-filling': '没能按平面图安排人员',
  'rehearsal.problem-filling-off': '按平面图安排人员已取消：其间手动改动了人员。如需替换，请重新安排。',
  'rehearsal.problem-report': '结果没有整理出来',
  'rehearsal.problem-map': '本层的分布图没有算出来',
  'rehearsal.problem-spread': '换随机种子的多次推演中断',
  'rehearsal.problem-trajectories': '轨迹文件没有写成',
  'rehearsal.problem-file': '方案文件没能打开',
  'rehearsal.problem-file-long': '方案文件超过 16 MB，没有打开。请按房间成组安排人员，或用命令行推演。',
  'rehearsal.problem-draft': '这台设备上存的方案读不出来，已原样保留；现在准备的方案不会存下，请保存成文件。',
  'rehearsal.problem-text': '程序或设备出错，已算出的部分仍可回看。平面图和方案没有受影响。',
  'rehearsal.outdated': '平面图或方案在这次推演之后改过，下面是改之前的结果。',
  'rehearsal.began': '推演已开始',
  'rehearsal.cut-short': '推演提前结束',
  'rehearsal.refused': '这样推演不了',
  'rehearsal.others': (p: { count: number }, f: Formats) => `另有 ${f.number(p.count)} 处`,
  'rehearsal.file-refused': '这个方案文件不能用',
  'rehearsal.not-a-scenario': '这不是疏散方案文件。请选择从这里或命令行保存的方案（JSON）。现有方案没有变。',
  'rehearsal.go-there': '去那里看',
  'rehearsal.take-out': '移走此人',
  'rehearsal.empty-room': '清空这个房间',
  'rehearsal.one-in': (p: { place: string; number: number }) => `${p.place} 第 ${p.number} 人`,
  'rehearsal.open-those': '打开关闭的门',

  'rehearsal.who': '人员',
  'rehearsal.who-total': (p: { people: number }, f: Formats) => `${f.number(p.people)} 人`,
  'rehearsal.hour': '时刻',
  'rehearsal.day': '日子',
  'rehearsal.weekday': '工作日',
  'rehearsal.weekend': '周末',
  'rehearsal.fill': '按此时刻填入',
  'rehearsal.fill-peak': '门诊高峰',
  'rehearsal.fill-peak-text': (p: { minutes: number }, f: Formats) =>
    `门诊高峰是无火情、无警报的方案：门诊人最多的一小时，楼内的人在 ${f.number(p.minutes)} 分钟内陆续离开，看哪里拥挤、排多长的队。没有新来的人进楼，没有人乘电梯。`,
  'rehearsal.fill-replaces':
    '填入会替换现有人员和关闭的门；门诊高峰还会去掉烟气和出口的变化，并至少推演 30 分钟。',
  'rehearsal.clear': '全部清空',
  'rehearsal.filled-occupancy': (p: { hour: string; weekend: boolean; people: number }, f: Formats) =>
    `按${p.weekend ? '周末' : '工作日'} ${p.hour} 填入 ${f.number(p.people)} 人，在各自房间里。`,
  'rehearsal.filled-peak': (p: { hour: string; people: number }, f: Formats) =>
    `门诊高峰（${p.hour}）：${f.number(p.people)} 人，没有警报，各自陆续离开；没有新来的人。`,
  'rehearsal.left-cannot-walk': (p: { people: number; alarm: boolean }, f: Formats) =>
    p.alarm
      ? `另有 ${f.number(p.people)} 名不能自行行走的病人未计入：他们要由医护用病床、轮椅转移，目前的推演还不包括，须另行安排人手和时间。`
      : `另有 ${f.number(p.people)} 名不能自行行走的人未计入：他们由人推着、陪着走，目前的推演还不包括。`,
  'rehearsal.left-no-room': (p: { people: number }, f: Formats) =>
    `${f.number(p.people)} 人因房间里没有足够的可站地面而未计入。`,
  'rehearsal.left-no-way': (p: { people: number }, f: Formats) =>
    `${f.number(p.people)} 人因房间走不到任何出口而未计入，请检查门是否画全。`,
  'rehearsal.left-where': (p: { rooms: number }, f: Formats) =>
    `未计入的人在哪些房间（${f.number(p.rooms)}）`,
  'rehearsal.left-why-cannot-walk': '不能行走',
  'rehearsal.left-why-no-room': '站不下',
  'rehearsal.left-why-no-way': '无路可走',
  'rehearsal.hour-locks': (p: { hour: string; doors: number }, f: Formats) =>
    `平面图写明 ${p.hour} 有 ${f.number(p.doors)} 扇门锁着。推演按“怎样推演”中列出的关闭的门计算。`,

  'rehearsal.premovement': '预动作时间',
  'rehearsal.premovement-text': (p: { alarm: boolean }) =>
    p.alarm
      ? '从报警到开始走的时间：听到警报、判断、收拾、叫人。对全部房间生效。'
      : '从推演开始到动身离开的时间：没有警报，各人到时间就走。对全部房间生效。',
  'rehearsal.premovement-at-once': '立即出发',
  'rehearsal.premovement-after': '统一延后',
  'rehearsal.premovement-between': '在两个时间之间均匀分布',
  'rehearsal.premovement-half': '多数较快，少数很慢',
  'rehearsal.premovement-kept': '保持各房间现在的设置',
  'rehearsal.premovement-from': '最早',
  'rehearsal.premovement-to': '最晚',
  'rehearsal.premovement-delay': '延后',
  'rehearsal.premovement-median': '一半人在此之前出发',
  'rehearsal.premovement-late': '95% 的人在此之前出发',
  'rehearsal.waits-constant': (p: { value: number }, f: Formats) =>
    p.value === 0 ? '立即出发' : `${f.number(p.value, 1)} 秒后出发`,
  'rehearsal.waits-uniform': (p: { min: number; max: number }, f: Formats) =>
    `${f.number(p.min, 1)}–${f.number(p.max, 1)} 秒之间均匀出发`,
  'rehearsal.waits-normal': (p: { mean: number; deviation: number }, f: Formats) =>
    `平均 ${f.number(p.mean, 1)} 秒后出发（标准差 ${f.number(p.deviation, 1)} 秒）`,
  'rehearsal.waits-lognormal': (p: { median: number; late: number }, f: Formats) =>
    `一半人 ${f.number(p.median)} 秒内出发，95% 的人 ${f.number(p.late)} 秒内出发`,
  'rehearsal.waits-list': (p: { count: number }, f: Formats) => `按方案给出的 ${f.number(p.count)} 个时间`,
  'rehearsal.waits-mixed': '各房间不同',

  'rehearsal.rooms': '房间里的人',
  'rehearsal.rooms-storey': (p: { storey: string; people: number; rooms: number }, f: Formats) =>
    `${p.storey}：${f.number(p.people)} 人，${f.number(p.rooms)} 间`,
  'rehearsal.room-people': (p: { room: string }) => `${p.room} 的人数`,
  'rehearsal.room-profile': (p: { room: string }) => `${p.room} 的人员类型`,
  'rehearsal.room-more': (p: { room: string }) => `看 ${p.room}`,
  'rehearsal.room-mixed': '多种人员：改人数时按现有比例分配；在此选类型会统一成一种',
  'rehearsal.room-add': '往本层某间放人',
  'rehearsal.room-which': '房间',
  'rehearsal.room-count': '人数',
  'rehearsal.room-put': '放入',
  'rehearsal.more-rooms': (p: { count: number }, f: Formats) => `再显示 ${f.number(p.count)} 间`,
  'rehearsal.by-hand': (p: { people: number }, f: Formats) => `逐个放置的人（${f.number(p.people)}）`,
  'rehearsal.person': (p: { id: string; storey: string; room: string }) => `${p.id}：${p.storey} ${p.room}`,
  'rehearsal.person-remove': (p: { id: string }) => `移走 ${p.id}`,
  'rehearsal.person-go': (p: { id: string }) => `看 ${p.id}`,
  'rehearsal.profiles': '人员类型',
  'rehearsal.profile-visitor': '来访者、工作人员',
  'rehearsal.profile-adult': '成人',
  'rehearsal.profile-patient': '能走的病人',
  'rehearsal.profile-stick': '拄拐者',
  'rehearsal.profile-own': (p: { speed: number }, f: Formats) => `自定（${f.number(p.speed, 2)} m/s）`,
  'rehearsal.profile-mixed': '多种',
  'rehearsal.profile-count': (p: { profile: string; people: number }, f: Formats) =>
    `${p.profile} ${f.number(p.people)} 人`,
  'rehearsal.unknown-room': (p: { id: string }) => `平面图里没有的房间 ${p.id}`,

  'rehearsal.tool': '点击楼面时',
  'rehearsal.tool-put': '放人',
  'rehearsal.tool-select': '选择',
  'rehearsal.tool-hint': '点楼面，放一个人。',
  'rehearsal.tool-follow': '点一个人，镜头跟着走。',
  'rehearsal.cannot-stand': '这里站不下人：不是可行走的地面，或者紧挨着墙、别人。',

  'rehearsal.how': '怎样推演',
  'rehearsal.preset': '行走模型',
  'rehearsal.preset-conservative': '偏保守（默认）',
  'rehearsal.preset-experimental': '按实验测得',
  'rehearsal.preset-jupedsim': 'JuPedSim 参数',
  'rehearsal.preset-own': '方案文件里的参数',
  'rehearsal.preset-conservative-text':
    '净宽 2.6 m 以内的门按规范上限通过：每米净宽每秒不超过 1.33 人，更宽的开口可能超过。算出的时间偏长，适合核对能否及时撤完。走道里每平方米不超过 3 人时，速度与 Weidmann 曲线相差不到 10 %。',
  'rehearsal.preset-experimental-text':
    '门的通过能力按实验中的成人：每米净宽每秒约 1.9 人。适合与真实演练对比，不宜单独用来证明安全。',
  'rehearsal.preset-jupedsim-text':
    '无碰撞速度模型的原始默认参数，用来与 JuPedSim 对照。窄门、对向人流处可能堵死。',
  'rehearsal.preset-own-text': '打开的方案自带的无碰撞速度模型参数，不作改动。',
  'rehearsal.exits-choice': '怎样选出口',
  'rehearsal.exits-nearest': '最近的出口',
  'rehearsal.exits-time': '用时最短的出口',
  'rehearsal.exits-nearest-text':
    '每人走最短路线到最近的出口，排队再长也不改道。封闭楼梯间的外门也算出口，没有人乘电梯。',
  'rehearsal.exits-time-text': '每人按步行加排队的时间选出口，别处明显更快才改道。',
  'rehearsal.max-time': '最长推演时间',
  'rehearsal.max-time-hint': (p: { time: string }) => `到 ${p.time}仍有人在内也停止`,
  'rehearsal.seed': '随机种子',
  'rehearsal.seed-hint': '决定谁站在哪里、何时出发。同一种子每次结果相同，换一个就换一次偶然。',
  'rehearsal.number': (p: { min: number; max: number }, f: Formats) =>
    `请填 ${f.number(p.min, 2)} 到 ${f.number(p.max, 2)} 之间的数。`,
  'rehearsal.advanced': '进阶：烟气、出口中途关闭',

  'rehearsal.shut': (p: { count: number }, f: Formats) => `关闭的门（${f.number(p.count)}）`,
  'rehearsal.shut-none': '除全天锁闭的门以外，所有门都能通过。',
  'rehearsal.shut-text': '除全天锁闭的门以外，只有这里列出的门不能通过：',
  'rehearsal.shut-open': (p: { door: string }) => `打开 ${p.door}`,
  'rehearsal.shut-all-open': '全部打开',
  'rehearsal.shut-take-hand': (p: { count: number }, f: Formats) =>
    `照“单条路线”里关上的 ${f.number(p.count)} 扇门`,
  'rehearsal.shut-take-hour': (p: { count: number; hour: string }, f: Formats) =>
    `照 ${p.hour} 锁着的 ${f.number(p.count)} 扇门`,
  'rehearsal.shut-this': '关上',
  'rehearsal.unknown-door': (p: { id: string }) => `平面图里没有的门 ${p.id}`,

  'rehearsal.smoke': '烟气',
  'rehearsal.smoke-law': '烟气中怎样变慢',
  'rehearsal.smoke-law-fridolf': '按能见距离（Fridolf 等 2019）',
  'rehearsal.smoke-law-lund': '按隧道实验（Frantzich、Nilsson 2003）',
  'rehearsal.smoke-text-fridolf':
    '整层烟气均匀。消光系数 0 为无烟；0.5 时剩原速的 3/4，3 时剩 1/3。不计毒性。',
  'rehearsal.smoke-text-lund': '整层烟气均匀。消光系数每增加 1，慢原速的 8%，最慢为原速的 1/10。不计毒性。',
  'rehearsal.smoke-storey': '楼层',
  'rehearsal.smoke-extinction': '消光系数',
  'rehearsal.smoke-of': (p: { storey: string }) => `${p.storey} 的消光系数`,
  'rehearsal.smoke-add': '加一层',
  'rehearsal.smoke-remove': (p: { storey: string }) => `去掉 ${p.storey} 的烟气`,
  'rehearsal.changes': '中途关闭或打开的出口',
  'rehearsal.changes-text': '例如起火 2 分钟后某安全出口不能再用。之后走向它的人改走别处。',
  'rehearsal.change-exit': '出口',
  'rehearsal.change-at': '时间',
  'rehearsal.change-what': '从此',
  'rehearsal.change-shuts': '关闭',
  'rehearsal.change-opens': '打开',
  'rehearsal.change-add': '加一条',
  'rehearsal.change-line': (p: { time: string; exit: string; open: boolean }) =>
    `${p.time}起${p.open ? '打开' : '关闭'} ${p.exit}`,
  'rehearsal.change-remove': (p: { exit: string }) => `去掉：${p.exit}`,

  'rehearsal.transport': '回看',
  'rehearsal.play': '播放',
  'rehearsal.pause': '暂停',
  'rehearsal.earlier': '后退 5 秒',
  'rehearsal.later': '前进 5 秒',
  'rehearsal.time-of': (p: { alarm: boolean }) => (p.alarm ? '报警后的时间' : '推演开始后的时间'),
  'rehearsal.time-said': (p: { time: string; inside: number }, f: Formats) =>
    `${p.time}，${f.number(p.inside)} 人在内`,
  'rehearsal.speed': '播放速度',
  'rehearsal.times': (p: { rate: number }, f: Formats) => `${f.number(p.rate, 2)}×`,
  'rehearsal.inside': (p: { people: number }, f: Formats) => `在内 ${f.number(p.people)}`,
  'rehearsal.following': (p: { number: number }, f: Formats) => `跟随第 ${f.number(p.number)} 人`,
  'rehearsal.following-now': (p: { time: string; speed: number }, f: Formats) =>
    `${p.time}，${f.fixed(p.speed, 1)} m/s`,
  'rehearsal.following-waits': (p: { time: string }) => `${p.time}，还没出发`,
  'rehearsal.following-out': '已离开',
  'rehearsal.follow-stop': '不再跟随',
  'rehearsal.follow-last': '跟随最后离开的人',

  'rehearsal.keep': '方案与导出',
  'rehearsal.open-scenario': '打开方案',
  'rehearsal.save-scenario': '保存方案',
  'rehearsal.save-trajectories': '导出轨迹（JuPedSim 文本）',
  'rehearsal.save-results': '导出结果（CSV）',
  'rehearsal.saving': '正在写轨迹文件',
  'rehearsal.saving-share': (p: { share: string; bytes: number }, f: Formats) =>
    `正在写轨迹文件：${p.share}，共约 ${f.megabytes(p.bytes)}`,
  'rehearsal.saving-cancel': '取消导出',
  'rehearsal.trajectories-size': (p: { bytes: number }, f: Formats) =>
    `轨迹文件约 ${f.megabytes(p.bytes)}：每人每帧一行。写的时候有进度，可以取消。`,
  'rehearsal.keep-text': '方案文件也能交给命令行 wardtwin evacuate 运行，结果相同。',
  'rehearsal.keep-after': '有了推演之后才能导出轨迹和结果。',
  'rehearsal.not-kept': '这台设备没能存下方案，关闭页面就会丢失：请保存方案文件。',
} satisfies AnyCatalogue;
