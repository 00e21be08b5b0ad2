import type { Mirror } from '../catalogue';
import type { cameraLibraryZh } from './camera-library.zh';

export const cameraLibraryEn: Mirror<typeof cameraLibraryZh> = {};
