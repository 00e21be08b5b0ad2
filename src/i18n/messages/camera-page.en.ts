import type { Mirror } from '../catalogue';
import type { cameraPageZh } from './camera-page.zh';

export const cameraPageEn: Mirror<typeof cameraPageZh> = {};
