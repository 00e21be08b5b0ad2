import type { AnyCatalogue } from '../catalogue';

/** Where the next cameras go. */
export const cameraPlacementZh = {} as const satisfies AnyCatalogue;
