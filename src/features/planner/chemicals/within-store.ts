import type { ChemicalCode, ChemicalFinding } from '../../../analyses/chemicals/result';
import type { AssetId } from '../../../model/schema/ids';

const PAIRS: ReadonlySet<ChemicalCode> = new Set<ChemicalCode>([
  'chemical.incompatible',
  'chemical.separate',
  'chemical.check-sheet',
]);

/** What doesn't go together inside one store: carrying the store elsewhere leaves it as it is. O(findings). */
export const withinStore = (
  findings: readonly ChemicalFinding[],
  store: AssetId,
): readonly ChemicalFinding[] =>
  findings.filter(
    ({ code, params }) => PAIRS.has(code) && params['asset'] === store && params['other'] === null,
  );
