import { useState, type ReactNode } from 'react';
import type { StockRecord } from '../../../records/stock/stock-state';
import { useRecords } from '../../../session/react/use-stores';
import { withdrawRecord } from '../../../session/stock/withdraw-record';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { useFormWriter } from '../form/use-form-writer';
import { WhoDialog } from '../who/who-dialog';

interface WithdrawFieldsProps {
  readonly event: StockRecord;
  /** What follows from it. */
  readonly note: string;
  readonly telling: Telling;
  onDone(): void;
}

/** Why a record is taken back, by whom, and the button that does it: nothing is erased, it counts no more. */
export function WithdrawFields({ event, note, telling, onDone }: WithdrawFieldsProps): ReactNode {
  const { text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const signs = useFormWriter(text);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const withdraw = async (): Promise<void> => {
    if (keeper === null || busy) return;
    if (reason.trim() === '') {
      signs.say(t('stock.withdraw-missing'));
      return;
    }
    if (signs.writer() === null) return;
    setBusy(true);
    const outcome = await withdrawRecord(keeper, event, reason.trim());
    setBusy(false);
    if (outcome.ok) onDone();
    else signs.say(tell(outcome.error));
  };
  return (
    <>
      <p className="card-soft">{note}</p>
      <TextField
        label={t('stock.withdraw-reason')}
        value={reason}
        lines={2}
        required
        wrong={signs.trouble}
        onChange={(next) => {
          setReason(next);
          signs.say(null);
        }}
      />
      <Button look="danger" icon="undo" disabled={busy} onClick={() => void withdraw()}>
        {t('stock.withdraw-do')}
      </Button>
      {signs.asking && (
        <WhoDialog
          telling={telling}
          onDone={() => {
            signs.asked();
            void withdraw();
          }}
          onCancel={signs.asked}
        />
      )}
    </>
  );
}
