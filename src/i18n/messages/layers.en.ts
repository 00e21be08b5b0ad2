import type { Mirror } from '../catalogue';
import type { layersZh } from './layers.zh';

export const layersEn: Mirror<typeof layersZh> = {
  'layers.title': 'Legend and layers',
  'layers.shown': 'Shown on this storey',
  'layers.none': 'No assets are shown.',
  'layers.more': 'More layers',
  'layers.reset': 'Back to the usual ones',
  'layers.away': 'Not counted on this day',
  'layers.fault': 'Has a problem',
  'layers.overdue': 'Overdue',
  'layers.due': 'Due',
  'layers.number': 'How many one sign stands for; click to zoom in',
  'layers.dot': 'No room for a sign; zoom in to see it',
  'layers.cameras': 'What a camera sees, shown nearby or when selected (walls counted, to 80 px/m)',
};
