import { CAMERA_CODES } from './cameras/result';
import { CHEMICAL_CODES } from './chemicals/result';
import { EGRESS_CODES } from './egress/result';
import { DESIGN_CODES } from './extinguishers/design/design-finding';
import { EXTINGUISHER_CODES } from './extinguishers/result';

/** Codes of the findings that the analyses make. What is not here, no analysis finds yet. */
export const FINDING_CODES: ReadonlySet<string> = new Set([
  ...EXTINGUISHER_CODES,
  ...DESIGN_CODES,
  ...CHEMICAL_CODES,
  ...CAMERA_CODES,
  ...EGRESS_CODES,
]);
