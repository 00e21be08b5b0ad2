import { useMemo } from 'react';
import { createCameras } from '../session/cameras/create-cameras';
import { usePartSlice } from '../session/react/use-part-slice';
import type { KnownCameras } from './camera-badge';

/** What is known of the cameras; the same object until a result or its state is another. */
export function useKnownCameras(): KnownCameras {
  const result = usePartSlice(createCameras, (state) => state.result);
  const whole = usePartSlice(createCameras, (state) => state.whole);
  const status = usePartSlice(createCameras, (state) => state.status);
  return useMemo(() => ({ result, whole, status }), [result, whole, status]);
}
