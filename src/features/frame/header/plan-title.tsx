import type { ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';

/** Which plan is open, whether it is the sample, and whether anything of it would be lost. */
export function PlanTitle(): ReactNode {
  const { t, language } = useText();
  const name = usePlan((plan) => plan.document?.campus.name);
  const fileName = usePlan((plan) => plan.fileName);
  const sample = usePlan((plan) => plan.sample);
  const unsaved = usePlan((plan) => plan.document !== null && plan.revision !== plan.savedRevision);
  const title = (name && displayName(name, language)) ?? fileName ?? t('plan.untitled');
  return (
    <div className="plan-title">
      {name && (
        <span className="plan-name" title={fileName ?? title}>
          {title}
        </span>
      )}
      {sample && <span className="plan-badge">{t('plan.sample-badge')}</span>}
      {unsaved && <span className="plan-badge">{t('plan.unsaved')}</span>}
    </div>
  );
}
