import type { Finding } from '../../base/finding';
import type { AssetId, SpaceId, StoreyId } from '../../model/schema/ids';

/** A place and how far it is to walk from there to the nearest extinguisher. Metres. */
export interface FarPlace {
  readonly x: number;
  readonly y: number;
  /** `Infinity` where no extinguisher can be walked to at all. */
  readonly length: number;
}

/** Square cells that distances are sampled at, at their centres. Metres; row 0 lies south. */
export interface SampleGrid {
  readonly x0: number;
  readonly y0: number;
  readonly nx: number;
  readonly ny: number;
  readonly cell: number;
}

/** Coverage of one space. Areas in m². */
export interface SpaceCoverage {
  readonly space: SpaceId;
  readonly area: number;
  readonly uncovered: number;
  /** The sampled place with the longest way; null in a preview. */
  readonly worst: FarPlace | null;
}

/** Coverage of the floor to cover of one storey. Areas in m²; covered + uncovered = area. */
export interface StoreyCoverage {
  readonly id: StoreyId;
  readonly grid: SampleGrid;
  /** Row by row, metres to walk: `Infinity` = no way (or beyond a preview's cut), `NaN` = no floor to cover in the cell. */
  readonly distance: Float32Array<ArrayBuffer>;
  /** Row by row, index into `owners` of the nearest extinguisher; −1 = none. */
  readonly owner: Int32Array<ArrayBuffer>;
  readonly area: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly farthest: FarPlace | null;
  readonly bySpace: readonly SpaceCoverage[];
}

export interface CoverageTotal {
  readonly area: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly farthest: (FarPlace & { readonly storey: StoreyId }) | null;
}

/** No extinguisher at all; floor of a space beyond the limit; an extinguisher that stands off all floor and so covers nothing. */
export const EXTINGUISHER_CODES = [
  'extinguisher.none',
  'extinguisher.uncovered',
  'extinguisher.off-floor',
] as const;

export type ExtinguisherFinding = Finding<(typeof EXTINGUISHER_CODES)[number]>;

/** Walking distance to the nearest extinguisher, everywhere, and what breaks the limit. */
export interface CoverageResult {
  /** As given by the asker: the state of the document that this speaks of. */
  readonly revision: number;
  /** Metres. */
  readonly limit: number;
  /** Storeys with floor to cover (not ground, nor bare roofs), lowest first; a preview holds only those that it touched. */
  readonly storeys: readonly StoreyCoverage[];
  readonly owners: readonly AssetId[];
  readonly total: CoverageTotal;
  /** In a preview only that moved ones stand off all floor: worst places are told by the whole result. */
  readonly findings: readonly ExtinguisherFinding[];
}
