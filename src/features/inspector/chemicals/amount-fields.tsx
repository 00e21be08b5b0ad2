import type { ReactNode } from 'react';
import { STOCK_UNITS } from '../../../records/stock/amount';
import { CONTAINER_FORMS } from '../../../records/stock/stock-bodies';
import type { StockFormField, StockFormKind } from '../../../records/stock/stock-form';
import type { StockLine } from '../../../records/stock/stock-state';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { amountText } from '../../../widgets/chemicals/amount-text';

interface AmountFieldsProps {
  readonly kind: StockFormKind;
  readonly fields: StockDraft['fields'];
  /** What the ledger has of it; null = nothing. */
  readonly line: StockLine | null;
  readonly telling: Telling;
  wrong(field: StockFormField): string | null;
  onChange(change: Partial<StockDraft['fields']>): void;
}

/** How much, and in what: container, lot and last good day where something comes in, the lot where something goes out. */
export function AmountFields({ kind, fields, line, telling, wrong, onChange }: AmountFieldsProps): ReactNode {
  const { t, formats } = telling.text;
  const unitOptions = STOCK_UNITS.map((unit) => ({ value: unit as string, label: t(`unit.stock-${unit}`) }));
  const lots = (line?.lots ?? []).flatMap(({ lot, expires, tested, amount }) => {
    if (lot === null || line === null) return [];
    const notes = [
      amountText(amount, line.dimension, telling.text),
      expires && t('stock.good-until', { day: dayText(expires, formats) }),
      tested && t('stock.tested-on', { day: dayText(tested, formats) }),
    ];
    return [{ value: lot, note: notes.filter((each) => each !== null).join(' · ') }];
  });
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t(kind === 'counted' ? 'stock.counted-amount' : 'stock.amount')}
          value={fields.amount}
          decimal
          required
          {...(line === null
            ? {}
            : {
                hint: t('stock.ledger-has', {
                  amount: amountText(line.balance, line.dimension, telling.text),
                }),
              })}
          wrong={wrong('amount')}
          onChange={(amount) => onChange({ amount })}
        />
        <SelectField
          label={t('stock.unit')}
          value={fields.unit}
          options={unitOptions}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      {wrong('unit') !== null && (
        <span className="field-wrong" role="alert">
          {wrong('unit')}
        </span>
      )}
      {kind === 'received' && (
        <>
          <SelectField
            label={t('stock.container')}
            value={fields.container}
            options={[
              { value: '', label: t('stock.container-none') },
              ...CONTAINER_FORMS.map((form) => ({
                value: form as string,
                label: t(`stock.container-${form}`),
              })),
            ]}
            onChange={(container) => onChange({ container })}
          />
          {fields.container !== '' && (
            <div className="field-pair">
              <TextField
                label={t('stock.holds')}
                value={fields.holds}
                decimal
                hint={t('stock.holds-hint')}
                wrong={wrong('holds') ?? wrong('container')}
                onChange={(holds) => onChange({ holds })}
              />
              <SelectField
                label={t('stock.unit')}
                value={fields.holdsUnit}
                options={unitOptions.filter(({ value }) => value !== 'piece')}
                onChange={(holdsUnit) => onChange({ holdsUnit })}
              />
            </div>
          )}
          {fields.container === 'cylinder' && (
            <TextField
              label={t('stock.tested')}
              type="date"
              value={fields.tested}
              hint={t('stock.tested-hint')}
              wrong={wrong('tested')}
              onChange={(tested) => onChange({ tested })}
            />
          )}
        </>
      )}
      {kind !== 'counted' && kind !== 'adjusted' && (
        <TextField
          label={t('stock.lot')}
          value={fields.lot}
          proposals={lots}
          {...(kind !== 'received' && lots.length > 1 ? { hint: t('stock.lot-hint') } : {})}
          wrong={wrong('lot')}
          onChange={(lot) => onChange({ lot })}
        />
      )}
      {kind === 'received' && (
        <TextField
          label={t('stock.expires')}
          type="date"
          value={fields.expires}
          wrong={wrong('expires')}
          onChange={(expires) => onChange({ expires })}
        />
      )}
    </>
  );
}
