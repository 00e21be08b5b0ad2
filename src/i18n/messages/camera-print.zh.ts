import type { AnyCatalogue } from '../catalogue';

/** Papers about cameras. */
export const cameraPrintZh = {} as const satisfies AnyCatalogue;
