import type { Name } from './name';

/** Neither name is known. Beside `name` so that what needs only this carries no validator into its bundle. */
export const NO_NAME: Name = { zh: null, en: null };
