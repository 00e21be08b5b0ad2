import type { Mirror } from '../catalogue';
import type { cameraTintZh } from './camera-tint.zh';

export const cameraTintEn: Mirror<typeof cameraTintZh> = {
  'camera-tint.title': (p) => `Seen by cameras, ${p.height} up`,
  'camera-tint.title-floor': 'Seen by cameras, floor',
  'camera-tint.density': 'Pixel density, px/m',
  'camera-tint.bands': 'Levels of pixel density',
  'camera-tint.counts': 'Cameras that see it',
  'camera-tint.level': (p) => `${p.name} ≥ ${p.density} px/m`,
  'camera-tint.blind': 'Not seen, but must be',
  'camera-tint.unseen': 'Not seen, need not be',
  'camera-tint.spot': 'Blind spot',
  'camera-tint.below': 'Not clear enough',
  'camera-tint.filmed': 'May not be filmed',
};
