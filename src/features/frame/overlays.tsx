import { lazy, Suspense, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { useEgressKeys } from '../../session/react/use-egress-keys';
import { useOverlay, usePlan, useView } from '../../session/react/use-stores';

const SearchDialog = lazy(async () => ({ default: (await import('./search/search-dialog')).SearchDialog }));
const TimePanel = lazy(async () => ({ default: (await import('./time/time-panel')).TimePanel }));
const TimeBand = lazy(async () => ({ default: (await import('./time/time-band')).TimeBand }));
const HintCard = lazy(async () => ({ default: (await import('./hints/hint-card')).HintCard }));

/** What lies over the page for a moment. Each loads when it is first opened. */
export function Overlays(): ReactNode {
  const session = useSession();
  const open = useOverlay((overlay) => overlay.open);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const close = (): void => session.overlay.setState({ open: null });
  if (!hasPlan) return null;
  return (
    <Suspense>
      {open === 'search' && <SearchDialog onClose={close} />}
      {open === 'time' && <TimePanel onClose={close} />}
    </Suspense>
  );
}

/** Above the picture, while the plan is looked at otherwise than as it was designed. */
export function TimeNotice(): ReactNode {
  const changed = useView((view) => view.asOf !== 'designed' || view.hour !== null);
  const supposed = useEgressKeys(({ closed }) => closed.length > 0);
  return changed || supposed ? (
    <Suspense>
      <TimeBand />
    </Suspense>
  ) : null;
}

/** The first steps of the job that is being done, until they are done or closed. */
export const FirstSteps = (): ReactNode => (
  <Suspense>
    <HintCard />
  </Suspense>
);
