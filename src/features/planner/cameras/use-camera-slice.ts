import type { CameraState } from '../../../session/cameras/camera-state';
import type { Cameras } from '../../../session/cameras/cameras';
import { createCameras } from '../../../session/cameras/create-cameras';
import { useSession } from '../../../session/react/session-context';
import { usePartSlice } from '../../../session/react/use-part-slice';

/** What of the cameras' state a component shows: while one is dragged most of it stays the same. */
export const useCameraSlice = <T>(select: (state: CameraState) => T): T =>
  usePartSlice(createCameras, select);

/** The verbs of cameras. */
export const useCameraPart = (): Cameras => useSession().part(createCameras);
