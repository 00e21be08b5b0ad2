import { useEffect } from 'react';
import type { Cameras } from '../cameras/cameras';
import { createCameras } from '../cameras/create-cameras';
import { useSession } from './session-context';

/** What is known of cameras, kept true for as long as the component is there; its state by `usePartSlice`. */
export function useCameras(): Cameras {
  const cameras = useSession().part(createCameras);
  useEffect(() => cameras.watch(), [cameras]);
  return cameras;
}
