import type { AnyCatalogue } from '../catalogue';

/** Models of cameras, and scales that an image is judged by. */
export const cameraLibraryZh = {} as const satisfies AnyCatalogue;
