import { useEffect } from 'react';
import { createCameras } from '../cameras/create-cameras';
import { createSpot, type Spot } from '../cameras/create-spot';
import type { SpotState } from '../cameras/spot-state';
import { useSession } from './session-context';
import { usePartState } from './use-part-state';

/** The person put on the plan and who sees them, kept true for as long as the component is there. */
export function useSpot(): { readonly part: Spot; readonly state: SpotState } {
  const session = useSession();
  const { part, state } = usePartState<SpotState, Spot>(createSpot);
  useEffect(() => {
    const cameras = session.part(createCameras);
    return part.watch(cameras);
  }, [session, part]);
  return { part, state };
}
