import type { AnyCatalogue } from '../../i18n/catalogue';
import { verifyZh } from './verify.zh';

/** What the command line says to people. */
export const cliZh = {
  ...verifyZh,
  'cli.usage': '用法：wardtwin <命令> --plan 文件 [选项]',
  'cli.commands': '命令',
  'cli.options': '选项',
  'cli.more-help': '每个命令的全部选项：wardtwin <命令> --help',
  'cli.no-command': '没有给出命令。用 --help 查看可用的命令。',
  'cli.unknown-command': (p: { word: string; nearest: string }) =>
    p.nearest === '' ? `没有“${p.word}”这个命令。` : `没有“${p.word}”这个命令，是不是“${p.nearest}”？`,
  'cli.unknown-option': (p: { word: string; nearest: string; command: string }) =>
    p.nearest === ''
      ? `${p.command} 没有“${p.word}”这个选项。`
      : `${p.command} 没有“${p.word}”这个选项，是不是“${p.nearest}”？`,
  'cli.unexpected-word': (p: { word: string; command: string }) => `${p.command} 不接受“${p.word}”。`,
  'cli.option-without-value': (p: { option: string }) => `${p.option} 后面缺少值。`,
  'cli.option-with-value': (p: { option: string }) => `${p.option} 不接受值。`,
  'cli.option-twice': (p: { option: string }) => `${p.option} 给了两次。`,
  'cli.option-missing': (p: { option: string; command: string }) => `${p.command} 需要 ${p.option}。`,
  'cli.unknown-subject': (p: { word: string; nearest: string }) =>
    p.nearest === ''
      ? `还不能分析“${p.word}”的覆盖。`
      : `还不能分析“${p.word}”的覆盖，是不是“${p.nearest}”？`,
  'cli.subject-missing': (p: { known: string }) => `coverage 需要说明对象：${p.known}。`,
  'cli.bad-language': (p: { value: string }) => `--lang 只能是 zh 或 en，而不是“${p.value}”。`,
  'cli.bad-limit': (p: { value: string }) => `--limit 必须是大于 0 的米数，而不是“${p.value}”。`,
  'cli.bad-standard': (p: { value: string; known: string }) =>
    `--standard 没有“${p.value}”，可选：${p.known}。`,
  'cli.bad-mover': (p: { value: string; known: string }) => `--for 没有“${p.value}”，可选：${p.known}。`,
  'cli.lifts-for-whom': '--lifts 只用于 --for wheelchair 或 --for bed。',
  'cli.bad-hour': (p: { value: string }) => `--hour 必须写成 HH:MM，而不是“${p.value}”。`,
  'cli.bad-point': (p: { option: string; value: string }) =>
    `${p.option} 必须写成 楼层:x,y（米），而不是“${p.value}”。`,
  'cli.unknown-storey': (p: { option: string; value: string; known: string }) =>
    `${p.option}：没有楼层“${p.value}”。有：${p.known}。`,
  'cli.unknown-door': (p: { value: string; nearest: string }) =>
    p.nearest === ''
      ? `--closed：没有门“${p.value}”。`
      : `--closed：没有门“${p.value}”，是不是“${p.nearest}”？`,
  'cli.off-floor': (p: {
    option: string;
    value: string;
    storey: string;
    x: string;
    y: string;
    metres: string;
  }) =>
    `${p.option}：${p.value} 不在可行走的地面上。最近的地面在 ${p.storey}:${p.x},${p.y}，相距 ${p.metres} 米。`,
  'cli.off-floor-none': (p: { option: string; value: string }) =>
    `${p.option}：${p.value} 不在可行走的地面上，该楼层没有可行走的地面。`,
  'cli.in-wall': (p: { option: string; value: string }) =>
    `${p.option}：${p.value} 在墙体内，看不到任何地方。`,
  'cli.off-plan': (p: { option: string; value: string; metres: string }) =>
    `${p.option}：${p.value} 在平面图之外，距图上最近处 ${p.metres} 米。`,
  'cli.off-plan-empty': (p: { option: string; value: string }) =>
    `${p.option}：${p.value} 所在的楼层什么都没有画。`,
  'cli.no-such-file': (p: { path: string }) => `没有文件 ${p.path}。`,
  'cli.not-a-file': (p: { path: string }) => `${p.path} 不是文件。`,
  'cli.file-unreadable': (p: { path: string; reason: string }) => `无法读取 ${p.path}（${p.reason}）。`,
  'cli.file-unwritable': (p: { path: string; reason: string }) => `无法写入 ${p.path}（${p.reason}）。`,
  'cli.unknown-format': (p: { path: string; known: string }) =>
    `不认识 ${p.path} 的格式。认识的扩展名：${p.known}。`,
  'cli.bad-file': (p: { path: string; place: string; text: string }) =>
    p.place === '' ? `${p.path}：${p.text}` : `${p.path}，${p.place}：${p.text}`,
  'cli.reading': (p: { path: string }) => `正在读取 ${p.path} …`,
  'cli.preparing': '正在准备可行走的地面 …',
  'cli.computing': '正在计算 …',

  'cli.about-info': '列出平面图里有什么',
  'cli.about-convert': '在格式之间转换，按扩展名',
  'cli.about-path': '两点之间的最短步行路径',
  'cli.about-reach': '从若干点出发，限定步行距离内的地面',
  'cli.about-visible': '从一点能看到的范围',
  'cli.about-check': '违反规范之处，含依据和把握程度',
  'cli.about-coverage': '设施的覆盖范围；疏散：出口、房门和距离',

  'cli.buildings': '楼栋',
  'cli.spaces': '房间',
  'cli.doors': '门',
  'cli.openings': '洞口',
  'cli.openings-value': (p: { given: number; derived: number }) => `图上 ${p.given}，推得 ${p.derived}`,
  'cli.flights': '梯段',
  'cli.stairs': '楼梯',
  'cli.assets': '设施',
  'cli.joined': '经楼梯连通后的部分',
  'cli.warnings': '疑点',
  'cli.storey': '楼层',
  'cli.space': '房间',
  'cli.elevation': '标高',
  'cli.gross-area': '房间面积',
  'cli.walkable': '可行走',
  'cli.pieces': '互不相通的部分',
  'cli.written': '已写入',
  'cli.length': '长度',
  'cli.widest-way': (p: { mover: string; width: string; needed: string; at: string }) =>
    `${p.mover}无法通行：最宽的路在 ${p.at} 处净宽只有 ${p.width}，需要 ${p.needed}。`,
  'cli.no-turn': (p: { mover: string; at: string; room: string | null; needed: string | null }) =>
    `${p.mover}无法通行：在 ${p.at} 处转不过弯${p.room === null || p.needed === null ? '' : `，对面净深 ${p.room}，需要 ${p.needed}`}。`,
  'cli.mover-wheelchair': '轮椅',
  'cli.mover-bed': '病床',
  'cli.no-way': '两点之间没有路可走。',
  'cli.reached': '可达',
  'cli.unreached': '不可达',
  'cli.farthest': '最远点',
  'cli.no-farthest': '没有可达的地面',
  'cli.area': '面积',
  'cli.unbounded': '视线没有被完全围住，面积无界',
  'cli.vertices': '顶点',
  'cli.covered': '已覆盖',
  'cli.uncovered': '未覆盖',
  'cli.total': '合计',
  'cli.limit': '限定步行距离',
  'cli.limit-by-code': '按标准：各处按火灾类别和危险级，只算本层适用的灭火器',
  'cli.standard-cn': (p: { names: readonly string[] }) => `中国：${p.names.join('、')}`,
  'cli.standard-nfpa': (p: { names: readonly string[] }) => `美国：${p.names.join('、')}`,
  'cli.standard-uk': (p: { names: readonly string[] }) => `英国：${p.names.join('、')}`,
  'cli.worst': '最不利点',
  'cli.uncovered-spaces': '有未覆盖地面的房间',
  'cli.no-extinguishers': '平面图里没有灭火器。',
  'cli.unreachable': '走不到',
  'cli.rule': '依据',
  'cli.unknown-analysis': (p: { word: string; nearest: string; known: string }) =>
    p.nearest === ''
      ? `--only 没有“${p.word}”。可选：${p.known}。`
      : `--only 没有“${p.word}”，是不是“${p.nearest}”？可选：${p.known}。`,
  'cli.no-records': (p: { path: string }) => `${p.path} 里没有记录（events）。`,
  'cli.bad-json': (p: { path: string; line: number | null }) =>
    p.line === null ? `${p.path} 不是 JSON。` : `${p.path} 第 ${p.line} 行不是 JSON。`,
  'cli.bad-date': (p: { value: string }) => `--as-of 必须写成 YYYY-MM-DD，而不是“${p.value}”。`,
  'cli.standard': '适用规范',
  'cli.setting-points': '设置点',
  'cli.calculation-units': '计算单元',
  'cli.units-hold': '其中符合',
  'cli.chemical-stores': '危化品存放处',
  'cli.stock-items': '在库物质（条）',
  'cli.as-of': '截至',
  'cli.records': '记录',
  'cli.records-none': '没有：只按平面图检查危化品',
  'cli.records-read': (p: { events: number; unreadable: number }) =>
    p.unreadable === 0 ? `${p.events} 条` : `${p.events} 条，另有 ${p.unreadable} 条无法读取`,
  'cli.counted': '计入',
  'cli.counted-designed': '灭火器和探测器按设计状态，不扣除记录中停用的',
  'cli.major-hazard': '重大危险源 S',
  'cli.major-hazard-sum': (p: { sum: string; unknown: number }) =>
    p.unknown === 0 ? p.sum : `${p.sum}（另有 ${p.unknown} 条无法折算）`,
  'cli.hour': '时刻',
  'cli.hour-none': '不限：只计始终上锁的门',
  'cli.closed-doors': '另按关闭计',
  'cli.storey-exits': '安全出口',
  'cli.stair-exits': '楼梯间通向室外的门',
  'cli.storey-exits-sum': (p: { exits: number; shut: number; lost: number }) =>
    `${p.exits} 个${p.shut === 0 ? '' : `，其中 ${p.shut} 个关闭`}${p.lost === 0 ? '' : `，${p.lost} 个走不到室外`}`,
  'cli.egress-rooms': '检查的房间',
  'cli.egress-persons': '计入人数',
  'cli.egress-storeys': '有人使用的楼层',
  'cli.exits': '安全出口',
  'cli.exit-width': '出口净宽',
  'cli.width-needed': '需要',
  'cli.rooms': '房间',
  'cli.persons': '人数',
  'cli.door': '门',
  'cli.clear-width': '净宽',
  'cli.in-room': '室内最远',
  'cli.from-door': '房门至出口',
  'cli.longest-from-door': '有人房间房门至出口最远',
  'cli.building': '楼栋',
  'cli.clear-after': '疏散完毕',
  'cli.left-after': '走空',
  'cli.governed-by': '主要耗时',
  'cli.governs-walk': '行走',
  'cli.governs-door': '门口排队',
  'cli.governs-corridor': '走道拥挤',
  'cli.governs-stair': '楼梯排队',
  'cli.never-clear': '走不完',
  'cli.clear-nobody': '无人',
  'cli.clear-no-way': '都无路可走',
  'cli.clear-but': (p: { time: string; count: number }) => `${p.time}（另有 ${p.count} 人无路可走）`,
  'cli.clear-too-narrow': '太窄无法通过',
  'cli.clear-stair-not-told': '楼梯去向不明',
  'cli.straight': '直线',
  'cli.exit': '出口',
  'cli.position': '位置',
  'cli.between-exits': '两个出口之间',
  'cli.dead-end': '袋形走道',
  'cli.exit-kind': '类型',
  'cli.exit-final': '直通室外',
  'cli.exit-stair': '楼梯间',
  'cli.exit-open-stair': '敞开楼梯',
  'cli.exit-refuge': '避难间',
  'cli.exit-compartment': '相邻防火分区',
  'cli.exit-ground': '室外地面',
  'cli.exit-open': '可用',
  'cli.exit-shut': '关闭',
  'cli.exit-lost': '走不到室外',
  'cli.exit-from-stair': '楼梯间的外门',
  'cli.no-exits': '平面图里没有安全出口。',
  'cli.about-doors': '疏散最依赖哪些门：按失去每扇门的后果排列',
  'cli.door-between': '连通',
  'cli.door-without': '无路可走（人）',
  'cli.door-one-exit': '只剩一个出口（人）',
  'cli.door-through-rooms': '多穿房间（人）',
  'cli.door-person-metres': '合计多走',
  'cli.door-longest': '最长路线增加',
  'cli.no-critical-doors': '没有哪扇门的失去影响任何人：图中没有人，或没有疏散路线。',
  'cli.doors-measured': '每次只失去一扇门。房间的门和只有一扇门的厅的门只关系到其中的人，不列出。',
  'cli.cameras': '摄像机',
  'cli.cameras-counted': (p: { cameras: number; absent: number; asOf: string | null }) =>
    p.asOf === null
      ? `${p.cameras} 台（按设计）`
      : `${p.cameras} 台（截至 ${p.asOf}，另有 ${p.absent} 台停用、缺失或报废）`,
  'cli.scale': '像素密度分级',
  'cli.scale-oodpcvs-2025': 'IEC 62676-4:2025（OODPCVS）',
  'cli.scale-dori-2014': 'IEC 62676-4:2014（DORI）',
  'cli.scale-own': '本图自定的分级',
  'cli.no-own-scale':
    '--scale own：图中没有自定的像素密度分级。请先在规划页的“摄像机型号与分级”中设定，或改用其他分级。',
  'cli.doors-stand': '门',
  'cli.doors-closed': '关',
  'cli.doors-half': '半开',
  'cli.doors-open': '开',
  'cli.watched-floor': '应看到的地面',
  'cli.watched-sum': (p: { area: string; blind: string; below: string }) =>
    `${p.area}，其中盲区 ${p.blind}，密度不足 ${p.below}`,
  'cli.storage': '录像存储',
  'cli.storage-need': (p: {
    terabytes: string;
    days: number;
    planned: string;
    assumed: number;
    unknown: number;
  }) =>
    `法规至少 ${p.days} 天需 ${p.terabytes} TB，按各台所填天数需 ${p.planned} TB（${p.assumed} 台码率按像素估计，H.265${p.unknown === 0 ? '' : `；${p.unknown} 台像素不明，未计入`}）`,
  'cli.blind': '盲区',
  'cli.below': '密度不足',
  'cli.level': '应达',
  'cli.outdoors': '室外，不计面积',
  'cli.seen-alone': '仅此一台看到',
  'cli.seen': '看到',
  'cli.camera': '摄像机',
  'cli.state': '状态',
  'cli.blind-rooms': '有盲区或密度不足的房间',
  'cli.no-cameras': '平面图里没有摄像机。',
  'cli.about-place': '摄像机加在哪里：最少几台看全应看的，或只加几台看得最多',
  'cli.placing': (p: { storey: string }) => `正在求 ${p.storey} 层的布点…`,
  'cli.bad-more': (p: { value: string; most: number }) =>
    `--more 必须是 1 到 ${p.most} 的整数，而不是“${p.value}”。`,
  'cli.place-nothing': '不需要加摄像机：该看的都看清了。',
  'cli.place-count': '新增台数',
  'cli.place-proof': '已证明',
  'cli.place-proven': '不可能更少',
  'cli.place-least': (p: { least: number; gap: string; count: number }) =>
    p.gap === '' ? '尚未证明' : `至少 ${p.least} 台，差距不超过 ${p.gap}`,
  'cli.place-most': (p: { share: string }) => `同样台数最多看清所缺的 ${p.share}`,
  'cli.place-area': '未看清的地面',
  'cli.place-doorways': '未达要求的出入口',
  'cli.place-cars': '无监控的轿厢',
  'cli.place-unmet': '解决不了',
  'cli.place-cut-short': '有的楼层用完了一分钟的计算时间：方案是到那时为止最好的，证明仍然有效。',
  'cli.place-model': '型号',
  'cli.place-mount': '安装',
  'cli.mount-wall': '墙面',
  'cli.mount-ceiling': '吊顶',
  'cli.place-heading': '朝向',
  'cli.place-tilt': '俯角',
  'cli.not-of-subject': (p: { option: string; subject: string }) =>
    `${p.option} 不用于 coverage ${p.subject}。`,
  'cli.bad-choice': (p: { option: string; value: string; nearest: string; known: string }) =>
    p.nearest === ''
      ? `${p.option} 没有“${p.value}”。可选：${p.known}。`
      : `${p.option} 没有“${p.value}”，是不是“${p.nearest}”？可选：${p.known}。`,
  'cli.fault-optics-unknown': '镜头或像素数未填',
  'cli.fault-no-angle': '视场角为 0',
  'cli.fault-too-wide': '直线镜头达不到的视场角',
  'cli.fault-no-pixels': '像素数为 0',
  'cli.fault-outside': '在建筑物和场地之外',
  'cli.fault-in-wall': '在墙体或柱子里',
  'cli.fault-above-ceiling': '在吊顶之上',
  'cli.fault-sees-nothing': '看不到任何地面',
  'cli.findings': '问题',
  'cli.severity': '程度',
  'cli.severity-critical': '危急',
  'cli.severity-major': '严重',
  'cli.severity-minor': '一般',
  'cli.severity-info': '提示',
  'cli.finding': '问题',

  'cli.about-evacuate': '人群疏散模拟：按方案文件，可多次运行、输出轨迹',
  'cli.bad-scenario': (p: { path: string }) =>
    `${p.path} 不是疏散方案：需要 JSON 文本（format 为 evacuation-scenario，version 为 1）。`,
  'cli.bad-whole': (p: { option: string; value: string; least: number; most: number }) =>
    `${p.option} 必须是 ${p.least} 到 ${p.most} 的整数，而不是“${p.value}”。`,
  'cli.evacuation-run': (p: { run: number; runs: number; seed: number }) =>
    `第 ${p.run} 次，共 ${p.runs} 次（种子 ${p.seed}）…`,
  'cli.evacuation-at': (p: { seconds: number; people: number }) =>
    `${Math.round(p.seconds)} 秒：楼内还有 ${p.people} 人 …`,
  'cli.seed': '随机种子',
  'cli.evacuation-left': '已离开',
  'cli.evacuation-remaining': '仍在楼内',
  'cli.evacuation-first': '首位离开',
  'cli.evacuation-t50': '半数离开',
  'cli.evacuation-t95': '95% 离开',
  'cli.evacuation-last': '全部离开',
  'cli.evacuation-last-through': '末位离开',
  'cli.evacuation-steps': '步数',
  'cli.evacuation-cost': '计算时间，每人每步',
  'cli.evacuation-flow': '流量（人/秒）',
  'cli.evacuation-verification': '引擎在公开验证算例上的表现：wardtwin verify evacuation。',
  'cli.evacuation-standing': '仍在楼内的人可能走得慢，也可能停在引擎认为身体通不过的地方：请看轨迹。',
  'cli.evacuation-time': '时刻',
  'cli.evacuation-runs': '达到的次数',
  'cli.evacuation-mean': '平均',
  'cli.evacuation-mean-within': '平均值的 95% 置信区间',
  'cli.evacuation-deviation': '标准差',
  'cli.evacuation-p95': '第 95 百分位',

  'cli.about-demo': '演示医院：埋设的问题（--stories）、统计数字（--figures）或一年的记录（--records）',
  'cli.demo-what': 'demo 需要 --stories、--figures、--records 中的一个。',
  'cli.demo-clock': '演示时刻',
  'cli.events': '记录数',
  'cli.event-type': '类型',
  'cli.story': '编号',
  'cli.story-kind': '类别',
  'cli.story-place': '位置',
  'cli.story-lines': '条目',
  'cli.story-expects': '应报',
  'cli.story-text': '问题',
  'cli.not-yet': (p: { code: string }) => `${p.code}（尚未分析）`,
  'cli.storeys': '楼层数',
  'cli.beds': '床位',
  'cli.departments': '科室',
  'cli.people': '人员',
  'cli.units': '灭火器（具）',
  'cli.duplicate-rooms': '与他处完全相同的房间',
  'cli.duplicate-wards': '其中病房',
  'cli.share-of': (p: { copies: number; rooms: number; share: string }) =>
    `${p.copies} / ${p.rooms}（${p.share}）`,
  'cli.door-widths': '门净宽',
  'cli.use': '用途',
  'cli.count': '数量',
  'cli.distinct': '不同值',
  'cli.least': '最小',
  'cli.lower-quartile': '下四分位',
  'cli.median': '中位',
  'cli.upper-quartile': '上四分位',
  'cli.largest': '最大',
} satisfies AnyCatalogue;
