import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Alert } from '../../ui/alert';
import './import.css';

/** Why a file was not opened: which, where in it, what to do. The open plan is untouched, and that is said. */
export function OpenTrouble(): ReactNode {
  const session = useSession();
  const { t, tell } = useText();
  const error = usePlan((plan) => plan.error);
  const kept = usePlan((plan) => plan.document !== null);
  if (!error) return null;
  const file = error.fileName === '' ? t('plan.sample') : error.fileName;
  return (
    <div className="plan-notice">
      <Alert
        title={t('plan.error-title', { file })}
        closeLabel={t('app.close')}
        onClose={session.dismissError}
      >
        <span>{tell(error.message)}</span>
        {error.place !== '' && error.place !== error.fileName && (
          <code className="plan-notice-place">{t('plan.error-place', { place: error.place })}</code>
        )}
        {kept && <span className="plan-notice-kept">{t('plan.error-kept')}</span>}
      </Alert>
    </div>
  );
}
