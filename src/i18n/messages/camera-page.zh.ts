import type { AnyCatalogue } from '../catalogue';

/** What a planner is told of what cameras see. */
export const cameraPageZh = {} as const satisfies AnyCatalogue;
