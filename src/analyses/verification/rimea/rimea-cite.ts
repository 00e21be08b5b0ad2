import type { Citation } from '../../../base/finding';

/** A test of the RiMEA guideline; bounds are known second-hand, from test suites of other programs, unless told. */
export const rimea = (test: number, confidence: Citation['confidence'] = 'V2'): Citation => ({
  standard: 'RiMEA',
  edition: '4.1.1',
  clause: `Annex 1, test ${test}`,
  confidence,
});
