import type { MessageParams } from '../../base/message';
import type { AnyCatalogue } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';

const count = (p: MessageParams, f: Formats): string => f.number(num(p['count']));
/** With an entry that a person can look for in the file. */
const first = (p: MessageParams): string => `（如 ${text(p['first'])}）`;

/** Models of cameras, and scales that an image is judged by. */
export const cameraLibraryZh = {
  'camera-library.title': '摄像机型号与标准',
  'camera-library.open': '型号与标准…',
  'camera-library.more': '更多型号…',
  'camera-library.parts': '内容',
  'camera-library.part-built-in': '内置',
  'camera-library.part-own': '本院',
  'camera-library.part-file': '文件',
  'camera-library.part-rules': '标准',
  'camera-library.for': (p: { count: number }) => `选一个镜头，用于所选的 ${p.count} 台摄像机。`,
  'camera-library.applied': (p: { count: number; name: string }) =>
    `已将 ${p.count} 台摄像机改为 ${p.name}。可撤销。`,

  'camera-library.search': '查找品牌或型号',
  'camera-library.form': '外形',
  'camera-library.any-form': '全部外形',
  'camera-library.pixels': '像素',
  'camera-library.pixels-any': '全部像素',
  'camera-library.pixels-2': '200 万以上',
  'camera-library.pixels-4': '400 万以上',
  'camera-library.pixels-5': '500 万以上',
  'camera-library.pixels-8': '800 万以上',
  'camera-library.found': (p: { shown: string; all: string }) => `${p.shown}/${p.all} 种`,
  'camera-library.nothing-found': '没有符合的型号。请少写几个字，或放宽外形和像素。',

  'camera-library.fact-pixels': (p: { across: string; down: string }) => `${p.across} × ${p.down} 像素`,
  'camera-library.fact-no-pixels': '像素不明',
  'camera-library.fact-sensor': (p: { size: string }) => `${p.size} 英寸传感器`,
  'camera-library.fact-no-sensor': '传感器尺寸不明',
  'camera-library.fact-night': (p: { metres: string }) => `红外 ${p.metres}`,
  'camera-library.fact-no-night': '无红外灯',
  'camera-library.fact-night-unknown': '红外距离不明',
  'camera-library.fact-heads': (p: { count: number }) => `${p.count} 个镜头`,
  'camera-library.lens': (p: { focal: string }) => `${p.focal} mm`,
  'camera-library.view': (p: { horizontal: string; vertical: string }) =>
    `水平 ${p.horizontal}，垂直 ${p.vertical}`,
  'camera-library.view-flat': (p: { horizontal: string }) => `水平 ${p.horizontal}，垂直不明`,
  'camera-library.zoom': (p: { most: string; least: string }) => `变焦，水平 ${p.most}–${p.least}`,
  'camera-library.wide-end': '广角端',
  'camera-library.tele-end': '长焦端',
  'camera-library.lenses': (p: { name: string }) => `${p.name} 的镜头`,
  'camera-library.use': '用于所选',
  'camera-library.use-lens': (p: { name: string; lens: string }) => `将 ${p.name}（${p.lens}）用于所选摄像机`,
  'camera-library.sure': (p: { rule: string; sure: string }) => `${p.rule}；${p.sure}`,
  'camera-library.datasheet': '购买前以产品规格书为准。',

  'camera-library.check-agrees': (p: { computed: string; percent: string }) =>
    `与焦距和传感器相符：按两者计算为 ${p.computed}，规格书是其 ${p.percent}。`,
  'camera-library.check-bends': (p: { computed: string; percent: string; projection: string }) =>
    `规格书比按焦距和传感器计算的 ${p.computed} 宽（${p.percent}），广角镜头常把直线拍弯。画面中部更接近${p.projection}投影。`,
  'camera-library.check-sees-less': (p: { computed: string; percent: string }) =>
    `规格书比按焦距和传感器计算的 ${p.computed} 窄（${p.percent}）：三个数中有一个不对，或只用了传感器的一部分。请核对规格书。`,
  'camera-library.check-none-focal': '焦距不明，无法核对视场角。',
  'camera-library.check-none-sensor': '传感器尺寸不明，无法核对视场角。',
  'camera-library.check-none-size': (p: { size: string }) =>
    `不知道 ${p.size} 英寸传感器的宽度，无法核对视场角。`,
  'camera-library.check-none-wide': '视场角达到 180°，不能用焦距和传感器核对。',
  'camera-library.projection-rectilinear': '直线',
  'camera-library.projection-equidistant': '等距',

  'camera-library.own-none': '图中还没有本院的型号。可以新建、从内置型号复制，或从文件导入。',
  'camera-library.new': '新建型号',
  'camera-library.copy': '复制为本院型号',
  'camera-library.edit': '修改',
  'camera-library.edit-of': (p: { name: string }) => `修改 ${p.name}`,
  'camera-library.remove': '删除',
  'camera-library.remove-of': (p: { name: string }) => `删除 ${p.name}`,
  'camera-library.removed': (p: { name: string }) => `已从图中删除型号 ${p.name}，已装的摄像机不变。可撤销。`,
  'camera-library.undo': '撤销',
  'camera-library.full': (p: { max: number }) => `图中最多保存 ${p.max} 种型号。请先删除不用的。`,

  'camera-library.form-title-new': '新型号',
  'camera-library.form-title-edit': '修改型号',
  'camera-library.field-brand': '品牌',
  'camera-library.field-model': '型号',
  'camera-library.field-projection': '镜头投影',
  'camera-library.by-form': '按外形',
  'camera-library.field-across': '横向像素',
  'camera-library.field-down': '纵向像素',
  'camera-library.field-sensor': '传感器尺寸（英寸）',
  'camera-library.sensor-hint': '照规格书写，如 1/2.8',
  'camera-library.field-night': '红外距离（m）',
  'camera-library.night-hint': '没有红外灯写 0，不知道留空',
  'camera-library.field-heads': '其余镜头',
  'camera-library.heads-hint': '各镜头相对第一个：顺时针转角/再下俯角（度），如 90/0, 180/0',
  'camera-library.field-zoom': '变焦镜头，可调到两端之间的任何角度',
  'camera-library.lens-number': (p: { number: number }) => `镜头 ${p.number}`,
  'camera-library.field-horizontal': '水平视场角（°）',
  'camera-library.field-vertical': '垂直视场角（°）',
  'camera-library.field-focal': '焦距（mm）',
  'camera-library.unknown': '不明',
  'camera-library.add-lens': '再加一个镜头',
  'camera-library.remove-lens': (p: { number: number }) => `去掉镜头 ${p.number}`,
  'camera-library.save': '保存',
  'camera-library.cancel': '取消',
  'camera-library.wrong-needed': '请填写这一项。',
  'camera-library.wrong-no-angle': '请写大于 0、不超过 360 的度数。',
  'camera-library.wrong-not-flat': '直线投影的镜头看不到 180° 以上。请改投影或角度。',
  'camera-library.wrong-no-focal': '请写大于 0 的毫米数，不知道就留空。',
  'camera-library.wrong-no-pixels': '请写 16 到 100000 之间的整数，不知道就留空。',
  'camera-library.wrong-no-heads': '请写成 90/0, 180/0（顺时针转角/再下俯角，度），最多 15 个。',
  'camera-library.wrong-no-range': '请写 0 到 1000 之间的米数，不知道就留空。',
  'camera-library.wrong-not-two': '变焦要写两端：广角和长焦各一行。',
  'camera-library.wrong-too-many': '镜头太多，最多 32 个。',

  'camera-library.file-about':
    '可导入开放的摄像机数据库（ch-bas/cctv-camera-database，CC0）的 JSON：全部型号的列表，或单个型号。文件只在本机读取。',
  'camera-library.file-choose': '选择 JSON 文件…',
  'camera-library.file-other': '换一个文件…',
  'camera-library.file-reading': (p: { name: string }) => `正在读取 ${p.name}`,
  'camera-library.file-stop': '停止',
  'camera-library.file-refused': (p: { name: string }) => `没有读取 ${p.name}`,
  'camera-library.file-read': (p: { name: string; count: number }) => `${p.name}：可用的型号 ${p.count} 种`,
  'camera-library.file-warnings': '未采用和推定的',
  'camera-library.file-models': '文件中的型号',
  'camera-library.pick-all': '全选找到的',
  'camera-library.pick-none': '全不选',
  'camera-library.details': '详情',
  'camera-library.details-of': (p: { name: string }) => `${p.name} 的详情`,
  'camera-library.hide-details': '收起详情',
  'camera-library.keep': (p: { count: string }) => `将 ${p.count} 种留在图中`,
  'camera-library.kept': (p: { added: string; known: string; left: string; max: number }) =>
    `已留在图中 ${p.added} 种。${p.known === '' ? '' : `${p.known} 种图中已有。`}${p.left === '' ? '' : `${p.left} 种未留：图中最多 ${p.max} 种。`}`,
  'camera-file.entry-broken': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条格式不对，未采用${first(p)}。`,
  'camera-file.entry-repeated': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条编号重复，只用第一条${first(p)}。`,
  'camera-file.no-field-of-view': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条没有视场角，未采用${first(p)}。`,
  'camera-file.field-of-view-unclear': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条的视场角分不清水平和垂直，未采用${first(p)}。`,
  'camera-file.several-lenses': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条有几个镜头，但没写朝向，未采用${first(p)}。`,
  'camera-file.thermal': (p: MessageParams, f: Formats) => `${count(p, f)} 条是热成像，未采用${first(p)}。`,
  'camera-file.horizontal-assumed': (p: MessageParams, f: Formats) =>
    `${count(p, f)} 条没写角度的方向，按水平计${first(p)}。`,
  'camera-file.pixels-unknown': (p: MessageParams, f: Formats) => `${count(p, f)} 条的像素不明${first(p)}。`,
  'camera-file.not-a-list': '文件里没有摄像机型号。请选择数据库的 JSON：型号的列表，或单个型号。',
  'camera-file.too-many': (p: MessageParams, f: Formats) =>
    `文件有 ${count(p, f)} 条，上限 ${f.number(num(p['max']))} 条。请分成几个文件。`,
  'camera-file.none': (p: MessageParams, f: Formats) =>
    `文件的 ${count(p, f)} 条中没有可用的型号。请确认它是摄像机数据库，并且写了视场角。`,
  'camera-file.empty': '文件是空的。请重新下载。',
  'camera-file.too-large': (p: MessageParams, f: Formats) =>
    `文件有 ${f.megabytes(num(p['bytes']))}，超过上限 ${f.megabytes(num(p['max']))}。请分成几个文件。`,
  'camera-file.other': '这不是 JSON 文本。请选择摄像机数据库的 .json 文件。',
  'camera-file.too-deep': (p: MessageParams) =>
    `第 ${text(p['line'])} 行第 ${text(p['column'])} 列嵌套过深，不像摄像机数据库。请换一份文件。`,
  'camera-file.internal': (p: { detail: string }) => `程序出错：${p.detail}。请再试一次。`,

  'camera-library.scale': '本院采用的清晰度标准',
  'camera-library.scale-about': '图面、检查结果和打印件未另选时按此判断。',
  'camera-library.own-scale': '自定标准',
  'camera-library.own-scale-about':
    '每级须比上一级高；留空的级别用 2025 年版的数值，但不低于更粗、也不高于更细的级别。',
  'camera-library.scale-name': '名称',
  'camera-library.level': '级别',
  'camera-library.density': '每米像素（px/m）',
  'camera-library.density-of': (p: { level: string }) => `${p.level}（px/m）`,
  'camera-library.in-2025': '2025 年版',
  'camera-library.scale-save': '保存并采用',
  'camera-library.scale-reset': '恢复原值',
  'camera-library.scale-remove': '删除自定标准',
  'camera-library.scale-saved': '已采用自定标准。可撤销。',
  'camera-library.scale-removed': '已删除自定标准。可撤销。',
  'camera-library.wrong-no-density': (p: { min: number; max: string }) =>
    `请写 ${p.min} 到 ${p.max} 之间的数，或留空。`,
  'camera-library.wrong-not-ascending': '须比上面的级别高。',
  'camera-library.retention': '录像保存',
  'camera-library.key-target': '公安机关已确定本院为防范恐怖袭击的重点目标',
  'camera-library.key-target-days': (p: { yes: number; no: number }) =>
    `是：录像至少保存 ${p.yes} 天；否：${p.no} 天。`,
  'camera-library.key-target-elsewhere': '所选规范对录像保存期没有规定，此项不起作用。',

  'camera-library.model': '型号',
  'camera-library.model-none': '未选型号',
  'camera-library.model-told': (p: { name: string }) => `${p.name}（不在型号库中）`,
  'camera-library.model-several': '各不相同',
  'camera-library.choose-lens': '镜头',
  'camera-library.group-own': '本院',
} as const satisfies AnyCatalogue;
