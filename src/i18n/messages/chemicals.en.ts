import type { Mirror } from '../catalogue';
import type { chemicalsZh } from './chemicals.zh';

export const chemicalsEn: Mirror<typeof chemicalsZh> = {
  'chemicals.title': 'Hazardous chemicals',
};
