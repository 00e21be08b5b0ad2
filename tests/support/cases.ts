/** `npm run check` says so: it wants an answer soon. */
export const QUICK = process.env['WARDTWIN_QUICK'] === '1';
/** `npm test` says so: what it leaves out is tried by `npm run test:long`, and by a file that is run by itself. */
const SHORT = process.env['WARDTWIN_SHORT'] === '1';

/** How many cases a property is tried on: `all`, in the quick check the first tenth of them. */
export const cases = (all: number): number => (QUICK ? Math.ceil(all / 10) : all);

/** The same of a property that takes many seconds: in `npm test` the first quarter of them. */
export const costly = (all: number): number => (SHORT ? Math.ceil(all / 4) : cases(all));

/** All of a list of what takes many seconds together, or each fourth of it or tenth, as `costly` says. */
export const costlySpread = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, i) => i % (all.length / costly(all.length)) < 1);

/** What stands at some places of a list. */
export const atPlaces = <T>(all: readonly T[], places: readonly number[]): readonly T[] =>
  all.filter((_, i) => places.includes(i));

/** All of a list of cases that take many seconds each, or those at some places where there is no time for all. */
export const costlyOf = <T>(all: readonly T[], few: readonly number[]): readonly T[] =>
  SHORT || QUICK ? atPlaces(all, few) : all;
