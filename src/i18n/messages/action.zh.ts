import type { AnyCatalogue } from '../catalogue';

/** What a person can do, as toolbar, menus and shortcut help say it. */
export const actionZh = {
  'action.search': '搜索',
  'action.choose-time': '选择日期与时刻',
  'action.show-hints': '显示入门三步',
  'action.open-file': '打开文件',
  'action.keeping': '平面图与本机数据…',
  'action.save-wardtwin': '保存为 WardTwin 文件',
  'action.export-geojson': '导出为 GeoJSON 平面图',
  'action.open-demo': '打开示例医院',
  'action.open-small-ward': '打开示例病区',
  'action.print': '打印本层平面图…',
  'action.copy-link': '复制当前画面的链接',
  'action.undo': '撤销',
  'action.redo': '重做',
  'action.toggle-mode': '切换平面与立体',
  'action.place-extinguisher': '放置灭火器',
  'action.place-at-centre': '在画面中央放置灭火器',
  'action.remove-selected': '移除选中的设施',
  'action.duplicate': '复制选中的设施',
  'action.select-storey': '选中本层画面上的全部设施',
  'action.cancel': '取消',
  'action.storey-up': '上一层',
  'action.storey-down': '下一层',
  'action.go-to-farthest': '查看最远点',
} satisfies AnyCatalogue;
