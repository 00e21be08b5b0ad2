import type { AnyCatalogue } from '../catalogue';

/** What the floor says of what cameras see. */
export const cameraTintZh = {
  'camera-tint.title': '摄像机所见',
  'camera-tint.height': (p: { height: string }) => `离地 ${p.height}`,
  'camera-tint.floor': '地面',
  'camera-tint.density': '像素密度 px/m',
  'camera-tint.bands': '像素密度分级',
  'camera-tint.counts': '能看见的摄像机数',
  'camera-tint.level': (p: { name: string; density: string }) => `${p.name} ≥ ${p.density} px/m`,
  'camera-tint.blind': '须看而看不见',
  'camera-tint.unseen': '看不见，无须看',
  'camera-tint.spot': '盲区',
  'camera-tint.below': '不够清',
  'camera-tint.drawn': (p: { area: string; width: string }) => `画出轮廓的：${p.area}、宽 ${p.width} 起`,
  'camera-tint.filmed': '不得摄入',
} as const satisfies AnyCatalogue;
