import type { Steps } from '../../base/steps';
import type { CaseRun } from './case';

/** The steps of a case that isn't covered: nothing is run, nothing measured. */
export function* noRun(): Steps<CaseRun> {
  yield;
  return { measured: [], curves: [] };
}
