import type { MessageParams } from '../../base/message';
import type { Citation } from '../../base/finding';
import { isLocalDate, type LocalDate } from '../../base/time/local-date';
import { MAX_TEXT } from '../event/body-fields';
import { amountOf, isWhole, STOCK_UNITS, type Quantity } from './amount';
import type { StockForm, StockFormCode, StockFormField, StockFormIssue } from './stock-form';
import { MAX_QUANTITY } from './stock-bodies';
import { typedNumber } from './typed-number';

/** Reads the fields of a form about stock and gathers what is wrong with them: all at once, not one after the other. */
export class TypedValues {
  readonly issues: StockFormIssue[] = [];
  readonly #fields: StockForm['fields'];

  constructor(fields: StockForm['fields']) {
    this.#fields = fields;
  }

  refuse(
    field: StockFormIssue['field'],
    code: StockFormCode,
    params: MessageParams = {},
    cite: Citation | null = null,
  ): null {
    this.issues.push({ field, code, params, cite });
    return null;
  }

  /** Trimmed; '' where it says nothing. */
  text(field: StockFormField, longest = MAX_TEXT): string {
    const text = this.#fields[field].trim();
    if (text.length <= longest) return text;
    this.refuse(field, 'stock.too-long', { most: longest });
    return '';
  }

  /** Null where nothing or no date is typed. */
  date(field: StockFormField): LocalDate | null {
    const text = this.text(field).normalize('NFKC');
    if (text === '') return null;
    return isLocalDate(text) ? text : this.refuse(field, 'stock.bad-date');
  }

  /** Per cent. */
  strength(): number | null {
    if (this.text('strength') === '') return null;
    const value = typedNumber(this.#fields.strength);
    return value !== null && value >= 0 && value <= 100
      ? value
      : this.refuse('strength', 'stock.bad-strength');
  }

  /** An amount and its unit; `least`: what is counted may be none at all. Null where one of them is wrong. */
  quantity(
    field: 'amount' | 'holds',
    unitField: 'unit' | 'holdsUnit',
    least: 'some' | 'none',
  ): Quantity | null {
    const unit = STOCK_UNITS.find((each) => each === this.#fields[unitField].trim());
    if (unit === undefined) this.refuse(unitField, 'stock.unknown-unit');
    const text = this.text(field);
    if (text === '') return this.refuse(field, 'stock.amount-missing');
    const value = typedNumber(text);
    if (value === null) return this.refuse(field, 'stock.not-a-number');
    if (value < 0) return this.refuse(field, 'stock.negative-amount');
    if (value === 0 && least === 'some') return this.refuse(field, 'stock.zero-amount');
    if (value > MAX_QUANTITY) return this.refuse(field, 'stock.amount-too-large', { most: MAX_QUANTITY });
    if (unit === undefined) return null;
    if (!isWhole({ value, unit })) return this.refuse(field, 'stock.part-of-a-piece');
    const { amount } = amountOf({ value, unit });
    if (amount === 0 && value > 0) return this.refuse(field, 'stock.amount-too-small');
    return { value, unit };
  }
}
