import type { AnyCatalogue } from '../catalogue';

/** What the page says of hazardous chemicals: stores, stock, what they endanger. Codes and params are fixed here. */
export const chemicalsZh = {
  'chemicals.title': '危险化学品',
} as const satisfies AnyCatalogue;
