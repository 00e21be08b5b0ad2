import { useEffect, useMemo, type ReactNode } from 'react';
import type { Stage } from '../../../scene/stage';
import { readWalk } from '../../../scene/walk/walk-link';
import { createMeasurer } from '../../../session/tools/measure/measure-tool';
import { useSession } from '../../../session/react/session-context';
import { useTool } from '../../../session/react/use-stores';
import { Breadcrumbs } from './breadcrumbs';
import { MeasureStrip } from './measure-strip';
import { ObjectList } from './object-list';
import { SideTools } from './side-tools';
import { WalkOverlay } from './walk-overlay';
import './scene-extras.css';

/** What helps to find one's way in the picture and to measure it; comes after the first storey. */
export function SceneExtras({ stage }: { readonly stage: Stage }): ReactNode {
  const session = useSession();
  const measurer = useMemo(() => session.part(createMeasurer), [session]);
  const kind = useTool((tool) => tool.kind);
  // It floats over the picture from now on.
  useEffect(() => stage.reframe(), [stage]);
  // A link, or a step Back, leads into first person, or out of it.
  useEffect(() => {
    const follow = (): void => {
      const walks = session.tool.getState().kind === 'walk';
      const asked = readWalk(session.view.getState().link.walk) !== null;
      if (asked && !walks) session.tools.take({ kind: 'walk' });
      else if (!asked && walks) session.tools.putAway();
    };
    follow();
    return session.view.subscribe((now, before) => {
      if (now.link.walk !== before.link.walk) follow();
    });
  }, [session]);
  if (kind === 'walk') return <WalkOverlay stage={stage} />;
  return (
    <>
      <Breadcrumbs stage={stage} />
      <ObjectList stage={stage} />
      <SideTools stage={stage} measurer={measurer} />
      {kind === 'measure' && <MeasureStrip measurer={measurer} />}
    </>
  );
}
