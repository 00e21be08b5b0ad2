import type { VerificationCase } from './case';
import { corridorTest } from './rimea/test-1-corridor';

/** All cases, in the order of their suites and numbers. */
export const VERIFICATION_CASES: readonly VerificationCase[] = [corridorTest];
