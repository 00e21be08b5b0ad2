import { num, text } from '../param-text';
import type { Results } from './result.zh';

export const resultEn: Results = {
  'extinguisher.none': 'No extinguisher counts',
  'extinguisher.uncovered': (p, f) => `${f.area(num(p['area']))} not covered`,
  'extinguisher.off-floor': 'Not on walkable floor, so it covers nothing',
  'plan.internal': (p) => `Internal error: ${text(p['detail'])}. Please report this message.`,
  'plan.export-failed': (p) => `Could not save: ${text(p['detail'])}. Please try again.`,
};
