import type { ReactNode } from 'react';
import type { AssetStatus } from '../../records/due/asset-standing';
import { useText } from '../../session/react/use-text';
import { Icon, type IconName } from '../../ui/icon';
import './status-mark.css';

const ICONS: Readonly<Record<AssetStatus, IconName>> = {
  fault: 'warning',
  overdue: 'hourglass',
  due: 'clock',
  unrecorded: 'more',
  ok: 'check',
};

/** How something stands: a sign, a word and a colour, each enough by itself. */
export function StatusMark({ status, bare }: { status: AssetStatus; bare?: boolean }): ReactNode {
  const { t } = useText();
  const word = t(`card.status-${status}`);
  return (
    <span className="status-mark" data-status={status} title={bare ? word : undefined}>
      <Icon name={ICONS[status]} size={16} />
      <span className={bare ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
