import type { VerificationCase } from './case';
import { RIMEA_CASES } from './rimea/rimea-cases';

/** All cases, in the order of their suites and numbers. */
export const VERIFICATION_CASES: readonly VerificationCase[] = [...RIMEA_CASES];
