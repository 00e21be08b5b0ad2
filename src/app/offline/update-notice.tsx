import { useState, type ReactNode } from 'react';
import { useOffline } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import type { OfflineKeeper } from './keep-offline';
import './update-notice.css';

/** Says that a newer version is there. It is taken when the person says so, never by itself: work may be half done. */
export function UpdateNotice({ keeper }: { readonly keeper: Promise<OfflineKeeper> }): ReactNode {
  const { t } = useText();
  const newer = useOffline((offline) => offline.newer);
  const [later, setLater] = useState(false);
  if (!newer || later) return null;
  return (
    <section className="update-notice" role="status" aria-label={t('offline.newer-title')}>
      <strong>{t('offline.newer-title')}</strong>
      <span>{t('offline.newer-text')}</span>
      <div className="update-notice__actions">
        <Button look="solid" onClick={() => void keeper.then(({ takeNewer }) => takeNewer())}>
          {t('offline.take-newer')}
        </Button>
        <Button onClick={() => setLater(true)}>{t('offline.later')}</Button>
      </div>
    </section>
  );
}
