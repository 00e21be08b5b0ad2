import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { STACKS } from '../../session/state/view-state';
import { Menu } from '../../ui/menu';
import { Segments } from '../../ui/segments';
import { useMedia } from '../../ui/use-media';
import { NARROW } from '../../ui/widths';

/** Whether the other storeys are hidden, seen through, or all shown. */
export function StackChoice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const stack = useView((view) => view.stack);
  const mode = useView((view) => view.mode);
  const several = usePlan((plan) => (plan.document ? Object.keys(plan.document.storeys).length > 1 : false));
  const narrow = useMedia(NARROW);
  if (!several || mode === '2d') return null;
  if (narrow) {
    const items = STACKS.map((value) => ({
      id: value,
      label: t(`storeys.${value}`),
      checked: value === stack,
      run: () => session.setStack(value),
    }));
    return <Menu label={t(`storeys.${stack}`)} align="start" items={items} />;
  }
  const options = STACKS.map((value) => ({ value, label: t(`storeys.${value}`) }));
  return <Segments label={t('storeys.stack')} options={options} value={stack} onChange={session.setStack} />;
}
