import { lazy, Suspense, type ReactNode } from 'react';
import { remindsOfBackup } from '../../session/keeping/backup-age';
import { useOverlay, useRecords } from '../../session/react/use-stores';

const KeepingDialog = lazy(async () => ({ default: (await import('./keeping-dialog')).KeepingDialog }));
const KeepingNotices = lazy(async () => ({ default: (await import('./keeping-notices')).KeepingNotices }));

/** Where one sees what this device keeps, and is told when something of it is amiss; both load when they are needed. */
export function KeepingPlace(): ReactNode {
  const open = useOverlay((overlay) => overlay.open === 'keeping');
  const amiss = useRecords(
    ({ lost, gate, figures }) =>
      lost !== null || gate !== 'open' || (figures !== null && remindsOfBackup(figures)),
  );
  return (
    <Suspense>
      {amiss && <KeepingNotices />}
      {open && <KeepingDialog />}
    </Suspense>
  );
}
