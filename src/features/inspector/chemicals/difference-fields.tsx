import type { ReactNode } from 'react';
import type { StockFormField, StockFormWorld } from '../../../records/stock/stock-form';
import { readStockForm } from '../../../records/stock/movement-form';
import { amountOf } from '../../../records/stock/amount';
import { BOOK_DIFFERENCE, differenceOf } from '../../../session/stock/book-stock';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { peopleProposals, unlistedHint } from '../who/people';
import { differenceText } from './difference-text';
import { formForReading } from './form-for-reading';

interface DifferenceFieldsProps {
  readonly draft: StockDraft;
  readonly world: StockFormWorld;
  readonly telling: Telling;
  wrong(field: StockFormField): string | null;
  onChange(change: Partial<StockDraft['fields']>): void;
}

/** What differs between shelf and ledger, and whether it is booked: on somebody's word, or left open. */
export function DifferenceFields(props: DifferenceFieldsProps): ReactNode {
  const { draft, telling, wrong, onChange } = props;
  const { document, text } = telling;
  const { t } = text;
  const { kind, fields } = draft;
  const difference = kind === 'counted' ? differenceTyped(props) : null;
  const books = kind === 'adjusted' || (fields.change === BOOK_DIFFERENCE && difference?.amount !== 0);
  return (
    <>
      {kind === 'adjusted' && (
        <Segments<'found' | 'lost' | ''>
          label={t('stock.change')}
          value={fields.change === 'found' || fields.change === 'lost' ? fields.change : ''}
          options={[
            { value: 'found', label: t('stock.change-found') },
            { value: 'lost', label: t('stock.change-lost') },
          ]}
          onChange={(change) => onChange({ change })}
        />
      )}
      {wrong('change') !== null && (
        <span className="field-wrong" role="alert">
          {wrong('change')}
        </span>
      )}
      {difference !== null && (
        <p className={difference.amount === 0 ? 'stock-good' : 'stock-warn'} role="status">
          {differenceText(difference.amount, difference.dimension, text)}
        </p>
      )}
      {difference !== null && difference.amount !== 0 && (
        <Segments<'' | typeof BOOK_DIFFERENCE>
          label={t('stock.book-or-leave')}
          value={fields.change === BOOK_DIFFERENCE ? BOOK_DIFFERENCE : ''}
          options={[
            { value: '', label: t('stock.leave-open') },
            { value: BOOK_DIFFERENCE, label: t('stock.book-it') },
          ]}
          onChange={(change) => onChange({ change })}
        />
      )}
      {books && (
        <>
          <TextField
            label={t('stock.reason')}
            value={fields.reason}
            required
            wrong={wrong('reason')}
            onChange={(reason) => onChange({ reason })}
          />
          <TextField
            label={t('stock.approved-by')}
            value={fields.approvedBy}
            proposals={peopleProposals(document, text)}
            {...unlistedHint(document, fields.approvedBy, text)}
            wrong={wrong('approvedBy')}
            onChange={(approvedBy) => onChange({ approvedBy })}
          />
        </>
      )}
    </>
  );
}

/** Null while what is counted can't be told; other fields may still be empty. */
function differenceTyped({ draft, world, telling }: DifferenceFieldsProps) {
  const form = formForReading(draft, telling.document);
  // The second person is asked for when it is saved; the difference is told before.
  const read = readStockForm(form, { ...world, factsOf: () => null });
  if (!read.ok) return null;
  return { amount: differenceOf(read.value, world), dimension: amountOf(read.value.body.quantity).dimension };
}
