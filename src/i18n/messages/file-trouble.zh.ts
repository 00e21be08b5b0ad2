import type { MessageParams } from '../../base/message';
import type { FileCode } from '../../formats/file-issue';
import type { DocumentIssueCode } from '../../model/schema/document-issue';
import type { Say } from '../catalogue';
import { num, text } from '../param-text';

/** Why a file is refused, before or inside its document. Each says what to do about it. */
export type FileTroubles = Readonly<Record<FileCode | DocumentIssueCode, Say<MessageParams>>>;

const again = '请重新导出或换一份文件。';

export const fileTroubleZh: FileTroubles = {
  'file.empty': '文件是空的。请重新导出这份平面图。',
  'file.too-large': (p, f) =>
    `文件有 ${f.megabytes(num(p['bytes']))}，超过上限 ${f.megabytes(num(p['max']))}。请分楼栋导出。`,
  'file.other-format': (p) =>
    `这是 ${text(p['kind'])} 文件，不是平面图。请选择 .wardtwin.json 或 .plan.geojson 文件。`,
  'file.drawing': (p) =>
    `这是 ${text(p['kind'])} 图形文件，本程序还不能读取。请先把它转换成 .plan.geojson，或选择 .wardtwin.json 文件。`,
  'file.binary': '这是二进制文件，不是文本平面图。请选择 .wardtwin.json 或 .plan.geojson 文件。',
  'file.not-utf8': '文字编码不是 UTF-8。请用 UTF-8 编码另存后再打开。',
  'file.not-json': (p) =>
    `第 ${text(p['line'])} 行第 ${text(p['column'])} 列不是有效的 JSON${p['found'] ? `（遇到 ${text(p['found'])}）` : ''}。文件可能没有写完，${again}`,
  'file.repeated-key': (p) =>
    `第 ${text(p['line'])} 行第 ${text(p['column'])} 列：${text(p['key'])} 出现了两次，其中一个会丢失。请核对文件。`,
  'file.too-deep': (p) =>
    `第 ${text(p['line'])} 行第 ${text(p['column'])} 列嵌套过深。这不是平面图，${again}`,
  'file.unknown-format': '认不出这是哪种平面图。请选择 .wardtwin.json 或 .plan.geojson 文件。',
  'file.too-much-drawn':
    '图形太多或太长，无法及时处理（约为 30 万条边，或总长 600 千米），以此楼层为最多。请分楼栋导出，或简化轮廓。',
  'file.tangled':
    '此楼层的线条大量交叉或重叠，无法据此得出可行走的地面。请检查是否混入了填充线，或同一图形重复了多次。',

  'document.not-a-document': '这不是 WardTwin 文件。请选择 .wardtwin.json 文件。',
  'document.wrong-version': '文件的版本号不对。请用原来的程序重新保存。',
  'document.newer-version': (p) =>
    `文件由更新的程序保存（版本 ${text(p['version'])}）。请更新本程序后再打开。`,
  'document.too-many-entities': (p, f) =>
    `内容太多：${f.number(num(p['count']))} 项，上限 ${f.number(num(p['max']))} 项。请分楼栋保存。`,
  'document.too-many-people': (p, f) =>
    `共 ${f.number(num(p['count']))} 人，最多 ${f.number(num(p['max']))} 人。请减少人数。`,
  'document.unknown-field': '有不认识的字段。文件可能被改动过，请核对这一处。',
  'document.unknown-kind': '有不认识的种类。请核对这一处。',
  'document.missing-field': '缺少必需的字段。请补上这一处。',
  'document.wrong-type': (p) => `数据类型不对，应为 ${text(p['expected'])}。请改正这一处。`,
  'document.unknown-value': '取值不在允许的范围内。请改正这一处。',
  'document.bad-text': '文字的写法不对。请改正这一处。',
  'document.too-small': (p, f) => `数值太小，至少为 ${f.number(num(p['min']), 3)}。请改正这一处。`,
  'document.too-large': (p, f) => `数值太大，最多为 ${f.number(num(p['max']), 3)}。请改正这一处。`,
  'document.too-short': (p, f) => `内容太少，至少 ${f.number(num(p['min']))} 个。请改正这一处。`,
  'document.too-long': (p, f) => `内容太多，最多 ${f.number(num(p['max']))} 个。请改正这一处。`,
  'document.bad-id': (p) =>
    `编号的写法不对${p['prefix'] ? `，应以 ${text(p['prefix'])}_ 开头` : ''}。请改正这一处。`,
  'document.id-repeated': '同一个编号用了两次。请给其中一个另外编号。',
  'document.min-over-max': '下限大于上限。请改正这一处。',
  'document.wrong-order': '各项的大小次序不对。请更正此处。',
  'document.all-zero': '各项份额均为零。请更正此处。',
  'document.twice': '同一项出现了两次。请删去重复的一项。',
  'document.id-differs': '编号与它所在的条目不一致。请改正这一处。',
  'document.missing-reference': (p) => `引用的 ${text(p['id'])} 不存在。请补上它或去掉引用。`,
  'document.bad-point': '这不是一个坐标点（应为 [x, y]）。请改正这一处。',
  'document.bad-coordinate': '坐标不是有效的数，或超出一千万米。请改正这一处。',
  'document.bad-ring': '这不是一圈坐标点。请改正这一处。',
  'document.too-few-points': (p) => `点数不够，至少 ${text(p['min'])} 个。请改正这一处。`,
  'document.too-many-points': (p, f) => `点数太多，最多 ${f.number(num(p['max']))} 个。请简化这一处的轮廓。`,
  'document.no-length': '线段没有长度。请改正这一处。',
  'document.ring-without-area': '轮廓没有面积。请改正这一处。',
  'document.ring-crosses-itself': '轮廓自相交叉。请改正这一处。',
};
