import { CAMERA_CODES } from './cameras/result';
import { CHEMICAL_CODES } from './chemicals/result';
import { EGRESS_CODES, type EgressCode } from './egress/result';
import { DESIGN_CODES } from './extinguishers/design/design-finding';
import { EXTINGUISHER_CODES } from './extinguishers/result';

/** Codes about ways out that no check gives yet. */
const NOT_YET: ReadonlySet<EgressCode> = new Set<EgressCode>(['egress.rset-exceeds-aset']);

/** Codes of the findings that the analyses make. What is not here, no analysis finds yet. */
export const FINDING_CODES: ReadonlySet<string> = new Set([
  ...EXTINGUISHER_CODES,
  ...DESIGN_CODES,
  ...CHEMICAL_CODES,
  ...CAMERA_CODES,
  ...EGRESS_CODES.filter((code) => !NOT_YET.has(code)),
]);
