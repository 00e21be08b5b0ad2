import type { AssetId } from '../../model/schema/ids';
import type { DesignFinding } from './design/design-finding';
import type { UnitVerdict } from './design-result';
import type { CoverageTotal, ExtinguisherFinding, StoreyCoverage } from './result';

/** What walking distances and the design by the code come to. */
export type PlacingFinding = ExtinguisherFinding | DesignFinding;

/** Walking distance to the nearest extinguisher that counts, everywhere, and what breaks the limit. */
export interface CoverageResult {
  /** As given by the asker: the state of the document that this speaks of. */
  readonly revision: number;
  /** Metres; null = by the code. */
  readonly limit: number | null;
  /** Storeys with floor to cover (not ground, nor bare roofs), lowest first; a preview holds only those that it touched. */
  readonly storeys: readonly StoreyCoverage[];
  readonly owners: readonly AssetId[];
  readonly total: CoverageTotal;
  /** Calculation units held against their code; none in a preview. */
  readonly units: readonly UnitVerdict[];
  /** In a preview only that moved ones stand off all floor: worst places are told by the whole result. */
  readonly findings: readonly PlacingFinding[];
}
