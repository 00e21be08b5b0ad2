import type { AnyCatalogue } from '../catalogue';

/** Whose job is done. */
export const roleZh = {
  'role.title': '工作',
  'role.loading': '正在载入…',
  'role.planner': '规划',
  'role.drill': '演练',
  'role.inspector': '巡查',
  'role.editor': '修图',
  'role.panel-planner': '覆盖与布置',
  'role.panel-drill': '疏散路线',
  'role.panel-inspector': '巡查与隐患',
  'role.panel-editor': '修正平面图',
} satisfies AnyCatalogue;
