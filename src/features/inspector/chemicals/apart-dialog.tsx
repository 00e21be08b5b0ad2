import { useState, type ReactNode } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { tellApart } from '../../../session/stock/tell-apart';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { useFormWriter } from '../form/use-form-writer';
import { WhoDialog } from '../who/who-dialog';
import { ToldMovements } from './told-movements';

interface ApartDialogProps {
  /** The movements that look like one, all of one store. */
  readonly rows: readonly LedgerRow[];
  readonly telling: Telling;
  onClose(): void;
}

/** Says that movements which look like one are each real: asked about once more, since the ledger then no longer points at them. */
export function ApartDialog({ rows, telling, onClose }: ApartDialogProps): ReactNode {
  const { text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const signs = useFormWriter(text);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const [first] = rows;
    if (keeper === null || first === undefined || busy || signs.writer() === null) return;
    setBusy(true);
    const movements = rows.map(({ event }) => event.id);
    const outcome = await tellApart(keeper, first.store, movements, note.trim());
    setBusy(false);
    if (outcome.ok) onClose();
    else signs.say(tell(outcome.error));
  };
  return (
    <Dialog title={t('stock.both-real')} closeLabel={t('stock.close')} onClose={onClose}>
      <div className="form">
        <ToldMovements rows={rows} telling={telling} />
        <p className="card-soft">{t('stock.both-real-note')}</p>
        <TextField
          label={t('stock.note')}
          value={note}
          lines={2}
          wrong={signs.trouble}
          onChange={(next) => {
            setNote(next);
            signs.say(null);
          }}
        />
        <Button look="solid" icon="check" disabled={busy} onClick={() => void save()}>
          {t('stock.both-real-do')}
        </Button>
      </div>
      {signs.asking && (
        <WhoDialog
          telling={telling}
          onDone={() => {
            signs.asked();
            void save();
          }}
          onCancel={signs.asked}
        />
      )}
    </Dialog>
  );
}
