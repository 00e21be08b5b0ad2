import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Segments } from '../../ui/segments';

/** Whether the other storeys are hidden, seen through, or all shown. */
export function StackChoice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const stack = useView((view) => view.stack);
  const mode = useView((view) => view.mode);
  const several = usePlan((plan) => (plan.document ? Object.keys(plan.document.storeys).length > 1 : false));
  if (!several || mode === '2d') return null;
  return (
    <Segments
      label={t('storeys.stack')}
      options={[
        { value: 'single', label: t('storeys.single') },
        { value: 'ghost', label: t('storeys.ghost') },
        { value: 'all', label: t('storeys.all') },
      ]}
      value={stack}
      onChange={session.setStack}
    />
  );
}
