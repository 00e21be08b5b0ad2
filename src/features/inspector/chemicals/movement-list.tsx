import { useState, type ReactNode } from 'react';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { WindowedList } from '../../../ui/windowed-list';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { MovementDialog } from './movement-dialog';
import { MovementLine } from './movement-line';
import { useFacts } from './use-facts';

interface MovementListProps {
  readonly label: string;
  readonly rows: readonly LedgerRow[];
  readonly telling: Telling;
  /** Says of what and where too. */
  readonly full: boolean;
}

/** Movements, the latest first; a tap tells all of one. */
export function MovementList({ label, rows, telling, full }: MovementListProps): ReactNode {
  const factsOf = useFacts();
  const [open, setOpen] = useState<LedgerRow | null>(null);
  return (
    <>
      <WindowedList
        label={label}
        count={rows.length}
        lineRem={full ? 4.75 : 3.5}
        keyOf={(index) => rows[index]?.event.id ?? String(index)}
        renderLine={(index) => {
          const row = rows[index];
          return (
            row && (
              <MovementLine
                row={row}
                telling={telling}
                full={full}
                factsOf={factsOf}
                onOpen={() => setOpen(row)}
              />
            )
          );
        }}
      />
      {open && <MovementDialog row={open} telling={telling} onClose={() => setOpen(null)} />}
    </>
  );
}
