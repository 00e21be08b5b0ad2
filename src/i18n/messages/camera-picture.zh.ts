import type { AnyCatalogue } from '../catalogue';

/** The picture that a camera gives, and who is how large in it. */
export const cameraPictureZh = {} as const satisfies AnyCatalogue;
