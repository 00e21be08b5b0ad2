import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createDesigner } from '../../../session/design/designer';
import { Icon } from '../../../ui/icon';
import { OptionalNumber } from './optional-number';

const MOST = 100_000;

/** Inpatient beds; while they aren't known, what is assumed instead. */
export function BedsField(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const beds = usePlan((plan) => plan.document?.campus.beds ?? null);
  return (
    <>
      <OptionalNumber
        label={t('rules.beds')}
        value={beds}
        min={0}
        max={MOST}
        whole
        placeholder={t('rules.beds-unknown')}
        complaint={t('rules.beds-wrong')}
        onCommit={(next) => session.part(createDesigner).setCampus({ beds: next })}
      />
      {beds === null && (
        <p className="design-warning">
          <Icon name="warning" size={16} />
          <span>{t('rules.beds-assumed')}</span>
        </p>
      )}
    </>
  );
}
