import { useStore } from 'zustand';
import { createCameraViews, type CameraViewState } from '../cameras/camera-views';
import { useSession } from './session-context';

/** What the cameras of the shown storey see, as far as it is known. */
export const useCameraViews = (): CameraViewState => useStore(useSession().part(createCameraViews));
