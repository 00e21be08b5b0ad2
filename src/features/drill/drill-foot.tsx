import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { useEvacuationState } from '../../session/react/use-evacuation';

const TransportBar = lazy(async () => {
  const [module] = await Promise.all([import('./crowd/playback/transport-bar'), loadLateWords()]);
  return { default: module.TransportBar };
});

/** Below the picture: what a rehearsal is watched with, while it is on show. */
export function DrillFoot(): ReactNode {
  const shown = useEvacuationState((state) => state.shown);
  return shown ? (
    <Suspense>
      <TransportBar />
    </Suspense>
  ) : null;
}
