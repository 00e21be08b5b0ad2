import type { AnyCatalogue } from '../catalogue';

/** Layers of the picture and what its signs mean. */
export const layersZh = {
  'layers.title': '图例与图层',
  'layers.shown': '本层显示',
  'layers.none': '没有显示任何设施。',
  'layers.more': '更多图层',
  'layers.reset': '恢复默认',
  'layers.away': '这一天不计入',
  'layers.fault': '有问题',
  'layers.overdue': '已逾期',
  'layers.due': '应检',
  'layers.number': '一个图标代表的个数，点击放大',
  'layers.dot': '放不下图标的设施，放大可见',
  'layers.cameras': '摄像机视野：放大或选中时显示（计入墙体遮挡，至 80 px/m）',
} satisfies AnyCatalogue;
