/** `npm run check` says so: it wants an answer soon. */
export const QUICK = process.env['WARDTWIN_QUICK'] === '1';

/** How many cases a property is tried on: `all`, in the quick check the first tenth of them. */
export const cases = (all: number): number => (QUICK ? Math.ceil(all / 10) : all);
