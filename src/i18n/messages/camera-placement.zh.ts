import type { AnyCatalogue } from '../catalogue';

/** Where the next cameras go. */
export const cameraPlacementZh = {
  'camera-place.title': '摄像机布点',
  'camera-place.about':
    '保留现有摄像机，在墙面和吊顶上找最少的新位置，使该看的都看清。在后台计算，不影响操作。',
  'camera-place.scope': '范围',
  'camera-place.of-storey': '本层',
  'camera-place.of-building': '本楼',
  'camera-place.aim': '目标',
  'camera-place.aim-all': '全部看清，用最少',
  'camera-place.aim-more': '只加几台，看得最多',
  'camera-place.more': '再加几台',
  'camera-place.more-here': '只算本层。',
  'camera-place.options': '型号、位置和要求',
  'camera-place.models': '可选型号',
  'camera-place.model': (p: { model: string; across: string }) => `${p.model}（水平 ${p.across}）`,
  'camera-place.no-models': '至少选一种型号。',
  'camera-place.mounts': '可装位置',
  'camera-place.mount-wall': '墙面',
  'camera-place.mount-ceiling': '吊顶',
  'camera-place.mount-car': '轿厢顶角',
  'camera-place.no-mounts': '至少选一种位置。',
  'camera-place.wall-height': '墙面安装高度',
  'camera-place.range': (p: { min: number; max: number }) => `请填 ${p.min} 到 ${p.max}。`,
  'camera-place.should': '宜看的也要看到',
  'camera-place.may': '可看可不看的（如大厅）也要看到',
  'camera-place.twice': '出入口由两台看到',
  'camera-place.kept-out': '不装在禁止拍摄的房间，也不让其进入画面。',
  'camera-place.ask': '求布点方案',
  'camera-place.again': '重新求布点',
  'camera-place.working': (p: { at: number; of: number; storey: string }) =>
    p.of === 1 ? `正在计算：${p.storey}` : `正在计算第 ${p.at} 层，共 ${p.of} 层：${p.storey}`,
  'camera-place.starting': '正在准备…',
  'camera-place.stop': '停止，保留已求出的',
  'camera-place.stopped': (p: { done: number; of: number }) =>
    `已停止：${p.of} 层中算完 ${p.done} 层，方案如下。`,
  'camera-place.failed': (p: { detail: string }) => `没有算成：${p.detail}`,
  'camera-place.stale': '平面图、日期、清晰度标准、门的状态或失效的摄像机已变，方案可能不再合适。',
  'camera-place.nothing': '不需要加摄像机：该看的都看清了。',
  'camera-place.nothing-helps': '加摄像机也不会更好，原因见下。',
  'camera-place.nothing-left': '方案已全部采用。',
  'camera-place.count': (p: { count: number }) => `${p.count} 台`,
  'camera-place.sum': (p: { count: number }) => `新增 ${p.count} 台摄像机`,
  'camera-place.proven': (p: { mounts: number }) => `已证明：在试过的 ${p.mounts} 个位置上，不可能更少。`,
  'camera-place.least': (p: { least: number; mounts: number }) =>
    `已证明：在试过的 ${p.mounts} 个位置上，至少要 ${p.least} 台。`,
  'camera-place.unproven': '最少要几台，还没有证明。',
  'camera-place.most': (p: { gap: string }) => `已证明：同样台数最多再好 ${p.gap}。`,
  'camera-place.best': '已证明：同样台数不可能看得更多。',
  'camera-place.cut-short': '一分钟的计算时间已用完：这是到那时为止最好的方案，证明仍然有效。',
  'camera-place.area': (p: { before: string; after: string }) =>
    `有问题的房间里未看清的地面：${p.before}\u00a0→\u00a0${p.after}`,
  'camera-place.area-note':
    '按格点计，只算连成一片 1 平方米以上的。概况按精确轮廓把零碎也加在内，所以数更大，零碎也会留下。',
  'camera-place.doorways': (p: { before: number; after: number }) =>
    `必看出入口未达要求：${p.before}\u00a0→\u00a0${p.after} 处`,
  'camera-place.others': (p: { before: number; after: number }) =>
    `宜看、可看的出入口未达要求：${p.before}\u00a0→\u00a0${p.after} 处`,
  'camera-place.cars': (p: { before: number; after: number }) =>
    `轿厢无监控：${p.before}\u00a0→\u00a0${p.after} 部`,
  'camera-place.finer': (p: { cell: string; left: string }) => `用 ${p.cell} 的细网格复查，仍漏 ${p.left}。`,
  'camera-place.finer-mended': (p: { cell: string; first: string; left: string }) =>
    `用 ${p.cell} 的细网格复查，原漏 ${p.first}，补后仍漏 ${p.left}。`,
  'camera-place.preview': '在图上按已装好显示',
  'camera-place.accept-all': (p: { count: number }) => `全部采用（${p.count} 台）`,
  'camera-place.accept': (p: { number: number }) => `采用第 ${p.number} 台`,
  'camera-place.accepted': (p: { count: number }) => `已采用 ${p.count} 台；可撤销。概况里可与之前对比。`,
  'camera-place.at': (p: { mount: string; height: string; down: string }) =>
    `${p.mount}，高 ${p.height}，俯角 ${p.down}`,
  'camera-place.gain-area': (p: { area: string; rooms: string }) => `看清地面 ${p.area}：${p.rooms}`,
  'camera-place.gain-doorways': (p: { count: number; rooms: string }) =>
    `看清出入口 ${p.count} 处：${p.rooms}`,
  'camera-place.gain-car': '看清轿厢地面',
  'camera-place.rooms-more': (p: { rooms: string; count: number }) => `${p.rooms}等 ${p.count} 处`,
  'camera-place.list-more': (p: { count: number }) => `再显示 ${p.count} 项`,
  'camera-place.unmet': (p: { count: number }) => `加摄像机解决不了的：${p.count} 处`,
  'camera-place.unmet-area': (p: { area: string; density: string }) =>
    `${p.area} 地面达不到 ${p.density} px/m`,
  'camera-place.unmet-car': (p: { density: string }) => `轿厢地面达不到 ${p.density} px/m`,
  'camera-place.unmet-doorway': (p: { density: string }) => `出入口达不到 ${p.density} px/m 或正脸要求`,
  'camera-place.why-no-mount': '没有一个允许的位置看得到它。移开遮挡物，或允许装在别处。',
  'camera-place.why-car': '轿厢内只在吊顶角落设摄像机：请允许吊顶，或选能从角落看到地面的型号。',
  'camera-place.why-no-pixels': '看得到，但所选型号像素不够。加选更窄的镜头或更高像素的型号。',
  'camera-place.why-no-angle': '像素够，但看不到正脸：太陡或太偏。装低些，或在正对门的远处另设支架。',
  'camera-place.why-private': '看得到它的摄像机会拍到禁止拍摄的房间。加隐私遮挡后人工布置，或挡住视线。',
  'camera-place.why-only-one': '只有一台能看到，没有第二个位置。',
} as const satisfies AnyCatalogue;
