import type { ReactNode } from 'react';
import { createKeptPlans, type KeptPlans } from '../../session/autosave/kept-plans';
import type { KeptPlan } from '../../session/autosave/kept-plan';
import { usePartState } from '../../session/react/use-part-state';
import { useSession } from '../../session/react/session-context';
import { useText } from '../../session/react/use-text';
import { SAMPLES } from '../../session/sample-name';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { Section } from '../../ui/section';
import { planName } from './plan-name';
import { PlanRow } from './plan-row';

interface PlanSectionProps {
  /** Another plan is open now. */
  onOpened(): void;
}

/** Every kept plan, those that were put aside, and what else can be opened. */
export function PlanSection({ onOpened }: PlanSectionProps): ReactNode {
  const { t, tell } = useText();
  const { part, state } = usePartState(createKeptPlans);
  const { plans, trouble } = state;
  const aside = plans?.filter((plan) => plan.aside) ?? [];
  const own = plans?.filter((plan) => !plan.aside) ?? [];
  return (
    <Section
      title={t('keeping.plans')}
      aside={plans && plans.length > 0 ? <span className="count">{plans.length}</span> : null}
    >
      {trouble && <Alert title={tell(trouble)} closeLabel={t('app.close')} onClose={part.dismiss} />}
      {plans === null && <ProgressBar label={t('keeping.plans-reading')} share={null} />}
      {plans?.length === 0 && trouble === null && <p className="keeping-soft">{t('keeping.plans-empty')}</p>}
      <PlanList label={t('keeping.plans')} plans={own} part={part} busy={state.busy} onOpened={onOpened} />
      <Removed part={part} removed={state.removed} />
      {aside.length > 0 && (
        <div className="keeping-aside">
          <h3>{t('keeping.aside')}</h3>
          <p className="keeping-soft">{t('keeping.aside-text')}</p>
          <PlanList
            label={t('keeping.aside')}
            plans={aside}
            part={part}
            busy={state.busy}
            onOpened={onOpened}
          />
        </div>
      )}
      <OtherPlans onOpened={onOpened} />
    </Section>
  );
}

interface PlanListProps extends PlanSectionProps {
  readonly label: string;
  readonly plans: readonly KeptPlan[];
  readonly part: KeptPlans;
  readonly busy: string | null;
}

function PlanList({ label, plans, part, busy, onOpened }: PlanListProps): ReactNode {
  if (plans.length === 0) return null;
  return (
    <ul className="keeping-list" aria-label={label}>
      {plans.map((plan) => (
        <PlanRow key={plan.id} plan={plan} part={part} busy={busy} onOpened={onOpened} />
      ))}
    </ul>
  );
}

/** What was removed since the list is on show, to be brought back. */
function Removed({ part, removed }: { part: KeptPlans; removed: readonly KeptPlan[] }): ReactNode {
  const text = useText();
  const { t } = text;
  return (
    <div role="status" className="keeping-removed">
      {removed.map((plan) => (
        <p key={plan.id}>
          <span>{t('keeping.removed', { name: planName(plan, text) })}</span>
          <Button icon="undo" onClick={() => void part.bringBack(plan.id)}>
            {t('keeping.bring-back')}
          </Button>
        </p>
      ))}
    </div>
  );
}

function OtherPlans({ onOpened }: PlanSectionProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <div className="keeping-actions" role="group" aria-label={t('keeping.others')}>
      <Button
        icon="open"
        onClick={() => {
          onOpened();
          void session.pickFile();
        }}
      >
        {t('plan.open-file')}
      </Button>
      {SAMPLES.map((name) => (
        <Button
          key={name}
          onClick={() => {
            onOpened();
            void session.openSample(name);
          }}
        >
          {t(`action.open-${name}`)}
        </Button>
      ))}
    </div>
  );
}
