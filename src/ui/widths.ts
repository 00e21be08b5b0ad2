/** Media queries of the page, the same as in its stylesheets. */

/** The panel is a sheet and the storeys float over the picture. */
export const NARROW = '(max-width: 899px)';
/** Too narrow for a toolbar with words. */
export const PHONE = '(max-width: 599px)';
