import type { ReactNode } from 'react';
import { csvText } from '../../../base/csv-text';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { printTable, type Table } from './print-table';

interface TableOutProps {
  /** Of the file and of the sheet. */
  readonly title: string;
  /** How many lines are shown. */
  readonly count: number;
  /** What is shown, made when it is asked for. */
  table(): Table;
  /** What is printed, where paper has fewer columns than a file. */
  paper?(): Table;
  /** Under what is printed: who signs. */
  readonly signatures?: string;
}

/** Hands over what is shown: as a file for a spreadsheet, and on paper. */
export function TableOut({ title, count, table, paper = table, signatures }: TableOutProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <div className="table-out">
      <Button
        look="quiet"
        icon="download"
        onClick={() => session.part(createTextSaver)(`${title}.csv`, csvText(table()))}
      >
        {t('ledger.csv', { count })}
      </Button>
      <Button look="quiet" onClick={() => printTable(title, paper(), signatures)}>
        {t('ledger.print')}
      </Button>
    </div>
  );
}
