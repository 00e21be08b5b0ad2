import { lazy, Suspense, type ReactNode } from 'react';
import { useOverlay } from '../../session/react/use-stores';

const PrintDialog = lazy(async () => ({ default: (await import('./print-dialog')).PrintDialog }));

/** Where the printing of a storey is asked for; loads when it is first wanted. */
export function PrintPlace(): ReactNode {
  const open = useOverlay((overlay) => overlay.open === 'print');
  return open ? (
    <Suspense>
      <PrintDialog />
    </Suspense>
  ) : null;
}
