import { useState, type ReactNode } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import { Rows } from '../../../widgets/asset-card/rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { kindOf, movedText, movementRows } from './movement-words';
import { useFacts } from './use-facts';
import { WithdrawFields } from './withdraw-fields';

interface MovementDialogProps {
  readonly row: LedgerRow;
  readonly telling: Telling;
  /** Begins with the words for taking it back. */
  readonly withdrawing?: boolean;
  onClose(): void;
}

/** All that one movement says, with what lets it be taken back. */
export function MovementDialog({ row, telling, withdrawing, onClose }: MovementDialogProps): ReactNode {
  const { t } = telling.text;
  const ready = useRecords((records) => records.keeper !== null);
  const [taking, setTaking] = useState(withdrawing ?? false);
  const { event } = row;
  const factsOf = useFacts();
  const kind = kindOf(event);
  const title = `${t(`stock.kind-${kind}`)} ${movedText(row, telling)}`;
  return (
    <Dialog title={title} closeLabel={t('stock.close')} onClose={onClose}>
      <div className="form">
        <p>{substanceTitle(event.body.substance, factsOf(event.body.substance), telling.text)}</p>
        <Rows rows={movementRows(row, telling)} />
        <PhotoStrip ids={event.body.evidence} of={title} />
        {row.withdrawn !== null ? null : taking ? (
          <WithdrawFields event={event} note={t('stock.withdraw-note')} telling={telling} onDone={onClose} />
        ) : (
          <Button look="quiet" icon="undo" disabled={!ready} onClick={() => setTaking(true)}>
            {t('stock.withdraw')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
