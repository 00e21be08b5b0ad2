import type { Mirror } from '../catalogue';
import type { cameraTintZh } from './camera-tint.zh';

export const cameraTintEn: Mirror<typeof cameraTintZh> = {
  'camera-tint.title': 'Seen by cameras',
  'camera-tint.height': (p) => `${p.height} up`,
  'camera-tint.floor': 'floor',
  'camera-tint.density': 'Pixel density, px/m',
  'camera-tint.bands': 'Levels of pixel density',
  'camera-tint.counts': 'Cameras that see it',
  'camera-tint.level': (p) => `${p.name} ≥ ${p.density} px/m`,
  'camera-tint.blind': 'Not seen, but must be',
  'camera-tint.unseen': 'Not seen, need not be',
  'camera-tint.spot': 'Blind spot',
  'camera-tint.below': 'Not clear enough',
  'camera-tint.drawn': (p) => `Outlined from ${p.area} and ${p.width} wide`,
  'camera-tint.filmed': 'May not be filmed',
};
