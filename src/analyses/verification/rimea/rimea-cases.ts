import type { VerificationCase } from '../case';
import { TESTS_OF_CROWDS } from './tests-of-crowds';
import { TESTS_OF_MOVEMENT } from './tests-of-movement';

const numberOf = ({ id }: VerificationCase): number => Number(id.slice(id.indexOf('-') + 1));

/** All of RiMEA, by number. */
export const RIMEA_CASES: readonly VerificationCase[] = [...TESTS_OF_MOVEMENT, ...TESTS_OF_CROWDS].sort(
  (a, b) => numberOf(a) - numberOf(b),
);
