import { num, text } from '../param-text';
import type { Results } from './result.zh';

export const resultEn: Results = {
  'extinguisher.uncovered': (p, f) => `${f.area(num(p['area']))} not covered`,
  'extinguisher.off-floor': 'Stands off all walkable floor, so it covers nothing',
  'plan.internal': (p) => `An error of the program: ${text(p['detail'])}. Please report this sentence.`,
  'plan.export-failed': (p) => `Saving did not succeed: ${text(p['detail'])}. Please try again.`,
};
