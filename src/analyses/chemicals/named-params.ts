import type { MessageParams } from '../../base/message';
import type { StockItem } from './store-stock';

/**
 * How a finding names what is in a store: in both languages by the row of the substance, else as the ledger writes it.
 * Names are data; sentences are made of them elsewhere. O(1).
 */
export function namedParams(
  { facts, substance }: Pick<StockItem, 'facts' | 'substance'>,
  prefix = '',
): MessageParams {
  const key = (name: string): string =>
    prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    [key('zh')]: facts?.zh ?? substance.name,
    [key('en')]: facts?.en ?? substance.name,
    [key('strength')]: substance.strength,
    [key('cas')]: substance.cas,
  };
}
