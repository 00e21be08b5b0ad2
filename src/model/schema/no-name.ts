/** Neither name is known. Beside `name` so that what needs only this carries no validator into its bundle. */
export const NO_NAME: { readonly zh: null; readonly en: null } = { zh: null, en: null };
