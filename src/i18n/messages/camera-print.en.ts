import type { Mirror } from '../catalogue';
import type { cameraPrintZh } from './camera-print.zh';

export const cameraPrintEn: Mirror<typeof cameraPrintZh> = {};
