import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import { useCoverage } from './use-stores';

/** Every calculation unit of the plan held against its code, as the last whole result has it; empty until there is one. */
export const useUnits = (): readonly UnitVerdict[] => useCoverage((state) => state.units);
