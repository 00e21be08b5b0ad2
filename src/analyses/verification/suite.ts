import type { VerificationCase } from './case';
import { HOUSE_CASES } from './house/house-cases';
import { IMO_CASES } from './imo/imo-cases';
import { ISO_CASES } from './iso/iso-cases';
import { NIST_CASES } from './nist/nist-cases';
import { RIMEA_CASES } from './rimea/rimea-cases';

/** All cases, in the order of their suites and numbers. */
export const VERIFICATION_CASES: readonly VerificationCase[] = [
  ...RIMEA_CASES,
  ...IMO_CASES,
  ...NIST_CASES,
  ...ISO_CASES,
  ...HOUSE_CASES,
];
