import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Compass } from '../../../scene/overlay/compass';
import { PlanScene } from '../../../scene/plan-scene';
import { Stage } from '../../../scene/stage';
import { useGeometry, useView } from '../../../session/react/use-stores';
import type { Session } from '../../../session/session';

// None of it is needed to see and choose a storey.
const SceneExtras = lazy(async () => ({ default: (await import('./scene-extras')).SceneExtras }));

interface SceneViewProps {
  readonly session: Session;
  /** What the colours of the picture mean. */
  readonly legend: ReactNode;
}

/** The picture with what moves and measures it. */
export function SceneView({ session, legend }: SceneViewProps): ReactNode {
  const stage = useMemo(() => new Stage(session), [session]);
  const storey = useView((view) => view.storey);
  const drawn = useGeometry((geometry) => storey !== null && geometry.storeys.has(storey));
  return (
    <>
      <PlanScene stage={stage} />
      {drawn && (
        <Suspense>
          <SceneExtras stage={stage} />
        </Suspense>
      )}
      <div className="scene-foot">
        <div className="scene-foot__legend" data-covers="corner">
          {legend}
        </div>
        <div className="scene-foot__compass" data-covers="corner">
          <Compass stage={stage} />
        </div>
      </div>
    </>
  );
}
