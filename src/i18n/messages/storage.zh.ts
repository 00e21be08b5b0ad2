import type { MessageParams } from '../../base/message';
import type { AnyCatalogue } from '../catalogue';
import { text } from '../param-text';

/** What this device keeps, and what keeps it from doing so. */
export const storageZh = {
  'plan.kept': '修改已存本机',
  'plan.kept-hint': '每次修改都已保存在这台设备上，下次打开时还在。',
  'plan.kept-damaged': (p: MessageParams) =>
    `上次编辑的平面图打不开（${text(p['detail'])}）。数据仍保存在本机，没有改动。`,
  'plan.kept-incomplete': '这份平面图的数据有缺失，打不开。可以原样导出，交给维护人员。',
  'storage.closed': '浏览器在本页打开时清除了数据。请重新载入本页，再从备份恢复。',
  'storage.plan-gone': '这份平面图已在另一个标签页删除。',
  'storage.called-off': '已停止。',
  'storage.unavailable': '浏览器不允许本页保存数据，可能是隐私窗口，或禁止了网站数据。请换普通窗口打开。',
  'storage.full': '这台设备没有空间了，刚才的内容没有保存，草稿还在。请先备份，清出空间后再保存。',
  'storage.newer-version': '程序已更新。请重新载入本页再保存，草稿还在。',
  'storage.blocked': '另一个标签页还在用旧版程序，占着数据。请关闭那个标签页。',
  'storage.photo-missing': '有一张照片没有存下来，请重新拍摄后再保存。',
  'storage.failed': (p: MessageParams) => `没有保存成功，请再试一次。浏览器提示：${text(p['detail'])}`,
  'storage.backup-not-ours': '这不是医安孪生的备份文件。',
  'storage.backup-newer': '这份备份由更新版本的程序制作。请先更新程序再恢复。',
  'storage.backup-damaged': (p: MessageParams) =>
    `备份文件不完整，或内容被改动过（第 ${text(p['line'])} 行）。没有恢复任何内容，请换一份备份。`,
  'storage.backup-too-big': '备份文件太大，无法恢复。',
  'record.no-person': '还没有填写检查人姓名。',
  'record.private': '这是隐私窗口，关闭后记录会全部清除，因此不能保存。请换普通窗口打开。',
  'record.other-plan': '刚才打开了另一张平面图，这次没有保存。',
} satisfies AnyCatalogue;
