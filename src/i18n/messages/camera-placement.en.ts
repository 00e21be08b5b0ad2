import type { Mirror } from '../catalogue';
import type { cameraPlacementZh } from './camera-placement.zh';

export const cameraPlacementEn: Mirror<typeof cameraPlacementZh> = {};
