import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useAsOf, useRecords } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import './as-of-progress.css';

/** How far the records are gone through, and a way out. */
export function AsOfProgress(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { status, progress } = useAsOf((asOf) => asOf);
  const read = useRecords((records) => records.progress);
  if (status === 'ready') return null;
  if (status === 'unavailable') {
    return (
      <div className="time-wait">
        <p className="time-trouble" role="alert">
          {t('time.unavailable')}
        </p>
        <Button look="quiet" onClick={session.retryAsOf}>
          {t('app.retry')}
        </Button>
      </div>
    );
  }
  const label = t(status === 'reading' ? 'time.reading' : 'time.counting');
  const far = status === 'reading' ? read : progress;
  return (
    <div className="time-wait">
      <span>{label}</span>
      <Button look="quiet" onClick={() => session.setAsOf('designed')}>
        {t('app.cancel')}
      </Button>
      <ProgressBar label={label} share={far && far.total > 0 ? far.done / far.total : null} />
    </div>
  );
}
