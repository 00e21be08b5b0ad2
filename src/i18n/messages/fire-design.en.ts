import type { Mirror } from '../catalogue';
import type { fireDesignZh } from './fire-design.zh';

export const fireDesignEn: Mirror<typeof fireDesignZh> = {
  'design.units': 'Calculation units',
};
