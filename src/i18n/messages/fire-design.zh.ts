import type { AnyCatalogue } from '../catalogue';

/** The design of extinguishers: units of reckoning, rules, prices, variants, and what is printed of them. */
export const fireDesignZh = {
  'design.units': '计算单元',
} satisfies AnyCatalogue;
