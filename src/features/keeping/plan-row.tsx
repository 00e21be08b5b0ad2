import type { ReactNode } from 'react';
import { CHINA_ZONE } from '../../base/time/zone';
import type { Translator } from '../../i18n/translator';
import type { KeptPlan } from '../../session/autosave/kept-plan';
import type { KeptPlans } from '../../session/autosave/kept-plans';
import { useSession } from '../../session/react/session-context';
import { usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { momentText } from '../../widgets/asset-card/when';
import { planName } from './plan-name';
import { sizeText } from './size-text';

interface PlanRowProps {
  readonly plan: KeptPlan;
  readonly part: KeptPlans;
  /** The plan that is being opened or written. */
  readonly busy: string | null;
  onOpened(): void;
}

/** Where it came from, how much was done to it, when, how big it is. */
function factsOf(plan: KeptPlan, { t, formats }: Translator): string {
  const source =
    plan.sample !== null
      ? t(`keeping.source-${plan.sample}`)
      : t('keeping.source-file', { file: plan.fileName ?? t('plan.untitled') });
  return [
    source,
    ...(plan.steps === null ? [] : [t('keeping.steps', { count: plan.steps })]),
    t('keeping.edited', { when: momentText(plan.at, CHINA_ZONE, formats) }),
    ...(plan.bytes === null ? [] : [sizeText(plan.bytes, formats)]),
  ].join(' · ');
}

export function PlanRow({ plan, part, busy, onOpened }: PlanRowProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, tell } = text;
  const openHere = usePlan(({ keptId }) => keptId === plan.id);
  const name = planName(plan, text);
  const { id, trouble } = plan;
  const waits = busy !== null;
  const copies = (plan.fromBackup || plan.elsewhere) && !openHere;
  const open = async (): Promise<void> => {
    if (await session.openRead(() => part.read(id))) onOpened();
  };
  return (
    <li className="keeping-row" aria-label={name} aria-busy={busy === id}>
      <div className="keeping-row__text">
        <span className="keeping-row__name">
          <strong>{name}</strong>
          {openHere && <span className="keeping-badge">{t('keeping.open-now')}</span>}
          {plan.copied && <span className="keeping-badge">{t('keeping.copied')}</span>}
          {plan.fromBackup && <span className="keeping-badge">{t('keeping.from-backup')}</span>}
          {plan.elsewhere && <span className="keeping-badge">{t('keeping.elsewhere')}</span>}
        </span>
        <span className="keeping-soft">{factsOf(plan, text)}</span>
        {copies && trouble === null && <span className="keeping-soft">{t('keeping.copy-hint')}</span>}
        {trouble && (
          <span className="keeping-trouble" role="alert">
            <Icon name="warning" size={16} />
            {tell(trouble)}
          </span>
        )}
      </div>
      <div className="keeping-actions">
        {!openHere && (
          <Button look="outline" disabled={waits || trouble !== null} onClick={() => void open()}>
            {t('keeping.open')}
          </Button>
        )}
        {trouble ? (
          <Button icon="download" disabled={waits} onClick={() => void part.saveRaw(id)}>
            {t('keeping.save-raw')}
          </Button>
        ) : (
          <Button look="quiet" icon="download" disabled={waits} onClick={() => void part.save(id)}>
            {t('keeping.save')}
          </Button>
        )}
        {!openHere && !plan.elsewhere && (
          <Button
            look="quiet"
            icon="box"
            disabled={waits}
            onClick={() => void part.setAside(id, !plan.aside)}
          >
            {t(plan.aside ? 'keeping.take-back' : 'keeping.put-aside')}
          </Button>
        )}
        {plan.aside && !openHere && !plan.elsewhere && (
          <Button look="danger" icon="trash" disabled={waits} onClick={() => void part.remove(id)}>
            {t('keeping.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
