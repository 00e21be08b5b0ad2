import { atPlaces } from '../../support/cases';

/** `npm test` tries a few of what `npm run test:long`, or a file that is run by itself, tries all of. */
export const FEW = ['alone', 'beside'].includes(process.env['BROWSER_TESTS'] ?? '');

/** All of them, or those at some places where there is no time for all. */
export const someOf = <T>(all: readonly T[], few: readonly number[]): readonly T[] =>
  FEW ? atPlaces(all, few) : all;
