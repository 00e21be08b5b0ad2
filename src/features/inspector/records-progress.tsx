import type { ReactNode } from 'react';
import type { Translator } from '../../i18n/translator';
import { useRecords } from '../../session/react/use-stores';
import { ProgressBar } from '../../ui/progress-bar';

/** How far the reading of the records is; nothing once they are read. */
export function RecordsProgress({ text }: { text: Translator }): ReactNode {
  const { t } = text;
  const reading = useRecords(({ status }) => status === 'opening' || status === 'closed');
  const progress = useRecords((records) => records.progress);
  if (!reading) return null;
  return (
    <div className="section">
      <span className="card-soft">{t('inspect.opening')}</span>
      <ProgressBar
        label={t('inspect.opening')}
        share={progress === null || progress.total === 0 ? null : progress.done / progress.total}
      />
    </div>
  );
}
