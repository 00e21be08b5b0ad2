import { useEffect, useState, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import './import.css';

/** Milliseconds of waiting after which a person wants to know. */
const PATIENCE = 400;

/** What is being opened and how far it is; shown when it takes, with a way out. */
export function OpeningProgress(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const opening = usePlan((plan) => plan.opening);
  const [waited, setWaited] = useState(false);
  const busy = opening !== null;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [busy]);
  if (!opening || !waited) return null;
  const label = opening.fileName === '' ? t('plan.preparing') : t('plan.opening', { file: opening.fileName });
  const { progress } = opening;
  return (
    <div className="plan-notice">
      <div className="opening" role="status">
        <div className="opening-head">
          <span>{label}</span>
          <Button onClick={session.cancelOpening}>{t('app.cancel')}</Button>
        </div>
        <ProgressBar
          label={label}
          share={progress && progress.total > 0 ? progress.done / progress.total : null}
        />
      </div>
    </div>
  );
}
