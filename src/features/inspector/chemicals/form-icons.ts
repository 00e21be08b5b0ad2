import type { StockFormKind } from '../../../records/stock/stock-form';
import type { IconName } from '../../../ui/icon';

/** What each form about a store is shown by. */
export const FORM_ICONS: Readonly<Record<StockFormKind, IconName>> = {
  received: 'plus',
  issued: 'right',
  returned: 'left',
  wasted: 'trash',
  counted: 'check',
  adjusted: 'list',
};
