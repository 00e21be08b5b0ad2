import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { displayName } from '../../model/query/display-name';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import './import.css';

/** Says that the plan before had unsaved changes, and leads back to it. */
export function ReplacedPlanNotice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const replaced = usePlan((plan) => plan.replaced);
  const language = useView((view) => view.language);
  if (!replaced) return null;
  const file =
    displayName(replaced.document.campus.name, language) ?? replaced.fileName ?? t('plan.untitled');
  return (
    <div className="plan-notice">
      <Alert
        title={t('plan.replaced-title', { file })}
        closeLabel={t('app.close')}
        onClose={session.forgetReplaced}
      >
        <span>{t('plan.replaced-text')}</span>
        <Button onClick={() => void session.returnToReplaced()}>{t('plan.replaced-back')}</Button>
      </Alert>
    </div>
  );
}
