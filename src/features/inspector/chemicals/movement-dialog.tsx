import { useState, type ReactNode } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { withdrawMovement } from '../../../session/stock/withdraw-movement';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import { Rows } from '../../../widgets/asset-card/rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { WhoDialog } from '../who/who-dialog';
import { kindOf, movedText, movementRows } from './movement-words';
import { useFacts } from './use-facts';

interface MovementDialogProps {
  readonly row: LedgerRow;
  readonly telling: Telling;
  /** Begins with the words for taking it back. */
  readonly withdrawing?: boolean;
  onClose(): void;
}

/** All that one movement says, with what lets it be taken back: nothing is erased, it counts no more. */
export function MovementDialog({ row, telling, withdrawing, onClose }: MovementDialogProps): ReactNode {
  const { t, tell } = telling.text;
  const keeper = useRecords((records) => records.keeper);
  const [reason, setReason] = useState<string | null>(withdrawing ? '' : null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { event } = row;
  const factsOf = useFacts();
  const kind = kindOf(event);
  const title = `${t(`stock.kind-${kind}`)} ${movedText(row, telling)}`;
  const withdraw = async (): Promise<void> => {
    if (keeper === null || reason === null || busy) return;
    if (reason.trim() === '') {
      setWrong(t('stock.withdraw-missing'));
      return;
    }
    const writer = keeper.writer();
    if (!writer.ok) {
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setWrong(tell(writer.error));
      return;
    }
    setBusy(true);
    const outcome = await withdrawMovement(keeper, event, reason.trim());
    setBusy(false);
    if (outcome.ok) onClose();
    else setWrong(tell(outcome.error));
  };
  return (
    <Dialog title={title} closeLabel={t('stock.close')} onClose={onClose}>
      <div className="form">
        <p>{substanceTitle(event.body.substance, factsOf(event.body.substance), telling.text)}</p>
        <Rows rows={movementRows(row, telling)} />
        <PhotoStrip ids={event.body.evidence} of={title} />
        {row.withdrawn !== null ? null : reason === null ? (
          <Button look="quiet" icon="undo" disabled={keeper === null} onClick={() => setReason('')}>
            {t('stock.withdraw')}
          </Button>
        ) : (
          <>
            <p className="card-soft">{t('stock.withdraw-note')}</p>
            <TextField
              label={t('stock.withdraw-reason')}
              value={reason}
              lines={2}
              required
              wrong={wrong}
              onChange={(next) => {
                setReason(next);
                setWrong(null);
              }}
            />
            <Button look="danger" icon="undo" disabled={busy} onClick={() => void withdraw()}>
              {t('stock.withdraw-do')}
            </Button>
          </>
        )}
      </div>
      {asking && (
        <WhoDialog
          telling={telling}
          onDone={() => {
            setAsking(false);
            void withdraw();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </Dialog>
  );
}
