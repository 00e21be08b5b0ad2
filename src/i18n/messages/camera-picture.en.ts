import type { Mirror } from '../catalogue';
import type { cameraPictureZh } from './camera-picture.zh';

export const cameraPictureEn: Mirror<typeof cameraPictureZh> = {};
