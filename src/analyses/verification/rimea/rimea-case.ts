import type { VerificationCase } from '../case';
import { USUAL_CASE } from '../usual-case';

type Test = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;

/**
 * A test of the RiMEA guideline, by all presets. Its geometry and bounds are known from the test suites of other programs (JuPedSim,
 * Vadere), not from its own text, where the case doesn't say otherwise.
 */
export const rimeaCase = (
  test: Test,
  {
    confidence = 'V2',
    ...rest
  }: Pick<VerificationCase, 'steps'> &
    Partial<VerificationCase> & { readonly confidence?: VerificationCase['cite']['confidence'] },
): VerificationCase => ({
  id: `rimea-${test}`,
  suite: 'rimea',
  cite: { standard: 'RiMEA', edition: '4.1.1', clause: `Annex 1, ${test}`, confidence },
  ...USUAL_CASE,
  ...rest,
});
