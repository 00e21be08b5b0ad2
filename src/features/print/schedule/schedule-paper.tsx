import { memo, useMemo, useState, type ReactNode } from 'react';
import { csvText } from '../../../base/csv-text';
import { localDateAt } from '../../../base/time/zone';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { storeyLabel } from '../../../widgets/labels';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { PaperActions } from './paper-actions';
import { PaperFrame } from './paper-frame';
import { PaperTable } from './paper-table';
import { scheduleColumns, type ScheduleColumn } from './schedule-columns';
import { useKnownRecords, useStoreyRows, type Scope, type StoreyRows } from './use-papers';

interface PaperProps {
  readonly telling: Telling;
  readonly scope: Scope;
  readonly shown: StoreyId | null;
}

/** 灭火器配置清单: every setting point with what stands there, who answers for it, and its days. */
export function SchedulePaper({ telling, scope, shown }: PaperProps): ReactNode {
  const session = useSession();
  const { document, text, zone } = telling;
  const { t } = text;
  const records = useKnownRecords();
  const [made] = useState(() => new Date());
  const columns = useMemo(() => scheduleColumns(document, text), [document, text]);
  const { parts, whole } = useStoreyRows(telling, scope, shown);
  const points = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const units = parts.reduce((sum, { rows }) => sum + rows.reduce((s, { asset }) => s + asset.count, 0), 0);
  const save = (): void => {
    const rows = parts.flatMap((part) => part.rows.map((row) => columns.map(({ value }) => value(row))));
    session.part(createTextSaver)(
      `${t('schedule.title')}.csv`,
      csvText([columns.map(({ head }) => head), ...rows]),
    );
  };
  return (
    <>
      <PaperActions
        count={t('schedule.count', { points, units })}
        ready={whole && points > 0}
        onSave={save}
      />
      {whole && points === 0 ? (
        <p>{t('schedule.none')}</p>
      ) : (
        <PaperFrame
          title={t('schedule.title')}
          about={t('schedule.count', { points, units })}
          state={records && [t('print.records-as-of'), dayText(localDateAt(records.now, zone), text.formats)]}
          {...{ document, made, text }}
        >
          {parts.map((part) => (
            <StoreyTable key={part.storey} {...{ part, columns, telling }} />
          ))}
        </PaperFrame>
      )}
    </>
  );
}

interface StoreyTableProps {
  readonly part: StoreyRows;
  readonly columns: readonly ScheduleColumn[];
  readonly telling: Telling;
}

/** Kept as it is while further storeys come. */
const StoreyTable = memo(({ part, columns, telling }: StoreyTableProps): ReactNode => {
  const { document, text } = telling;
  const storey = storeyLabel(document, part.storey, text);
  const own = columns.filter(({ file }) => !file);
  return (
    <PaperTable
      caption={part.building === null ? storey : `${part.building} · ${storey}`}
      columns={own}
      rows={part.rows}
      idOf={({ asset }) => asset.id}
    />
  );
});
