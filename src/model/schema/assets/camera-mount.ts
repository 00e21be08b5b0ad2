/** Where a camera usually hangs, metres over the floor. By itself: who only places one loads no schemas. */
export const CAMERA_MOUNT = 2.8;
