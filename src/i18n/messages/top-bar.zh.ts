import type { AnyCatalogue } from '../catalogue';

/** Search, time, first steps and what is kept on the device: what the header says. */
export const topBarZh = {
  'offline.newer-title': '页面有新版本',
  'offline.newer-text': '重新载入后生效；未保存的修改请先保存。',
  'offline.take-newer': '重新载入',
  'offline.later': '以后再说',
  'offline.badge': '离线',
  'offline.badge-text': '没有网络。页面和数据都在本机，照常可用。',
  'offline.kept': '已存本机',
  'offline.kept-text': '页面已存在本机，断网也能打开。',
  'offline.fetching-text': '正在存到本机，以便断网时打开',
  'offline.failed-text': '未能存到本机：断网后将无法重新打开页面。',
} satisfies AnyCatalogue;
