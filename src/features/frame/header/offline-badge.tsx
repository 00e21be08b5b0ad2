import type { ReactNode } from 'react';
import { useOffline } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';

/** Says that there is no network, and that this is no trouble. */
export function OfflineBadge(): ReactNode {
  const { t } = useText();
  const online = useOffline((offline) => offline.online);
  if (online) return null;
  return (
    <span className="offline-badge" role="status" title={t('offline.badge-text')}>
      <Icon name="offline" size={16} />
      <span>{t('offline.badge')}</span>
    </span>
  );
}
