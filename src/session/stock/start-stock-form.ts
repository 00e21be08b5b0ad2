import type { StockFormField, StockFormKind } from '../../records/stock/stock-form';
import { amountOf } from '../../records/stock/amount';
import type { StockLine } from '../../records/stock/stock-state';
import { STOCK_FIELDS, type StockDraft } from './stock-draft';

/** Unit that is proposed before anything is known. */
const USUAL_UNIT = 'ml';

const blank = (): Record<StockFormField, string> =>
  // One text for each name.
  Object.fromEntries(STOCK_FIELDS.map((field) => [field, ''])) as Record<StockFormField, string>;

/** A form as it begins: about a line of the ledger, in the unit that was used of it last, or about nothing yet. */
export function startStockForm(store: string, kind: StockFormKind, line: StockLine | null): StockDraft {
  const fields = { ...blank(), unit: USUAL_UNIT, holdsUnit: USUAL_UNIT };
  if (line === null) return { form: 'stock', store, kind, fields, photos: [] };
  const { cas, name, strength, empty } = line.substance;
  const unit = line.events.at(-1)?.body.quantity.unit ?? USUAL_UNIT;
  return {
    form: 'stock',
    store,
    kind,
    fields: {
      ...fields,
      name,
      cas: cas ?? '',
      strength: strength === null ? '' : String(strength),
      empty: empty === true ? 'yes' : '',
      unit,
      // What a count left open is what is booked.
      amount:
        kind === 'adjusted' && line.difference !== 0
          ? String(Math.abs(line.difference) / amountOf({ value: 1, unit }).amount)
          : '',
      container: kind === 'received' ? (line.container?.form ?? '') : '',
      holds: kind === 'received' && line.container?.holds ? String(line.container.holds.value) : '',
      holdsUnit: (kind === 'received' && line.container?.holds?.unit) || USUAL_UNIT,
      change: kind === 'adjusted' && line.difference !== 0 ? (line.difference > 0 ? 'found' : 'lost') : '',
    },
    photos: [],
  };
}
