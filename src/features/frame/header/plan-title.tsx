import type { ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { hasUnkeptEdits } from '../../../session/state/plan-state';

/** Which plan is open, whether it is the sample, and whether anything of it would be lost. */
export function PlanTitle(): ReactNode {
  const { t, tell, language } = useText();
  const name = usePlan((plan) => plan.document?.campus.name);
  const fileName = usePlan((plan) => plan.fileName);
  const sample = usePlan((plan) => plan.sample);
  const trouble = usePlan((plan) => (hasUnkeptEdits(plan) ? plan.keepTrouble : null));
  const kept = usePlan((plan) => plan.keptId !== null);
  const title = (name && displayName(name, language)) ?? fileName ?? t('plan.untitled');
  return (
    <div className="plan-title">
      {name && (
        <span className="plan-name" title={fileName ?? title}>
          {title}
        </span>
      )}
      {sample && <span className="plan-badge">{t('plan.sample-badge')}</span>}
      {trouble ? (
        <span className="plan-badge" data-trouble title={tell(trouble)}>
          {t('plan.unsaved')}
        </span>
      ) : (
        kept && (
          <span className="plan-badge" title={t('plan.kept-hint')}>
            {t('plan.kept')}
          </span>
        )
      )}
    </div>
  );
}
