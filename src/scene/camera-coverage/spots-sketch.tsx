import { useEffect } from 'react';
import { createCameras } from '../../session/cameras/create-cameras';
import { usePartSlice } from '../../session/react/use-part-slice';
import { useSession } from '../../session/react/session-context';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { createSketcher } from '../../session/sketcher';
import { spotsSketchOf } from './spots-sketch-of';

/** Whose sketch it is. */
const OWNER = 'camera-spots';

/**
 * Draws what the last result says that cameras leave out of the shown storey, and which private rooms they film. Nothing while a camera
 * is held, proposed ones are shown with them or the result speaks of another plan: outlines that are no longer true are worse than none.
 */
export function SpotsSketch(): null {
  const session = useSession();
  const { t, formats } = useText();
  const storey = useView((view) => view.storey);
  const spaces = usePlan((plan) => plan.document?.spaces);
  const result = usePartSlice(createCameras, (state) => state.result);
  const told = usePartSlice(
    createCameras,
    ({ held, withProposed, stale, ahead }) => held === null && !withProposed && (!stale || ahead === storey),
  );

  useEffect(() => {
    if (!told || !result || !spaces || storey === null) return undefined;
    const words = { area: formats.area, forbidden: t('camera-tint.filmed') };
    const { draw } = createSketcher(session);
    draw(
      OWNER,
      spotsSketchOf(result, storey, (space) => spaces[space]?.outline, words),
    );
    return () => draw(OWNER, null);
  }, [session, told, result, spaces, storey, t, formats]);
  return null;
}
