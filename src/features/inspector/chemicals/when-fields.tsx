import type { ReactNode } from 'react';
import { localDateAt } from '../../../base/time/zone';
import type { StockFormField } from '../../../records/stock/stock-form';
import { useRecords } from '../../../session/react/use-stores';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { clockText } from '../../../widgets/asset-card/when';

interface WhenFieldsProps {
  readonly fields: StockDraft['fields'];
  readonly telling: Telling;
  wrong(field: StockFormField): string | null;
  onChange(change: Partial<StockDraft['fields']>): void;
}

/** When it happened: now, or earlier by the hospital's clock. */
export function WhenFields({ fields, telling, wrong, onChange }: WhenFieldsProps): ReactNode {
  const { t } = telling.text;
  const keeper = useRecords((records) => records.keeper);
  const earlier = fields.day !== '' || fields.time !== '';
  const choose = (value: 'now' | 'earlier'): void => {
    const now = keeper?.now();
    if (value === 'now' || now === undefined) onChange({ day: '', time: '' });
    else onChange({ day: localDateAt(now, telling.zone), time: clockText(now, telling.zone) });
  };
  return (
    <>
      <Segments<'now' | 'earlier'>
        label={t('stock.when')}
        value={earlier ? 'earlier' : 'now'}
        options={[
          { value: 'now', label: t('stock.when-now') },
          { value: 'earlier', label: t('stock.when-earlier') },
        ]}
        onChange={choose}
      />
      {earlier && (
        <div className="field-pair">
          <TextField
            label={t('stock.day')}
            type="date"
            value={fields.day}
            wrong={wrong('day')}
            onChange={(day) => onChange({ day })}
          />
          <TextField
            label={t('stock.time')}
            type="time"
            value={fields.time}
            wrong={wrong('time')}
            onChange={(time) => onChange({ time })}
          />
        </div>
      )}
    </>
  );
}
